import type { ChartSignal } from "../../statistics/chart-signals";
import type { Book } from "../../workbook/define-sheet";
import { metricChart } from "../metric-chart";
import { metricNumber, metricText, type MetricRecord } from "../metric-cell";
import type { CountPeriod } from "../../workbook/register-count";

/** What a metric shows before and after, in the words of the workbook. */
export interface RecordingEffect {
  readonly metricId: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  /** The figure afterwards, with its n. */
  readonly figure: string;
  /** Results without a failure that are still needed to show the target. */
  readonly morePasses?: number;
  /** What the control chart says at the period that was recorded. */
  readonly signal?: ChartSignal;
}

export function effectOf(metric: MetricRecord, period: CountPeriod, before: Book, after: Book): RecordingEffect {
  const morePasses = metricNumber("morePasses", metric, after);
  const signal = signalAt(metric, period, after);
  return {
    metricId: metric.metricId ?? "",
    statusBefore: metricText("status", metric, before),
    statusAfter: metricText("status", metric, after),
    figure: metricText("display", metric, after),
    ...(morePasses === null ? {} : { morePasses }),
    ...(signal === undefined ? {} : { signal }),
  };
}

function signalAt(metric: MetricRecord, { end }: CountPeriod, book: Book): ChartSignal | undefined {
  const found = metricChart(metric, book);
  return found?.chart.points[found.series.findIndex((point) => point.end === end)]?.signal;
}
