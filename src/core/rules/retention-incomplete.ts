import { retention } from "../workbook/sheets/retention";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { shortened } from "./found-column";
import { having } from "./having";
import { isAboutPerformanceData } from "./metric-data-retention-undefined";
import { defineRule, rows } from "./rule";

const RULE = { retentionId: "RET-006", recordType: "Incident reports", minMonths: 72, storage: "Share", access: "Security Manager" } as const;

/** What each cell is to say. */
const QUESTIONS = {
  minMonths: "how long records are kept",
  storage: "where records are kept",
  access: "who may see records",
  disposalMethod: "how records are destroyed",
} as const;

export const retentionIncomplete = defineRule({
  id: "R-66",
  title: "Retention of a kind of record incomplete",
  action: "Fill it in.",
  why: "Records serve nobody if it is unclear where they are and who may see them.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "1": "explain" },
  reads: [retention],
  covers: [{ register: retention.id, columns: ["storage", "access", "disposalMethod"] }],
  example: {
    passes: { rows: [rows(retention, [{ ...RULE, disposalMethod: "Deleted by the owner" }])] },
    fails: { rows: [rows(retention, [RULE])] },
  },
  check: (book) =>
    forEach(having(book.records(retention), "retentionId"), (row) => {
      const faults: Fault[] = [];
      const subject = row.recordType === undefined ? "" : ` (${shortened(row.recordType)})`;
      for (const key of ["minMonths", "storage", "access", "disposalMethod"] as const) {
        // The time for performance data is the subject of R-65, which covers the column for both.
        if (key === "minMonths" && isAboutPerformanceData(row)) continue;
        if (book.nothing(retention, row, key) !== "empty") continue;
        faults.push({
          at: atCell(retention, row, key),
          message: `${row.retentionId}${subject} does not say ${QUESTIONS[key]}.`,
          action: `Fill in ${retention.columns[key].heading}.`,
        });
      }
      return faults;
    }),
});
