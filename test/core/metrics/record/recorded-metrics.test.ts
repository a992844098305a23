import type { RecordingRow } from "../../../../src/core/metrics/record/plan-recording";
import { recordedMetrics } from "../../../../src/core/metrics/record/recorded-metrics";
import { isStatusChanged, type RecordingEffect } from "../../../../src/core/metrics/record/recording-effect";

function row(metricId: string, effect: Partial<RecordingEffect> = {}): RecordingRow {
  return {
    line: 1,
    entry: { line: 1, metric: metricId, period: "2026-10", numerator: "9", denominator: "10", site: "", note: "", enteredBy: "" },
    outcome: "add",
    message: `${metricId} 2026-10`,
    effect: { metricId, statusBefore: "Met", statusAfter: "Met", figure: "90%", ...effect },
  };
}

test("of what was recorded, metrics with a signal come first, those for the better last among them, then those whose status is another one now, then the rest, each in the order of the rows", () => {
  const signal = { kind: "TREND", side: "WORSE" } as const;
  const rows = [
    row("COM-01"),
    row("COM-07", { signal: { kind: "ONE_SIDE", side: "BETTER" } }),
    row("COM-02", { statusAfter: "Not met" }),
    row("COM-03", { signal }),
    row("COM-04"),
    row("COM-05", { statusAfter: "Not met", signal }),
    row("COM-06", { statusBefore: "No data" }),
  ];
  const recorded = recordedMetrics(rows);
  expect(recorded.map(({ metricId }) => metricId)).toEqual(["COM-03", "COM-05", "COM-07", "COM-02", "COM-06", "COM-01", "COM-04"]);
  expect(recorded.filter(({ effect }) => isStatusChanged(effect)).map(({ metricId }) => metricId)).toEqual(["COM-05", "COM-02", "COM-06"]);
  expect(recorded[0]?.signals).toEqual([{ period: "2026-10", signal }]);
});
