import { monthsLater } from "../workbook/calculations/months-later";
import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { evidence } from "../workbook/sheets/evidence";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

type Evidence = RecordOf<typeof evidence.columns>;

const DOCUMENT = { evidenceId: "EVD-008", location: "Management share, 01 Policies", opens: "YES" } as const;

/** Where there is no location, that is the finding: there is nothing to open. */
export const evidenceNotChecked = defineRule({
  id: "R-68",
  title: "Evidence not opened for a long time",
  action: "Open it at its Location, then enter Opened on and set It opened to Yes or No.",
  why: "Files move and links break; better to find out before the day of the assessment.",
  source: { document: "CAA SeMS FAQ", place: "evidence on the day" },
  chapter: 5,
  severity: { "2": "advice" },
  reads: [evidence],
  limit: { words: "months for which it counts that evidence was opened", value: 12, looser: "higher" },
  example: {
    passes: { rows: [rows(evidence, [{ ...DOCUMENT, checkedOn: on("2025-10-15") }])] },
    fails: { rows: [rows(evidence, [{ ...DOCUMENT, checkedOn: on("2025-10-14") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(evidence).filter(({ location }) => location !== undefined),
      (document) => [notOpened(document, limit, book), doesNotOpen(document)].flatMap((fault) => fault ?? []),
    ),
});

function notOpened(document: Evidence, months: number, book: SnapshotBook): Fault | undefined {
  const { evidenceId, checkedOn } = document;
  const at = atCell(evidence, document, "checkedOn");
  if (book.nothing(evidence, document, "checkedOn") === "empty")
    return { at, message: `Nobody has opened ${evidenceId ?? "a document"} to see that it is there.` };
  if (checkedOn === undefined || monthsLater(checkedOn, months) >= book.asOf) return undefined;
  return { at, message: `${evidenceId ?? "A document"} was last opened on ${isoOfSerial(checkedOn)}.` };
}

function doesNotOpen(document: Evidence): Fault | undefined {
  if (document.opens !== "NO") return undefined;
  return {
    at: atCell(evidence, document, "opens"),
    message: `${document.evidenceId ?? "A document"} could not be opened at its location.`,
    action: "Correct Location, open it there, then set It opened to Yes.",
  };
}
