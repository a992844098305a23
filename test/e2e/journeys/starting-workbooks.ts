import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { excelHost } from "../../../src/hosts/excel/excel-host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { packWorkbook, workbookOfContent } from "../../excel-host/packed-workbook";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { plannedValues } from "../../support/planned-values";
import type { StartingWorkbook } from "./door";
import { faultEdits, type Fault } from "./plant-faults";

/** A workbook that was made with these edits: through the file host, and through Microsoft's own library in the simulated Excel. @param faults what somebody typed into it then */
export async function madeWorkbook(file: string, edits: readonly WorkbookEdit[], faults: readonly Fault[] = []): Promise<StartingWorkbook> {
  const host = newFileHost(nodeCompression);
  await host.apply(edits);
  const typed = faultEdits(await host.read({ tables: "all" }), faults);
  await host.apply(typed);
  const excel = new SimulatedExcel(plannedValues(edits));
  loadRealExcel().connect(excel);
  const report = await excelHost().apply([...edits, { kind: "removeSheet", name: "Sheet1" }, ...typed]);
  if (report.outcome !== "done") throw new Error(report.message);
  return { file, bytes: host.bytes(), packed: packWorkbook(excel.book) };
}

/** A workbook of somebody else's. */
export async function foreignWorkbook(file: string, bytes: Uint8Array): Promise<StartingWorkbook> {
  const host = openFileHost(bytes, nodeCompression);
  const { sheets } = await host.read({ tables: "none" });
  const content = await host.read({ tables: "all", grids: sheets.map(({ name }) => name) });
  return { file, bytes, packed: packWorkbook(workbookOfContent(content)) };
}
