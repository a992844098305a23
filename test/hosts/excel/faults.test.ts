import type { ApplyReport } from "../../../src/core/workbook/host";
import { hostInHand } from "../../excel-host/host-in-hand";
import { loadRealExcel } from "../../excel-host/load-real-excel";
import type { Fault } from "../../excel-host/fault";
import { SimulatedExcel } from "../../excel-host/simulated-excel";
import { workbookState } from "../../excel-host/workbook-state";
import { emptyRegisterPlan, listsPlan, plannedValue, risksPlan, smallWorkbook } from "../small-plans";

const CODES = [
  "GeneralException",
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
  "ItemAlreadyExists",
  "RequestAborted",
  "InvalidOperationInCellEditMode",
];
/** Every so manieth action of a build is made to fail; a prime, so that all kinds of actions have their turn. */
const SAMPLE_STEP = 3;

const real = loadRealExcel();

/** An Excel in which somebody has been at work already. */
function usedExcel(): SimulatedExcel {
  const excel = new SimulatedExcel(plannedValue([risksPlan, listsPlan, emptyRegisterPlan]));
  excel.edit("Sheet1", "B2:C3", [
    ["mine", 1],
    ["also mine", { formula: "C2*2", value: 2 }],
  ]);
  excel.book.names.push({ name: "Own", formula: "='Sheet1'!$B$2", comment: "", visible: true });
  real.connect(excel);
  return excel;
}

/** Its watchdog says that it waited for half a minute. */
function hostOf(excel: SimulatedExcel) {
  return hostInHand(excel, { timeoutMs: 30_000 }).host;
}

async function build(excel: SimulatedExcel, faults: readonly Fault[] = []): Promise<ApplyReport> {
  excel.resetCounters();
  excel.faults = faults;
  const report = await hostOf(excel).apply(smallWorkbook);
  excel.faults = [];
  return report;
}

/** The workbook after a build without any fault, and how many requests and actions that took. */
async function freshBuild() {
  const excel = usedExcel();
  expect(await build(excel)).toMatchObject({ outcome: "done" });
  return { state: workbookState(excel.book), syncs: excel.syncs, actions: excel.actionsSeen };
}

/** What went wrong with a build under these faults; nothing if it failed cleanly and the next build is as good as a fresh one. */
async function shortcomings(faults: readonly Fault[], fresh: unknown): Promise<readonly string[]> {
  const excel = usedExcel();
  const before = JSON.stringify(workbookState(excel.book));
  const report = await build(excel, faults);
  const found: string[] = [];
  if (report.outcome !== "failed") found.push(`it said ${report.outcome}`);
  if (!/^[A-Z][^\n]*[^.\n]\.$/.test(report.message)) found.push(`its message is "${report.message}"`);
  if (report.leftBehind.length > 0) found.push(`it left ${report.leftBehind.join(", ")} behind`);
  if (JSON.stringify(workbookState(excel.book)) !== before) found.push("the workbook is not as it was");
  const again = await build(excel);
  if (again.outcome !== "done") found.push(`the next build failed: ${again.message}`);
  else if (JSON.stringify(workbookState(excel.book)) !== JSON.stringify(fresh)) found.push("the next build differs from a fresh one");
  return found;
}

describe("a build that goes wrong", () => {
  let fresh: Awaited<ReturnType<typeof freshBuild>>;
  beforeAll(async () => {
    fresh = await freshBuild();
  });

  test("leaves the workbook as it was, at whichever request Excel refuses, and succeeds the next time", async () => {
    const wrong: string[] = [];
    for (let sync = 1; sync <= fresh.syncs; sync++) {
      for (const code of CODES) {
        for (const what of await shortcomings([{ kind: "fail", sync, code }], fresh.state)) wrong.push(`request ${sync}, ${code}: ${what}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test("leaves the workbook as it was when a request is never answered, whether Excel did the work or not", async () => {
    const wrong: string[] = [];
    for (let sync = 1; sync <= fresh.syncs; sync++) {
      for (const applied of [false, true]) {
        for (const what of await shortcomings([{ kind: "hang", sync, applied }], fresh.state))
          wrong.push(`request ${sync}, applied ${applied}: ${what}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test("leaves the workbook as it was when Excel stops in the middle of a request", async () => {
    const wrong: string[] = [];
    for (let action = 0; action < fresh.actions; action += SAMPLE_STEP) {
      const code = CODES[action % CODES.length] ?? "GeneralException";
      for (const what of await shortcomings([{ kind: "failAction", action, code }], fresh.state)) wrong.push(`action ${action}, ${code}: ${what}`);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test("says which sheets are left when Excel does not answer any more, and the mark tells so afterwards", async () => {
    const excel = usedExcel();
    const report = await build(excel, [{ kind: "hang", sync: 2, applied: true, forGood: true }]);
    expect(report).toMatchObject({ outcome: "failed", leftBehind: ["Risks & more", "Lists", "Actions"] });
    expect(report.message).toMatch(/30 seconds/);
    expect(excel.book.sheets.map((sheet) => sheet.name)).toContain("Lists");
  });

  test("can be taken away and built anew after Excel went silent in the middle", async () => {
    const excel = usedExcel();
    excel.resetCounters();
    excel.faults = [
      { kind: "failAction", action: Math.floor(fresh.actions / 2), code: "GeneralException" },
      { kind: "hang", sync: 3, applied: false, forGood: true },
    ];
    expect((await hostOf(excel).apply(smallWorkbook)).outcome).toBe("failed");
    excel.faults = [];
    expect(excel.book.names.map((item) => item.name)).toContain("SeMS_unfinished");
    expect(await hostOf(excel).apply(smallWorkbook)).toMatchObject({ outcome: "failed" });
    const ours = excel.book.sheets.filter((sheet) => sheet.name !== "Sheet1").map((sheet) => ({ kind: "removeSheet", name: sheet.name }) as const);
    const names = excel.book.names.filter((item) => item.name !== "Own" && !item.name.startsWith("SeMS_at_"));
    const removal = [...ours, ...names.map((item) => ({ kind: "removeName", name: item.name }) as const)];
    expect(await hostOf(excel).apply([...removal, ...smallWorkbook])).toMatchObject({ outcome: "done" });
    expect(JSON.parse(JSON.stringify(workbookState(excel.book)))).toEqual(JSON.parse(JSON.stringify(fresh.state)));
  });

  test("is taken away when the user cancels between two requests", async () => {
    const excel = usedExcel();
    const before = JSON.stringify(workbookState(excel.book));
    const signal = { aborted: false };
    const large = Array.from(
      { length: 20 },
      (_, index) => ({ kind: "addSheet", plan: { ...listsPlan, id: `l${index}`, name: `List ${index}`, tables: [] } }) as const,
    );
    const report = await hostOf(excel).apply(large, {
      signal,
      onProgress: ({ done }) => {
        signal.aborted = done === 0;
      },
    });
    expect(report).toMatchObject({ outcome: "cancelled", leftBehind: [] });
    expect(JSON.stringify(workbookState(excel.book))).toBe(before);
  });

  test("never takes away a sheet that somebody else made under the same name meanwhile", async () => {
    const excel = usedExcel();
    excel.beforeSync = (sync) => {
      if (sync !== 2) return;
      excel.book.addSheet("Lists");
      excel.edit("Lists", "A1", [["a colleague's"]], "Remote");
    };
    const report = await build(excel);
    expect(report).toMatchObject({ outcome: "failed", leftBehind: [] });
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Lists"]);
    expect(excel.book.sheet("Lists")?.cell(0, 0)?.value).toBe("a colleague's");
  });
});
