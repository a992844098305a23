// Our file host: every table of the file as plain columns.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { numberSum } from "../number-sum.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { openFileHost } = require("../../../src/hosts/file/file-host.ts");
const { nodeCompression } = require("../../../src/hosts/file/node-compression.ts");

export function prepare({ file }) {
  const bytes = readFileSync(file);
  return () => openFileHost(bytes, nodeCompression).read({ tables: "all" });
}

export const factsOf = ({ sheets }) => ({
  sum: numberSum(sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.map(({ values }) => values)))),
});
