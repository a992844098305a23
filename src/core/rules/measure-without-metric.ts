import { measures } from "../workbook/sheets/measures";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { isBlank } from "./is-blank";
import { defineRule, rows } from "./rule";

export const measureWithoutMetric = defineRule({
  id: "R-31",
  title: "Measure in place without a metric",
  action: "Enter the ids of the metrics that show whether it works.",
  why: "Only a metric shows whether a measure protects as intended.",
  source: { document: "CAP 1273", place: "chapters 2 and 5" },
  chapter: 2,
  severity: { "1": "explain", "2": "blocks" },
  reads: [measures],
  example: {
    passes: { rows: [rows(measures, [{ measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE", metrics: ["COM-05"] }])] },
    fails: { rows: [rows(measures, [{ measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE" }])] },
  },
  check: (book) =>
    forEach(
      book.records(measures).filter((measure) => measure.status === "IN_PLACE"),
      (measure) =>
        isBlank(measures, measure, "metrics", book)
          ? {
              at: atCell(measures, measure, "metrics"),
              message: `${measure.measureId ?? "A measure"} is in place, and no metric shows whether it works.`,
            }
          : undefined,
    ),
});
