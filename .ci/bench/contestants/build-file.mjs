// A full SeMS from nothing to the bytes of its file.
import { createRequire } from "node:module";
import { fullSems } from "../full-sems.mjs";

const require = createRequire(import.meta.url);
const { newFileHost } = require("../../../src/hosts/file/file-host.ts");
const { nodeCompression } = require("../../../src/hosts/file/node-compression.ts");

export function prepare() {
  return async () => {
    const host = newFileHost(nodeCompression);
    const report = await host.apply(fullSems());
    if (report.outcome !== "done") throw new Error(report.message);
    return host.bytes();
  };
}

export const factsOf = (bytes) => ({ file: bytes });
