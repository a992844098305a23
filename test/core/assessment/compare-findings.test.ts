import { compareFindings, earlierFindings } from "../../../src/core/assessment/compare-findings";
import type { ExplainedBy } from "../../../src/core/assessment/finding";
import { aFinding } from "./a-finding";

const ANSWER: ExplainedBy = { explanation: "EXP-001", reason: "Known.", owner: "Sam", until: "2026-12-31", counts: true };
const open = aFinding({ id: "R-28/RSK-001/nextReview" });
const answered = aFinding({ id: "R-28/RSK-002/nextReview", explained: ANSWER });
const blocked = aFinding({ id: "R-30/RSK-003/residual", severity: "blocks", explained: { ...ANSWER, counts: false } });

const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);

test("an earlier check keeps the identity, the words and whether the explanation counted", () => {
  expect(earlierFindings([open, answered, blocked])).toEqual([
    { id: open.id, message: open.message, explained: false },
    { id: answered.id, message: answered.message, explained: true },
    { id: blocked.id, message: blocked.message, explained: false },
  ]);
});

test("findings are new, still there or gone by their identity", () => {
  const gone = aFinding({ id: "R-11/POL-001/nextReview" });
  const changes = compareFindings(earlierFindings([open, gone]), [{ ...open, message: "In other words." }, blocked]);
  expect({ new: ids(changes.new), still: ids(changes.still), reopened: ids(changes.reopened), gone: ids(changes.gone) }).toEqual({
    new: [blocked.id],
    still: [open.id],
    reopened: [],
    gone: [gone.id],
  });
});

test("a finding whose explanation no longer counts is reopened, neither new nor still there", () => {
  const { explained: _taken, ...again } = answered;
  const changes = compareFindings(earlierFindings([answered]), [again]);
  expect({ new: ids(changes.new), still: ids(changes.still), reopened: ids(changes.reopened), gone: ids(changes.gone) }).toEqual({
    new: [],
    still: [],
    reopened: [answered.id],
    gone: [],
  });
});

test("a finding that has been explained meanwhile is not open, and not gone either", () => {
  const { explained: _none, ...before } = answered;
  expect(compareFindings(earlierFindings([before]), [answered])).toEqual({ new: [], still: [], reopened: [], gone: [] });
});
