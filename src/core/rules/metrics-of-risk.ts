import type { RecordOf } from "../workbook/define-sheet";
import { measures } from "../workbook/sheets/measures";
import { metrics } from "../workbook/sheets/metrics";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { RiskRecord } from "./open-risks";

/** The active metrics of the measures that act on a risk, each once. */
export function metricsOfRisk(risk: RiskRecord, book: SnapshotBook): readonly RecordOf<typeof metrics.columns>[] {
  const measuresById = book.recordsBy(measures, "measureId");
  const metricsById = book.recordsBy(metrics, "metricId");
  const ids = (risk.measures ?? []).flatMap((id) => measuresById.get(id) ?? []).flatMap((measure) => measure.metrics ?? []);
  const found = ids.flatMap((id) => metricsById.get(id) ?? []).filter((metric) => metric.active === "YES");
  return [...new Set(found)];
}
