import type { RecordOf } from "../workbook/define-sheet";
import { isoOfSerial } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { policies } from "../workbook/sheets/policies";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { wasAccountableManager } from "./accountable-managers";
import { atCell, atHeading } from "./fault";
import { isBlank } from "./is-blank";
import { defineRule, on, rows } from "./rule";

type Policy = RecordOf<typeof policies.columns>;

const manager = rows(people, [{ personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2024-01-08") }]);
const policy = { policyId: "POL-001", kind: "SECURITY", status: "CURRENT", approvedOn: on("2026-01-20") } as const;

export const noApprovedSecurityPolicy = defineRule({
  id: "R-09",
  title: "No current security policy approved by an Accountable Manager",
  action: "Let the Accountable Manager sign it; enter Approved by and Approved on.",
  why: "The signed policy is the commitment of the entity in writing.",
  source: { document: "CAP 1273", place: "chapter 1" },
  chapter: 1,
  severity: { "1": "blocks" },
  reads: [policies, people],
  example: {
    passes: { rows: [manager, rows(policies, [{ ...policy, approvedBy: "Ada Lund" }])] },
    fails: { rows: [manager, rows(policies, [{ ...policy, approvedBy: "Sam Okoye" }])] },
  },
  check: (book) => {
    const current = book.records(policies).filter(({ status, kind }) => status === "CURRENT" && (kind === "SECURITY" || kind === "COMBINED"));
    if (current.length === 0) {
      return [
        {
          at: atHeading(policies, "kind"),
          message: "No policy on Policies is a security policy that is current.",
          action: "Add the signed security policy, or set its Status to Current.",
        },
      ];
    }
    return current.flatMap((record) => {
      const lacks = lackOfApproval(record, book);
      return lacks === undefined ? [] : [{ at: atCell(policies, record, "approvedBy"), message: lacks }];
    });
  },
});

/** A name or a day that could not be read is reported where it stands. */
function lackOfApproval(record: Policy, book: SnapshotBook): string | undefined {
  const name = record.policyId ?? "The security policy";
  const { approvedBy, approvedOn } = record;
  if (isBlank(policies, record, "approvedBy", book)) return `${name} is current, and Approved by is empty.`;
  if (isBlank(policies, record, "approvedOn", book)) return `${name} is current, and Approved on is empty.`;
  if (approvedBy === undefined || approvedOn === undefined) return undefined;
  if (approvedOn > book.asOf) return `${name} is current, but Approved on is ${isoOfSerial(approvedOn)}, a day still to come.`;
  return wasAccountableManager(approvedBy, approvedOn, book) ? undefined : `${name} was approved by somebody who was not Accountable Manager then.`;
}
