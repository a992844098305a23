// The words of jest as an interface of mocha: there a mutant costs its tests alone, not a fresh start of everything.
"use strict";
require("../typescript.cjs");
const { createRequire } = require("node:module");
const Mocha = require("mocha");
const jest = createRequire(createRequire(__filename).resolve("../../node_modules/jest/package.json"));
const { expect } = jest("expect");
const { default: each } = jest("jest-each");

module.exports = (suite) => {
  Mocha.interfaces.bdd(suite);
  suite.on("pre-require", (context) => {
    const { it, describe, before, after } = context;
    Object.assign(it, { concurrent: it });
    Object.assign(context, {
      expect,
      jest: { setTimeout: () => undefined },
      test: it,
      xtest: it.skip,
      fit: it.only,
      fdescribe: describe.only,
      beforeAll: before,
      afterAll: after,
    });
    it.each = (...table) => each(...table).test;
    describe.each = (...table) => each(...table).describe;
  });
};
