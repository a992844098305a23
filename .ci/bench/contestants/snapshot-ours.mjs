// Reading as the product does: every table, then the register as typed, checked columns.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { numberSum } from "../number-sum.mjs";
import { register, statuses } from "../register.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { openFileHost } = require("../../../src/hosts/file/file-host.ts");
const { nodeCompression } = require("../../../src/hosts/file/node-compression.ts");
const { takeSnapshot } = require("../../../src/core/workbook/take-snapshot.ts");

export function prepare({ file }) {
  const bytes = readFileSync(file);
  return async () => {
    const content = await openFileHost(bytes, nodeCompression).read({ tables: "all" });
    return takeSnapshot(content, { sheets: [register], lists: [statuses] }, 46_347);
  };
}

export function factsOf({ registers }) {
  const columns = Object.values(registers[register.id].columns);
  if (columns.length !== 12 || columns.some(({ issues }) => issues.length > 0)) throw new Error("the snapshot does not hold what was written");
  return { records: registers[register.id].records.length, sum: numberSum(columns.map(({ values }) => values)) };
}
