import { semsEngine } from "../../../src/core/creation/engine";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { findingsOf, planFor } from "../../core/assessment/fixes/mended-workbook";
import { hostInHand } from "../../excel-host/host-in-hand";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { workbookState } from "../../excel-host/workbook-state";
import { essentialEdits } from "../../support/essential-workbook";
import { plannedValues } from "../../support/planned-values";
import { emptyRegisterPlan } from "../small-plans";

jest.setTimeout(120_000);

const real = loadRealExcel();
const CHART = { ...emptyRegisterPlan, id: "chart_COM_01_46347", name: "COM-01 chart 2026-11-21", tables: [], validations: [], links: [] };
const ADD_CHART: readonly WorkbookEdit[] = [{ kind: "addSheet", plan: CHART }];

/** Named cell styles stay in a workbook: the user may have used them. */
function stateOf(excel: SimulatedExcel): unknown {
  return { ...JSON.parse(JSON.stringify(workbookState(excel.book))), styles: [] };
}

let excel: SimulatedExcel;
let before: unknown;

beforeEach(async () => {
  const edits = essentialEdits();
  excel = new SimulatedExcel(plannedValues(edits));
  real.connect(excel);
  expect(await hostInHand(excel).host.apply(edits)).toMatchObject({ outcome: "done" });
  excel.edit("Risks", "B6", [["What the user typed"]]);
  before = stateOf(excel);
});

/** Excel does the requests up to one of them and then answers none any more; the pane is opened anew later. */
async function addAndFallSilent(edits: readonly WorkbookEdit[], sync: number): Promise<void> {
  excel.resetCounters();
  excel.faults = [{ kind: "hang", sync, applied: true, forGood: true }];
  expect(await hostInHand(excel).host.apply(edits)).toMatchObject({ outcome: "failed" });
  excel.faults = [];
}

/** Excel stops within the request that adds, after so many actions, and does not answer when it is asked to take that away. */
async function addHalf(edits: readonly WorkbookEdit[], request: number, actions: number): Promise<void> {
  excel.resetCounters();
  excel.beforeSync = (sync) => {
    if (sync === request) excel.faults = [...excel.faults, { kind: "failAction", action: excel.actionsSeen + actions, code: "GeneralException" }];
  };
  excel.faults = [{ kind: "hang", sync: request + 1, applied: false, forGood: true }];
  expect(await hostInHand(excel).host.apply(edits)).toMatchObject({ outcome: "failed" });
  excel.faults = [];
  excel.beforeSync = () => undefined;
}

test("a chart that was being added when Excel stopped is no interrupted creation: only its sheet is taken away, and the SeMS stays as it was", async () => {
  await addHalf(ADD_CHART, 2, 20);
  expect(excel.book.name("SeMS_unfinished")?.formula).toBe('={"chart_COM_01_46347"}');
  const content = await hostInHand(excel).host.read(semsEngine.request);
  expect(semsEngine.unfinishedBuild(content)).toBeNull();
  expect(semsEngine.describeSems(content)).toMatchObject({ schemaVersion: semsEngine.schemaVersion });
  expect(semsEngine.interruptedAddition(content)).toEqual([CHART.name]);
  const tidying = semsEngine.planTidying(content);
  expect(tidying).toEqual([
    { kind: "removeSheet", name: CHART.name },
    { kind: "removeName", name: "SeMS_unfinished" },
  ]);
  expect(await hostInHand(excel).host.apply(tidying)).toMatchObject({ outcome: "done" });
  expect(stateOf(excel)).toEqual(before);
  expect(await hostInHand(excel).host.apply(ADD_CHART)).toMatchObject({ outcome: "done" });
});

test("an addition that Excel finished before it fell silent leaves nothing to take away", async () => {
  await addAndFallSilent(ADD_CHART, 2);
  const content = await hostInHand(excel).host.read(semsEngine.request);
  expect(semsEngine.interruptedAddition(content)).toBeNull();
  expect(semsEngine.unfinishedBuild(content)).toBeNull();
});

test("registers that were being added when Excel stopped are taken away with the names over them, and can be added again", async () => {
  const host = hostInHand(excel).host;
  const plan = await planFor(host, "S-02", "2");
  for (const actions of [400]) {
    await addHalf(plan.edits, 3, actions);
    const content = await host.read(semsEngine.request);
    expect(semsEngine.unfinishedBuild(content)).toBeNull();
    expect(semsEngine.interruptedAddition(content)?.length).toBeGreaterThan(0);
    expect(await host.apply(semsEngine.planTidying(content))).toMatchObject({ outcome: "done" });
    expect(stateOf(excel)).toEqual(before);
  }
  expect(await host.apply((await planFor(host, "S-02", "2")).edits)).toMatchObject({ outcome: "done" });
  expect(await findingsOf(host, "S-02", "2")).toEqual([]);
});

test("the chart of a metric goes with the SeMS that it was made from", async () => {
  expect(await hostInHand(excel).host.apply(ADD_CHART)).toMatchObject({ outcome: "done" });
  const content = await hostInHand(excel).host.read(semsEngine.request);
  expect(await hostInHand(excel).host.apply(semsEngine.planRemoval(content))).toMatchObject({ outcome: "done", leftBehind: [] });
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(excel.book.names).toEqual([]);
});
