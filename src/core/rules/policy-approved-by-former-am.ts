import { isoOfSerial, type SerialDay } from "../workbook/serial-day";
import { people } from "../workbook/sheets/people";
import { policies } from "../workbook/sheets/policies";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { accountableManagersEver, wasAccountableManager } from "./accountable-managers";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

const left = { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", endedOn: on("2026-08-01") } as const;
const present = { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "ACCOUNTABLE_MANAGER", appointedOn: on("2026-08-02") } as const;
const policy = { policyId: "POL-001", kind: "CULTURE", status: "CURRENT" } as const;

/** A policy signed by somebody who was not Accountable Manager at all is left to the rule on the security policy. */
export const policyApprovedByFormerAm = defineRule({
  id: "R-10",
  title: "Policy approved by a former Accountable Manager",
  action: "Let the present Accountable Manager sign; renew Approved by and Approved on.",
  why: "A policy commits the one who answers for security now.",
  source: "our suggestion",
  chapter: 1,
  severity: { GAP: "explain" },
  reads: [policies, people],
  limit: { words: "days after the change until a policy should be signed again", value: 60, looser: "higher" },
  example: {
    passes: { rows: [rows(people, [left, present]), rows(policies, [{ ...policy, approvedBy: "Ben Roe", approvedOn: on("2026-09-01") }])] },
    fails: { rows: [rows(people, [left, present]), rows(policies, [{ ...policy, approvedBy: "Ada Lund", approvedOn: on("2026-01-20") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(policies).flatMap((record) => {
        const { status, approvedBy, approvedOn } = record;
        const isSigned = status === "CURRENT" && approvedBy !== undefined && approvedOn !== undefined;
        return isSigned && wasAccountableManager(approvedBy, approvedOn, book) ? [{ record, approvedBy }] : [];
      }),
      ({ record, approvedBy }) => {
        const leftOn = lastDayAsAm(approvedBy, book);
        if (leftOn + limit >= book.asOf) return undefined;
        return {
          at: atCell(policies, record, "approvedBy"),
          message: `${record.policyId ?? "A policy"} is approved by an Accountable Manager who left on ${isoOfSerial(leftOn)}.`,
        };
      },
    ),
});

/** Infinity for somebody who holds the role without an end. */
function lastDayAsAm(name: string, book: SnapshotBook): SerialDay {
  const own = accountableManagersEver(book).filter((person) => person.name?.toLowerCase() === name.toLowerCase());
  return Math.max(...own.map(({ endedOn = Infinity }) => endedOn));
}
