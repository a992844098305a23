import { metricForm } from "../workbook/lists/metric-form";
import { metrics } from "../workbook/sheets/metrics";
import { atHeading } from "./fault";
import { isUnreadable } from "./is-unreadable";
import { defineRule, rows } from "./rule";

export const metricFormMissing = defineRule({
  id: "R-46",
  title: "Not all three forms of metric in use",
  action: "Set Active to Yes for a metric of each form, or add one of your own.",
  why: "How much was done, how well, and with what result: only the three together show that security works.",
  source: { document: "CAP 1273", place: "chapter 5" },
  chapter: 5,
  severity: { "1": "blocks" },
  reads: [metrics],
  example: {
    passes: {
      rows: [
        rows(metrics, [
          { metricId: "COM-01", active: "YES", form: "QN" },
          { metricId: "COM-05", active: "YES", form: "QL" },
          { metricId: "COM-11", active: "YES", form: "OUT" },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(metrics, [
          { metricId: "COM-01", active: "YES", form: "QN" },
          { metricId: "COM-05", active: "YES", form: "QL" },
          { metricId: "COM-11", active: "NO", form: "OUT" },
        ]),
      ],
    },
  },
  check: (book) => {
    const active = book.records(metrics).filter((metric) => metric.active === "YES");
    if (active.length === 0) return [{ at: atHeading(metrics, "form"), message: "No metric is active." }];
    if (active.some((metric) => isUnreadable(metrics, metric, "form", book))) return [];
    const missing = metricForm.codes
      .filter(({ code }) => !active.some((metric) => metric.form === code))
      .map(({ code }) => book.label(metricForm.id, code));
    return missing.length === 0 ? [] : [{ at: atHeading(metrics, "form"), message: `No active metric has the form ${missing.join(" or ")}.` }];
  },
});
