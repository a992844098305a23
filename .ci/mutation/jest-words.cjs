// The words of jest in mocha: there a mutant costs its tests alone, not a fresh start of everything.
"use strict";
require("../typescript.cjs");
const { createRequire } = require("node:module");
// Stryker runs a copy of the project without this folder's packages: mocha is the one of the program that runs.
const Mocha = createRequire(process.argv[1])("mocha");
const jest = createRequire(require.resolve("jest/package.json"));
const { expect } = jest("expect");
const { default: each } = jest("jest-each");

const { bdd } = Mocha.interfaces;

// Stryker takes the interfaces that mocha itself has, so the words are added to one of them.
Mocha.interfaces.bdd = (suite) => {
  bdd(suite);
  suite.on("pre-require", (context) => {
    const { it, describe, before, after } = context;
    const others = { xtest: it.skip, fit: it.only, fdescribe: describe.only, beforeAll: before, afterAll: after };
    Object.assign(it, { concurrent: it, each: (...table) => each(...table).test });
    Object.assign(describe, { each: (...table) => each(...table).describe });
    Object.assign(context, { expect, jest: { setTimeout: () => undefined }, test: it, ...others });
  });
};
