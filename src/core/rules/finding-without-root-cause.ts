import { isoOfSerial } from "../workbook/serial-day";
import { findings } from "../workbook/sheets/findings";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const FINDING = { findingId: "FND-011", severity: "MINOR" } as const;

/** An observation is no deficiency yet and needs no analysis. Closing a finding does not make up for its cause. */
export const findingWithoutRootCause = defineRule({
  id: "R-56",
  title: "Finding without a root cause",
  action: "Ask why until the cause is clear, then enter Root cause and its code.",
  why: "Without the cause the same weakness comes back.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "root cause analysis" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [findings],
  limit: { words: "days after Raised on by which the root cause must be known", value: 30, looser: "higher" },
  example: {
    passes: { rows: [rows(findings, [{ ...FINDING, raisedOn: on("2026-09-15") }])] },
    fails: { rows: [rows(findings, [{ ...FINDING, raisedOn: on("2026-09-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(findings).filter(({ severity }) => severity !== undefined && severity !== "OBSERVATION"),
      (finding) => {
        const { findingId = "A finding", raisedOn } = finding;
        if (raisedOn === undefined || raisedOn + limit >= book.asOf || book.nothing(findings, finding, "rootCause") !== "empty") return undefined;
        return { at: atCell(findings, finding, "rootCause"), message: `${findingId}, raised on ${isoOfSerial(raisedOn)}, has no root cause.` };
      },
    ),
});
