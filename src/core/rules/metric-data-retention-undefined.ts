import type { RecordOf } from "../workbook/define-sheet";
import { retention } from "../workbook/sheets/retention";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, atHeading, type Fault } from "./fault";
import { defineRule, on, rows } from "./rule";

type Retention = RecordOf<typeof retention.columns>;

const PERFORMANCE_DATA = /\b(?:metrics?|indicators?|KPIs?|SPD|readings|performance (?:data|figures|records|monitoring))\b/i;
const KEPT = { retentionId: "RET-001", recordType: "Metric data, SPD and workings", minMonths: 60 } as const;

/** Whether a row of Retention is about performance data: people may word the record type as they like. */
export function isAboutPerformanceData({ recordType }: Retention): boolean {
  return recordType !== undefined && PERFORMANCE_DATA.test(recordType);
}

/** A new workbook comes with a suggested time: it defines nothing before somebody has decided it. */
export const metricDataRetentionUndefined = defineRule({
  id: "R-65",
  title: "Time for keeping performance data not defined",
  action: "Decide the time; enter Keep months, Decided by and Decided on.",
  why: "The time for which performance data are kept has to be defined.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "1": "blocks" },
  reads: [retention],
  covers: [{ register: retention.id, columns: ["minMonths"] }],
  example: {
    passes: { rows: [rows(retention, [{ ...KEPT, decidedOn: on("2026-06-10") }])] },
    fails: { rows: [rows(retention, [KEPT])] },
  },
  check: (book) => {
    const own = book.records(retention).filter(isAboutPerformanceData);
    if (own.length === 0) return [nothingKept];
    return own.flatMap((row) => undefinedTime(row, book) ?? []);
  },
});

const nothingKept: Fault = {
  at: atHeading(retention, "minMonths"),
  message: "Retention has no row for metric data.",
  action: "Add one: Record type “Metric data”, Keep months, Decided by, Decided on.",
};

function undefinedTime(row: Retention, book: SnapshotBook): Fault | undefined {
  const { retentionId = "Retention", minMonths } = row;
  const at = atCell(retention, row, "minMonths");
  if (book.nothing(retention, row, "minMonths") === "empty") return { at, message: `${retentionId} does not say how long metric data are kept.` };
  const isDecided = ["decidedBy", "decidedOn"].some((key) => book.nothing(retention, row, key) !== "empty");
  if (minMonths === undefined || isDecided) return undefined;
  return { at, message: `${retentionId}: nobody has decided the ${minMonths} months for metric data yet.` };
}
