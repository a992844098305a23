import { isoOfSerial } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { wasAccountableManager } from "./accountable-managers";
import { atSetting } from "./fault";
import { defineRule, on, rows } from "./rule";

const MANAGER = rows(people, [
  { personId: "PER-001", name: "Tomas Halvorsen", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-11") },
]);

export const riskMethodNotConfirmed = defineRule({
  id: "R-22",
  title: "Risk method not confirmed by the Accountable Manager",
  action: "Let the Accountable Manager confirm it; enter name and day on Config.",
  why: "Scales, bands and the power to accept decide which risks top management sees.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { "1": "blocks" },
  reads: [],
  example: {
    passes: { settings: { methodConfirmedBy: "Tomas Halvorsen", methodConfirmedOn: on("2026-09-15") }, rows: [MANAGER] },
    fails: { settings: { methodConfirmedBy: "Tomas Halvorsen", methodConfirmedOn: on("2026-08-10") }, rows: [MANAGER] },
  },
  check: (book) => {
    // A cell that holds no date, or an error, is a finding of its own.
    if (book.snapshot.settingIssues?.["methodConfirmedOn"] || book.snapshot.settingIssues?.["methodConfirmedBy"]) return [];
    const message = whatIsMissing(book);
    return message === undefined ? [] : [{ at: atSetting("methodConfirmedOn"), message }];
  },
});

function whatIsMissing(book: SnapshotBook): string | undefined {
  const confirmed = book.setting("methodConfirmedOn");
  const by = String(book.setting("methodConfirmedBy") ?? "").trim();
  if (typeof confirmed !== "number") return "“Method confirmed on” is empty: nobody has confirmed the risk method.";
  const day = isoOfSerial(confirmed);
  if (confirmed > book.asOf) return `The risk method is to be confirmed on ${day}: it is not confirmed yet.`;
  if (by === "") return `“Method confirmed by” is empty: who confirmed it on ${day} is not known.`;
  if (wasAccountableManager(by, confirmed, book)) return undefined;
  return `Whoever confirmed the risk method on ${day} was not Accountable Manager.`;
}
