// A full SeMS through Microsoft's own client library into the simulated Excel of the tests: what is counted are its requests.
import { createRequire } from "node:module";
import { fullSems } from "../full-sems.mjs";

const require = createRequire(import.meta.url);
const { excelHost } = require("../../../src/hosts/excel/excel-host.ts");
const { loadRealExcel } = require("../../../test/excel-host/load-real-excel.ts");
const { SimulatedExcel } = require("../../../test/excel-host/simulated-excel.ts");

export function prepare() {
  const excel = new SimulatedExcel();
  loadRealExcel().connect(excel);
  return async () => {
    const report = await excelHost().apply(fullSems());
    if (report.outcome !== "done") throw new Error(report.message);
    return excel.requestSizes;
  };
}

export const factsOf = (sizes) => ({ requests: sizes.length, largestRequest: Math.max(...sizes) });
