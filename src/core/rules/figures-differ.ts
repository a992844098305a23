import { metrics } from "../workbook/sheets/metrics";
import type { ColumnSnapshot } from "../workbook/snapshot";
import { atCalculated } from "./fault";
import { defineRule, NO_DATA, rows } from "./rule";

/** What the column Same figure says where the two ways of counting part. */
const DIFFERENT = "DIFFERENT";

export const figuresDiffer = defineRule({
  id: "S-17",
  title: "Two ways of counting a metric differ",
  action: "Compare Figure with By SEMS function, and restore the changed formula.",
  why: "Formula and add-in count the same figure independently; when they differ, one of them is wrong.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "blocks" },
  reads: [metrics],
  example: {
    passes: { rows: [rows(metrics, [{ metricId: "COM-05" }])] },
    fails: {
      rows: [rows(metrics, [{ metricId: "COM-05" }])],
      changed: {
        words: "Same figure says DIFFERENT.",
        snapshot: (sound) => {
          const register = sound.registers["metrics"];
          const agrees: ColumnSnapshot = { heading: "Same figure", column: 60, values: [DIFFERENT], issues: [] };
          return register
            ? { ...sound, registers: { ...sound.registers, metrics: { ...register, columns: { ...register.columns, agrees } } } }
            : sound;
        },
      },
    },
  },
  check: (book) => {
    const shown = book.snapshot.registers["metrics"]?.columns["agrees"]?.values;
    const records = book.records(metrics);
    if (!shown || records.length === 0) return NO_DATA;
    return records
      .filter(({ place }) => shown[place.tableRow] === DIFFERENT)
      .map((metric) => ({
        at: atCalculated(metrics, metric, "agrees"),
        message: `${metric.metricId ?? "A metric"}: the workbook's formula and the add-in's function differ.`,
      }));
  },
});
