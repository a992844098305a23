import type { RecordOf } from "../workbook/define-sheet";
import { people } from "../workbook/sheets/people";
import { roles } from "../workbook/sheets/roles";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

type Duty = RecordOf<typeof roles.columns>;

export const dutyWithoutOneAccountable = defineRule({
  id: "R-35",
  title: "Duty without exactly one accountable person",
  action: "Enter the one person who answers for it.",
  why: "Where nobody or several answer for a duty, nobody does.",
  source: { document: "CAP 1273", place: "chapter 3" },
  chapter: 3,
  severity: { "1": "explain" },
  reads: [roles],
  covers: [{ register: "roles", columns: ["accountable"] }],
  example: {
    passes: { rows: [rows(roles, [{ activityId: "ROL-001", activity: "Approve the policy", accountable: "Ada Lund" }])] },
    fails: { rows: [rows(roles, [{ activityId: "ROL-001", activity: "Approve the policy" }])] },
  },
  check: (book) =>
    forEach(book.records(roles), (duty) => {
      const at = atCell(roles, duty, "accountable");
      const name = duty.activityId ?? "A duty";
      const { accountable } = duty;
      if (isBlank(roles, duty, "accountable", book))
        return { at, message: `Nobody answers for ${duty.activityId ?? "a duty"}: Accountable is empty.` };
      if (accountable === undefined) return undefined;
      if (namesSeveral(accountable, book)) {
        return {
          at,
          message: `${name} names more than one person in Accountable.`,
          action: "Keep the one who answers for it; put the others in Consulted.",
        };
      }
      const other = sameDutyOfAnother(duty, accountable, book);
      return other === undefined
        ? undefined
        : {
            at,
            message: `${name} is the same duty as ${other}, with another Accountable.`,
            action: "Keep one row, with the one who answers for it.",
          };
    }),
});

/** `A; B`, or other separators where the parts are names on People: a comma may belong to a name. */
function namesSeveral(text: string, book: SnapshotBook): boolean {
  const names = book.recordsBy(people, "name");
  if (names.has(text)) return false;
  const parts = text.split(/;|\n/).filter((part) => part.trim() !== "");
  const known = text.split(/[;,/&+\n]| and /).filter((part) => names.has(part.trim()));
  return parts.length > 1 || known.length > 1;
}

/** The first row of the same duty, where somebody else answers for it. */
function sameDutyOfAnother({ activity, activityId }: Duty, accountable: string, book: SnapshotBook): string | undefined {
  if (activity === undefined) return undefined;
  const [first] = book.recordsBy(roles, "activity").get(activity) ?? [];
  if (!first || first.accountable === undefined || first.accountable.toLowerCase() === accountable.toLowerCase()) return undefined;
  return first.activityId === activityId ? undefined : (first.activityId ?? "another row");
}
