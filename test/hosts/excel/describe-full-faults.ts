import type { SemsChoices } from "../../../src/core/creation/choices";
import { semsEngine } from "../../../src/core/creation/engine";
import type { ApplyOptions, ApplyReport } from "../../../src/core/workbook/host";
import type { Fault } from "../../excel-host/fault";
import { hostInHand } from "../../excel-host/host-in-hand";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { sheetState, workbookState } from "../../excel-host/workbook-state";
import { plannedValues } from "../../support/planned-values";

/** 2026-11-21 */
const TODAY = 46347;
const CHOICES: SemsChoices = { sector: "CGO", entityName: "Example Cargo", sites: ["North", "South"], phase: "1", set: "full", asOf: TODAY };
const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;
/** What is planned for every workbook without traces of an interrupted build. */
const PLAN = semsEngine.planCreation(EMPTY, CHOICES, TODAY);
const PLANNED = plannedValues(PLAN);
/** The small SeMS meets every code that there is. */
const CODES = ["GeneralException"];
const UNFINISHED = "SeMS_unfinished";

const real = loadRealExcel();

/** An Excel with a sheet of the user's: cells, a table, a formula, and names, one of which is called as some of ours are. */
function usedExcel(): SimulatedExcel {
  const excel = new SimulatedExcel((sheet, row, column) => (sheet === "Sheet1" ? 8 : PLANNED(sheet, row, column)));
  excel.edit("Sheet1", "B2:C4", [
    ["Fruit", "Price"],
    ["apple", 3],
    ["pear", 5],
  ]);
  const price = {
    id: "1",
    name: "tblFruit",
    style: "TableStyleMedium2",
    showTotals: false,
    showHeaders: true,
    showBandedRows: true,
    showFilterButton: true,
  };
  excel.book.sheets[0]?.tables.push({ ...price, range: { top: 1, left: 1, rows: 3, columns: 2 }, columnFormulas: new Map() });
  excel.edit("Sheet1", "E1", [[{ formula: "SUM(tblFruit[Price])", value: 8 }]]);
  excel.book.names.push({ name: "Own", formula: "='Sheet1'!$B$2", comment: "mine", visible: true });
  excel.book.names.push({ name: "list_fruit", formula: "=tblFruit[Fruit]", comment: "", visible: true });
  real.connect(excel);
  return excel;
}

/** Its watchdog says that it waited for half a minute. */
function hostOf(excel: SimulatedExcel) {
  return hostInHand(excel, { timeoutMs: 30_000 }).host;
}

/** What the pane does when the user asks for a SeMS: it looks, plans and applies. The faults hit the applying; requests count from 1 there. */
async function build(excel: SimulatedExcel, faults: readonly Fault[] = [], options: ApplyOptions = {}): Promise<ApplyReport> {
  const host = hostOf(excel);
  excel.faults = [];
  const edits = isMarked(excel) ? semsEngine.planCreation(await host.read(semsEngine.request), CHOICES, TODAY) : PLAN;
  excel.resetCounters();
  excel.faults = faults;
  const report = await host.apply(edits, options);
  excel.faults = [];
  excel.beforeSync = () => undefined;
  return report;
}

const stateOf = (excel: SimulatedExcel): string => JSON.stringify(workbookState(excel.book));
const isMarked = (excel: SimulatedExcel): boolean => excel.book.names.some(({ name }) => name === UNFINISHED);
const oursIn = (excel: SimulatedExcel): readonly string[] => excel.book.sheets.slice(1).map((sheet) => sheet.name);

/** The state after a build without any fault, and at which action each of its requests begins. */
async function freshBuild() {
  const excel = usedExcel();
  const before = stateOf(excel);
  const user = JSON.stringify(excel.book.sheets.map(sheetState));
  const starts: number[] = [];
  excel.beforeSync = () => void starts.push(excel.actionsSeen);
  expect(semsEngine.planCreation(await hostOf(excel).read(semsEngine.request), CHOICES, TODAY)).toEqual(PLAN);
  excel.resetCounters();
  starts.length = 0;
  expect(await hostOf(excel).apply(PLAN)).toMatchObject({ outcome: "done" });
  return { before, user, state: stateOf(excel), syncs: excel.syncs, starts: [...starts, excel.actionsSeen] };
}

/** @param everyRequest at each request of the building; otherwise at the first, one in the middle and the last, as the small SeMS goes through all of its own */
export function describeFullFaults({ everyRequest }: { readonly everyRequest: boolean }): void {
  describe("a full SeMS that goes wrong in a workbook that is in use", () => fullFaults(everyRequest));
}

function fullFaults(everyRequest: boolean): void {
  let fresh: Awaited<ReturnType<typeof freshBuild>>;
  const wrong: string[] = [];
  const note = (isRight: boolean, what: string) => void (isRight || wrong.push(what));

  /** @param first counted from 1 @param last likewise */
  function requests(first: number, last: number): readonly number[] {
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return everyRequest ? all : all.filter((sync) => sync === first || sync === Math.floor((first + last) / 2) || sync === last);
  }

  beforeAll(async () => {
    fresh = await freshBuild();
  }, 60_000);
  beforeEach(() => void (wrong.length = 0));

  /** After a failure in an Excel that goes on answering. */
  function noteUntouched(excel: SimulatedExcel, report: ApplyReport, outcome: ApplyReport["outcome"], when: string): void {
    note(report.outcome === outcome, `${when}: it said ${report.outcome}`);
    note(/^[A-Z][^\n]*[^.\n]\.$/.test(report.message), `${when}: its message is "${report.message}"`);
    note(report.leftBehind.length === 0, `${when}: it left ${report.leftBehind.join(", ")} behind`);
    note(stateOf(excel) === fresh.before, `${when}: the workbook is not as it was`);
  }

  async function noteNextBuild(excel: SimulatedExcel, when: string): Promise<void> {
    const report = await build(excel);
    note(report.outcome === "done", `${when}: the next build failed: ${report.message}`);
    note(stateOf(excel) === fresh.state, `${when}: the next build differs from a fresh one`);
  }

  /** After a failure in an Excel that stopped answering: what is left is told, marked, and completed by the next build. */
  async function noteRecovery(excel: SimulatedExcel, report: ApplyReport, when: string): Promise<void> {
    note(report.outcome === "failed", `${when}: it said ${report.outcome}`);
    note(/^[A-Z][^\n]*[^.\n]\.$/.test(report.message), `${when}: its message is "${report.message}"`);
    note(JSON.stringify(excel.book.sheets.slice(0, 1).map(sheetState)) === fresh.user, `${when}: the user's sheet changed`);
    note(
      oursIn(excel).every((sheet) => report.leftBehind.includes(sheet)),
      `${when}: it does not tell of all sheets that are left`,
    );
    // Everything may have been done before Excel fell silent; then there is nothing to complete.
    if (stateOf(excel) === fresh.state) return;
    note(oursIn(excel).length === 0 || isMarked(excel), `${when}: sheets are left without the mark`);
    const unfinished = semsEngine.unfinishedBuild(await hostOf(excel).read(semsEngine.request));
    note((unfinished !== null) === isMarked(excel), `${when}: the engine does not see the mark`);
    note(
      oursIn(excel).every((sheet) => unfinished?.sheets.includes(sheet)),
      `${when}: the engine finds ${unfinished?.sheets.join(", ") ?? "nothing"}`,
    );
    await noteNextBuild(excel, when);
  }

  test("leaves the workbook as it was at whichever request Excel refuses, and succeeds the next time", async () => {
    const excel = usedExcel();
    for (const sync of requests(1, fresh.syncs)) {
      for (const code of CODES) noteUntouched(excel, await build(excel, [{ kind: "fail", sync, code }]), "failed", `request ${sync}, ${code}`);
    }
    await noteNextBuild(excel, "at the end");
    expect(wrong).toEqual([]);
  }, 240_000);

  test("leaves the workbook as it was when a request is never answered, whether Excel did the work or not", async () => {
    const excel = usedExcel();
    for (const sync of requests(1, fresh.syncs)) {
      for (const applied of [false, true]) {
        const report = await build(excel, [{ kind: "hang", sync, applied }]);
        noteUntouched(excel, report, "failed", `request ${sync}, applied ${applied}`);
        note(report.message.includes("30 seconds"), `request ${sync}: "${report.message}" does not say how long it waited`);
      }
    }
    await noteNextBuild(excel, "at the end");
    expect(wrong).toEqual([]);
  }, 240_000);

  test("leaves the workbook as it was when Excel stops in the middle of any request", async () => {
    const excel = usedExcel();
    for (const sync of requests(1, fresh.syncs)) {
      const [start = 0, end = 0] = fresh.starts.slice(sync - 1, sync + 1);
      for (const action of [start, start + Math.floor((end - start) / 2), end - 1]) {
        const report = await build(excel, [{ kind: "failAction", action, code: "GeneralException" }]);
        noteUntouched(excel, report, "failed", `request ${sync}, action ${action}`);
      }
    }
    await noteNextBuild(excel, "at the end");
    expect(wrong).toEqual([]);
  }, 240_000);

  test("is taken away when the user cancels between any two requests", async () => {
    const excel = usedExcel();
    let chunks = 1;
    for (let cancelAt = -1; cancelAt < chunks - 1; cancelAt++) {
      const signal = { aborted: cancelAt < 0 };
      const onProgress = ({ done, total }: { readonly done: number; readonly total: number }) => {
        chunks = total - 1;
        signal.aborted = done === cancelAt;
      };
      noteUntouched(excel, await build(excel, [], { signal, onProgress }), "cancelled", `before request ${cancelAt + 1} of the work`);
      if (cancelAt < 0) chunks = fresh.syncs - 2;
    }
    expect(chunks).toBeGreaterThan(2);
    await noteNextBuild(excel, "at the end");
    expect(wrong).toEqual([]);
  }, 240_000);

  test("says what is left when Excel falls silent for good, marks it, and the next build completes it", async () => {
    for (const sync of requests(1, fresh.syncs)) {
      // Silent before a request did anything is the same as silent after the one before it was done.
      const excel = usedExcel();
      await noteRecovery(excel, await build(excel, [{ kind: "hang", sync, applied: true, forGood: true }]), `silent from request ${sync}`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("completes a build that stopped in the middle of a request before Excel fell silent", async () => {
    for (const sync of requests(2, fresh.syncs - 1)) {
      const [start = 0, end = 0] = fresh.starts.slice(sync - 1, sync + 1);
      const excel = usedExcel();
      const stop: Fault = { kind: "failAction", action: start + Math.floor((end - start) * 0.6), code: "GeneralException" };
      await noteRecovery(excel, await build(excel, [stop, { kind: "hang", sync: sync + 1, applied: false, forGood: true }]), `request ${sync}`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("keeps the mark until the last sheet is gone, should Excel stop while it takes them away", async () => {
    for (const action of [2, 60, 160]) {
      const excel = usedExcel();
      const last = fresh.syncs;
      excel.beforeSync = (sync) => {
        // After the refusal: one request to look, one to take away.
        if (sync === last + 1) excel.faults = [{ kind: "failAction", action: excel.actionsSeen + action, code: "GeneralException" }];
      };
      await noteRecovery(excel, await build(excel, [{ kind: "fail", sync: last - 1, code: "GeneralException" }]), `taking away, action ${action}`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test("completes an interrupted build whose completion is interrupted as well", async () => {
    const excel = usedExcel();
    const [start = 0, end = 0] = fresh.starts.slice(-3);
    const halfWay: readonly Fault[] = [
      { kind: "failAction", action: Math.floor((start + end) / 2), code: "GeneralException" },
      { kind: "hang", sync: fresh.syncs, applied: false, forGood: true },
    ];
    await build(excel, halfWay);
    expect(isMarked(excel)).toBe(true);
    for (const action of [10, 80, 200, 3_000]) {
      const report = await build(excel, [{ kind: "failAction", action, code: "GeneralException" }]);
      note(report.outcome === "failed", `action ${action}: it said ${report.outcome}`);
      note(oursIn(excel).length === 0 || isMarked(excel), `action ${action}: sheets are left without the mark`);
      note(JSON.stringify(excel.book.sheets.slice(0, 1).map(sheetState)) === fresh.user, `action ${action}: the user's sheet changed`);
    }
    await noteNextBuild(excel, "at the end");
    expect(wrong).toEqual([]);
  }, 240_000);

  test("is removed again with nothing left but its named cell styles, which the user may have used", async () => {
    const excel = usedExcel();
    await build(excel);
    const host = hostOf(excel);
    expect(await host.apply(semsEngine.planRemoval(await host.read(semsEngine.request)))).toMatchObject({ outcome: "done", leftBehind: [] });
    const left = excel.book.styles.filter((style) => style.name.startsWith("SeMS "));
    expect(left.length).toBeGreaterThan(10);
    for (const style of left) excel.book.styles.splice(excel.book.styles.indexOf(style), 1);
    expect(JSON.parse(stateOf(excel))).toEqual(JSON.parse(fresh.before));
    expect(await build(excel)).toMatchObject({ outcome: "done" });
    expect(JSON.parse(stateOf(excel))).toEqual(JSON.parse(fresh.state));
  }, 60_000);
}
