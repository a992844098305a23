import type { ReactElement } from "react";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import type { MetricPoint, MetricPoints } from "../../core/metrics/metric-points";
import { metricDrawing } from "../../core/reports/metric-chart-svg";
import type { ChartSignal } from "../../core/statistics/chart-signals";
import type { Book } from "../../core/workbook/define-sheet";
import { chartReason } from "../../core/workbook/pages/control-chart/chart-words";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";

interface ChartReadingProps {
  readonly metric: MetricRecord;
  readonly book: Book;
  readonly found: MetricPoints;
  readonly format: (value: number) => string;
}

/** What the chart says: its signals and what they mean; then its kind and why, its limits and their baseline. */
export function ChartReading({ metric, book, found: { points, chart }, format }: ChartReadingProps): ReactElement {
  const page = usePageStyles();
  const kind = metric.chart ?? "NONE";
  const drawing = metricDrawing(metric, book);
  const lines = [
    `${metricsPage.kind(book.label("chartKind", kind))} ${chartReason(kind)}`,
    ...("refusal" in drawing && kind !== "NONE" && points.length > 0 ? [drawing.refusal] : []),
    ...(chart ? [metricsPage.limits(chart)] : []),
    ...limitWords(points, format),
  ];
  return (
    <>
      {chart && <Signals points={points} hasLimits={chart.baseline.state !== "NONE"} />}
      {lines.map((line) => (
        <p key={line} className={page.quiet}>
          {line}
        </p>
      ))}
    </>
  );
}

/** The lines at the latest point that has them, and the points that they come from. */
function limitWords(points: readonly MetricPoint[], format: (value: number) => string): readonly string[] {
  const last = [...points].reverse().find(({ charted }) => charted?.centre !== undefined);
  const { centre, lower, upper } = last?.charted ?? {};
  if (!last || centre === undefined || lower === undefined || upper === undefined) return [];
  const baseline = points.filter(({ charted }) => charted?.isBaseline);
  return [
    metricsPage.centre(format(centre), format(lower), format(upper), last.name),
    metricsPage.baseline(baseline[0]?.name ?? "", baseline.at(-1)?.name ?? ""),
  ];
}

function Signals({ points, hasLimits }: { readonly points: readonly MetricPoint[]; readonly hasLimits: boolean }): ReactElement {
  const page = usePageStyles();
  const found = new Map<ChartSignal, string[]>();
  for (const { name, charted } of points) if (charted?.signal) found.set(charted.signal, [...(found.get(charted.signal) ?? []), name]);
  if (found.size === 0) return <p className={page.text}>{hasLimits ? metricsPage.noSignal : metricsPage.cannotTell}</p>;
  return (
    <>
      {[...found].map(([signal, names]) => (
        <div key={signal}>
          <p className={page.text}>{metricsPage.signalsAt(signal, names)}</p>
          <p className={page.quiet}>{metricsPage.signalMeans[signal]}</p>
        </div>
      ))}
    </>
  );
}
