import { findings } from "../workbook/sheets/findings";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { defineRule, rows } from "./rule";

const FINDING = { findingId: "FND-011", severity: "MAJOR", correctiveActions: ["ACT-050"] } as const;

export const majorFindingWithoutActions = defineRule({
  id: "R-57",
  title: "Major finding without corrective or preventive action",
  action: "Add it to Actions, then enter its id here.",
  why: "A grave weakness must be mended, and kept from coming back.",
  source: { document: "CAP 1273", place: "chapter 5 (heading)" },
  chapter: 5,
  severity: { "2": "explain" },
  reads: [findings],
  example: {
    passes: { rows: [rows(findings, [{ ...FINDING, preventiveActions: ["ACT-051"] }])] },
    fails: { rows: [rows(findings, [FINDING])] },
  },
  check: (book) =>
    forEach(
      book.records(findings).filter(({ severity }) => severity === "MAJOR" || severity === "CRITICAL"),
      (finding) => {
        const name = `${finding.findingId ?? "A finding"} (${book.label("findingSeverity", finding.severity ?? "MAJOR")})`;
        const isEmpty = (key: string) => book.nothing(findings, finding, key) === "empty";
        const faults: Fault[] = [];
        if (isEmpty("correctiveActions"))
          faults.push({ at: atCell(findings, finding, "correctiveActions"), message: `${name} has no corrective action.` });
        if (isEmpty("preventiveActions"))
          faults.push({ at: atCell(findings, finding, "preventiveActions"), message: `${name} has no preventive action.` });
        return faults;
      },
    ),
});
