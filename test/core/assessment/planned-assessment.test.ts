import { plannedAssessment } from "../../../src/core/assessment/planned-assessment";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { on } from "../../../src/core/rules/rule";

const planned = (phase: Parameters<typeof plannedAssessment>[0], settings: Readonly<Record<string, number | null>>) =>
  plannedAssessment(phase, bookOfExample({ settings, rows: [] }));

test.each([
  ["GAP", "phase1Planned"],
  ["1", "phase1Planned"],
  ["2", "phase2Planned"],
  ["2B", "assurancePlanned"],
] as const)("the next gate of %s is planned under %s", (phase, key) => {
  expect(planned(phase, { [key]: on("2026-10-25") })).toEqual({ on: "2026-10-25", days: 10, passedOn: null });
  expect(planned(phase, { [key]: null })).toBeNull();
});

test("a day that is over counts below nought, and the time of day does not count", () => {
  expect(planned("1", { phase1Planned: on("2026-10-14") + 0.75 })).toEqual({ on: "2026-10-14", days: -1, passedOn: null });
});

test.each([
  ["GAP", "phase1Planned", "phase1Done"],
  ["1", "phase1Planned", "phase1Done"],
  ["2", "phase2Planned", "phase2Done"],
] as const)("the gate of %s is passed from the day of the decision on, not before", (phase, key, done) => {
  const day = { [key]: on("2026-10-01") };
  expect(planned(phase, { ...day, [done]: on("2026-10-15") })?.passedOn).toBe("2026-10-15");
  expect(planned(phase, { ...day, [done]: on("2026-10-16") })?.passedOn).toBeNull();
});

test("continued assurance is never passed", () => {
  expect(planned("2B", { assurancePlanned: on("2026-11-01"), phase2Done: on("2026-01-01") })?.passedOn).toBeNull();
});
