import { composeSems, settingsFor } from "../../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../../src/core/creation/initial-records";
import { recalculate } from "../../../../src/core/creation/recalculate";
import { registerCounters } from "../../../../src/core/metrics/cards";
import type { CellInput } from "../../../../src/core/workbook/sheet-plan";
import { keyColumn, type SheetRecord } from "../../../../src/core/workbook/define-sheet";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { allLists } from "../../../../src/core/workbook/lists";
import { registers } from "../../../../src/core/workbook/sheets";
import { changes } from "../../../../src/core/workbook/sheets/changes";
import { findings } from "../../../../src/core/workbook/sheets/findings";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { meetings } from "../../../../src/core/workbook/sheets/meetings";
import { metrics } from "../../../../src/core/workbook/sheets/metrics";
import { qaPlan } from "../../../../src/core/workbook/sheets/qa-plan";
import { readings } from "../../../../src/core/workbook/sheets/readings";
import { risks } from "../../../../src/core/workbook/sheets/risks";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../../src/core/workbook/take-snapshot";
import { newFileHost, type FileHost } from "../../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../../src/hosts/file/node-compression";
import { differencesFromLibreOffice } from "../../../judges/compare-recalculated";
import { describeWith } from "../../../judges/describe-with";
import { libreOffice } from "../../../judges/libreoffice";
import { AS_OF, on, QUARTER } from "./counted";

const SPACE = " ";
/** What stands in cells that want something else: nothing, spaces, words, texts that look like numbers and dates, errors, numbers far away. */
const JUNK: readonly CellInput[] = [
  null,
  SPACE,
  "n/a",
  "12",
  "2026-08-01",
  -1,
  0,
  0.5,
  99_999,
  { formula: "NA()", value: { error: "#N/A" } },
  { formula: "1/0", value: { error: "#DIV/0!" } },
];

interface Broken {
  readonly sheet: SheetRecord;
  /** Rows that a metric counts. */
  readonly good: readonly RecordInput[];
  /** Columns in which junk stands: each with each piece of it. */
  readonly columns: readonly string[];
}

const DAY = { dueOn: on("2026-08-15"), doneOn: on("2026-08-14") };
const KINDS = ["OBSERVATION", "COVERT_TEST", "INTERVIEW", "SUPPLIER_CHECK", "CAA", "DATA_CHECK", "TABLE_TOP"];
const SAME = { area: "Gate 2", rootCauseCode: "PROCEDURE", severity: "MINOR" };
const SCORES = { residualThreat: 3, residualConsequence: 4, residualVulnerability: 3 };

const BROKEN: readonly Broken[] = [
  {
    sheet: qaPlan,
    good: KINDS.map((kind) => ({ kind, ...DAY, sampleSize: 20, conforming: 19, outcome: "MET" })),
    columns: ["kind", "dueOn", "doneOn", "sampleSize", "conforming", "outcome"],
  },
  {
    sheet: findings,
    good: [
      { ...SAME, source: "QA_ACTIVITY", raisedOn: on("2026-08-15"), closedOn: on("2026-08-20") },
      { ...SAME, source: "CAA", raisedOn: on("2026-08-25"), closedOn: on("2026-07-20") },
    ],
    columns: ["source", "raisedOn", "area", "rootCauseCode", "closedOn", "severity"],
  },
  {
    sheet: risks,
    good: [
      { status: "OPEN", ...SCORES, lastReview: on("2026-08-15"), reviewWasDue: on("2026-08-15"), nextReview: on("2026-09-15") },
      {
        status: "ACCEPTED",
        ...SCORES,
        nextReview: on("2026-08-01"),
        acceptedBy: "A. Manager",
        acceptedOn: on("2026-08-15"),
        acceptanceValidTo: on("2026-12-31"),
      },
    ],
    columns: ["status", "lastReview", "reviewWasDue", "nextReview", "acceptedBy", "acceptedOn", "acceptanceValidTo", "residualThreat"],
  },
  { sheet: measures, good: [{ status: "IN_PLACE", metrics: ["CGO-01", "COM-01"] }], columns: ["status", "metrics"] },
  {
    sheet: readings,
    good: [{ metricId: "CGO-01", site: "All", periodStart: on("2026-09-01"), periodEnd: on("2026-09-30"), numerator: 59, denominator: 60 }],
    columns: ["metricId", "periodEnd", "numerator"],
  },
  {
    sheet: meetings,
    good: [{ kind: "GOVERNANCE", plannedOn: on("2026-08-15"), heldOn: on("2026-08-15"), presentCount: 4, quorum: 3 }],
    columns: ["kind", "plannedOn", "heldOn", "presentCount", "quorum"],
  },
  {
    sheet: changes,
    good: [{ status: "STARTED", startsOn: on("2026-08-15"), assessedOn: on("2026-08-14") }],
    columns: ["status", "startsOn", "assessedOn"],
  },
];

/** Each piece of junk in each column, the id included (but for a space, which Excel takes for an id), in rows that are good otherwise. */
function junkCells({ sheet, columns }: Broken): readonly { readonly key: string; readonly junk: CellInput }[] {
  const ids = JUNK.filter((junk) => junk !== SPACE).map((junk) => ({ key: keyColumn(sheet), junk }));
  return [...ids, ...columns.flatMap((key) => JUNK.map((junk) => ({ key, junk })))];
}

function rowsOf(broken: Broken): readonly RecordInput[] {
  const { sheet, good } = broken;
  const count = good.length + junkCells(broken).length;
  return Array.from({ length: count }, (_, row) => ({
    [keyColumn(sheet)]: `${sheet.idPrefix ?? "ROW"}-${String(row + 1).padStart(3, "0")}`,
    ...good[row % good.length],
  }));
}

/** A workbook with junk in its registers, whose stored figures are those of our own calculation. */
async function brokenWorkbook(): Promise<FileHost> {
  const choices = { sector: "CGO", entityName: "Example Ltd", sites: ["Main site"], phase: "2B", set: "full", asOf: AS_OF } as const;
  const start = initialRecords("CGO", "full");
  const ofMetrics = (start.get("metrics") ?? []).map((metric) => ({ ...metric, active: metric["metricId"] === "COM-01" ? "NO" : "YES" }));
  const records = new Map([...start, [metrics.id, ofMetrics] as const, ...BROKEN.map((broken) => [broken.sheet.id, rowsOf(broken)] as const)]);
  const host = newFileHost(nodeCompression);
  await applied(host, composeSems(choices, { records, settings: settingsFor(choices) }, AS_OF));
  const { sheets } = await host.read({ tables: "all" });
  const cells = BROKEN.flatMap((broken) =>
    sheets.flatMap(({ name, tables }) =>
      tables
        .filter((table) => table.name === broken.sheet.table)
        .flatMap(({ top, left, headings }) =>
          junkCells(broken).map(({ key, junk }, index) => ({
            kind: "setCells" as const,
            sheet: name,
            top: top + 1 + broken.good.length + index,
            left: left + headings.indexOf(broken.sheet.columns[key]?.heading ?? ""),
            rows: [[junk]],
          })),
        ),
    ),
  );
  await applied(host, cells);
  await applied(host, recalculate(await host.read({ tables: "all" }), AS_OF).edits);
  return host;
}

async function applied(host: FileHost, edits: Parameters<FileHost["apply"]>[0]): Promise<void> {
  expect(await host.apply(edits)).toMatchObject({ outcome: "done" });
}

const COUNTED = ["04", "05", "06", "09", "10", "11", "20", "21", "22", "23", "24", "27", "28", "31", "34"].map((number) => `COM-${number}`);

test.each(COUNTED)("%s is counted in spite of broken rows", async (metricId) => {
  const book = new SnapshotBook(
    takeSnapshot(await (await workbook).read({ tables: "all" }), { sheets: registers, lists: allLists }, AS_OF),
    registerCounters,
  );
  expect(book.count(metricId, QUARTER)?.cases.length).toBeGreaterThan(1);
});

const workbook = brokenWorkbook();

describeWith(libreOffice, "a workbook with texts, errors, blanks and wrong words in its registers", () => {
  test("has the same figures in our calculation and in LibreOffice's", async () => {
    const { compared, differences } = await differencesFromLibreOffice([{ name: "broken.xlsx", bytes: (await workbook).bytes() }]);
    // Pages are calculated by Excel alone once a workbook stands; the registers are what is counted.
    const tabs = [...BROKEN.map(({ sheet }) => sheet), metrics].map((sheet) => `${sheet.name}!`);
    expect(compared).toBeGreaterThan(10_000);
    expect(differences.filter(({ cell }) => tabs.some((tab) => cell.startsWith(tab)))).toEqual([]);
  }, 300_000);
});
