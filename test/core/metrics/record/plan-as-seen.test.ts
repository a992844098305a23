import { planAsSeen } from "../../../../src/core/metrics/record/plan-as-seen";
import { isRefusal, type ReadingEntry } from "../../../../src/core/metrics/record/reading-entry";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { entry, october, planned, readingOf, TODAY } from "./recording-scene";

const options = { today: TODAY, enteredBy: "", correct: true };

/** Outcomes on a workbook with the one readings, for somebody who saw the plan on a workbook with the others. */
async function outcomes(seen: readonly RecordInput[], now: readonly RecordInput[], entries: readonly ReadingEntry[]): Promise<string> {
  const shown = planned(await readingOf(seen), entries, options).rows;
  const plan = planAsSeen(entries, shown, await readingOf(now), options);
  if (isRefusal(plan)) throw new Error(plan.refusal);
  expect(plan.edits.length > 0).toBe(plan.rows.some(({ outcome }) => outcome === "add" || outcome === "correct"));
  return plan.rows.map(({ outcome }) => outcome).join(" ");
}

test("what was seen is planned", async () => {
  const september = entry({ period: "2026-09", numerator: "5", denominator: "9" });
  expect(await outcomes([], [], [entry({}), september])).toBe("add add");
  expect(await outcomes([october({ numerator: 700 })], [october({ numerator: 700 })], [entry({ note: "Recount" })])).toBe("correct");
});

test("a reading that somebody else recorded meanwhile is not corrected unseen, whatever the note says; the others are planned", async () => {
  const other = entry({ period: "2026-09", numerator: "5", denominator: "9" });
  expect(await outcomes([], [october({ numerator: 700 })], [entry({ note: "A calm month" }), other])).toBe("refused add");
});

test("a correction is held back when what it corrects was changed meanwhile", async () => {
  expect(await outcomes([october({ numerator: 700 })], [october({ numerator: 650 })], [entry({ note: "Recount" })])).toBe("refused");
});

test("what was refused is not written because the workbook has changed", async () => {
  expect(await outcomes([october({ numerator: 700 })], [], [entry({})])).toBe("refused");
});

test("the same figure recorded meanwhile by somebody else is nothing to do", async () => {
  expect(await outcomes([], [october()], [entry({})])).toBe("same");
});
