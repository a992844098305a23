// Our file host: the sheets added to a new workbook, then its bytes.
import { createRequire } from "node:module";
import { editsOf } from "../sheet-plans.mjs";
import { workload } from "../workload.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { newFileHost } = require("../../../src/hosts/file/file-host.ts");
const { nodeCompression } = require("../../../src/hosts/file/node-compression.ts");

export function prepare({ rows }) {
  const edits = editsOf(workload(rows));
  return async () => {
    const host = newFileHost(nodeCompression);
    const report = await host.apply(edits);
    if (report.outcome !== "done") throw new Error(report.message);
    return host.bytes();
  };
}

export const factsOf = (bytes) => ({ file: bytes });
