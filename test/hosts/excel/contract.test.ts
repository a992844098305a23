import { loadRealExcel, officeBuilds } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { describeHost } from "../host-contract";
import { emptyRegisterPlan, listsPlan, plannedValue, risksPlan } from "../small-plans";

// Every build of Microsoft's library, one after another: what holds on the web must hold on the desktop and on a Mac.
describe.each(officeBuilds)("with %s", (build) => {
  let real: ReturnType<typeof loadRealExcel>;
  beforeAll(() => {
    real = loadRealExcel(build);
  });

  describeHost("Excel", () => {
    const excel = new SimulatedExcel(plannedValue([risksPlan, listsPlan, emptyRegisterPlan]));
    real.connect(excel);
    return Promise.resolve({ host: excelHost(), settle });
  });
});

/** A few turns of the event loop: the simulated Excel answers each request on a later one. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
