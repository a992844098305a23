import type { ChartSignal } from "../../statistics/chart-signals";
import type { Book } from "../../workbook/define-sheet";
import { targetStatus } from "../../workbook/lists/target-status";
import { metricChart } from "../metric-chart";
import { signalSide, type SignalSide } from "../signal-side";
import { metricNumber, metricText, type MetricRecord } from "../metric-cell";
import type { CountPeriod } from "../../workbook/register-count";
import type { SerialDay } from "../../workbook/serial-day";

/** A signal and the way that it points, where that can be told. */
export interface SignalSeen {
  readonly kind: ChartSignal;
  readonly side?: SignalSide;
}

/** What a metric shows before and after, in the words of the workbook. */
export interface RecordingEffect {
  readonly metricId: string;
  readonly statusBefore: string;
  readonly statusAfter: string;
  /** The figure afterwards, with its n. */
  readonly figure: string;
  /** Results without a failure that are still needed to show the target; not said of one that is missed beyond doubt, where more results are no plan. */
  readonly morePasses?: number;
  /** What the control chart says at the period that was recorded. */
  readonly signal?: SignalSeen;
}

export function isStatusChanged({ statusBefore, statusAfter }: RecordingEffect): boolean {
  return statusBefore !== statusAfter;
}

/** Tells what recording does to a metric; what is the same for all of its periods is worked out once. */
export function newEffects(before: Book, after: Book): (metric: MetricRecord, period: CountPeriod) => RecordingEffect {
  const known = new Map<MetricRecord, ReturnType<typeof effectOnMetric>>();
  return (metric, { end }) => {
    const found = known.get(metric) ?? effectOnMetric(metric, before, after);
    known.set(metric, found);
    const signal = found.signals.get(end);
    return signal === undefined ? found.effect : { ...found.effect, signal };
  };
}

function effectOnMetric(metric: MetricRecord, before: Book, after: Book) {
  const morePasses = metricNumber("morePasses", metric, after);
  const statusAfter = metricText("status", metric, after);
  const effect: RecordingEffect = {
    metricId: metric.metricId ?? "",
    statusBefore: metricText("status", metric, before),
    statusAfter,
    figure: metricText("display", metric, after),
    ...(morePasses === null || statusAfter === after.label(targetStatus.id, "NOT_MET_DEMONSTRATED") ? {} : { morePasses }),
  };
  return { effect, signals: signalsOf(metric, after) };
}

/** What the control chart says, by the last day of the period. */
function signalsOf(metric: MetricRecord, book: Book): ReadonlyMap<SerialDay, SignalSeen> {
  const found = metricChart(metric, book);
  return new Map(
    (found?.series ?? []).flatMap(({ end }, at): [SerialDay, SignalSeen][] => {
      const points = found?.chart.points ?? [];
      const kind = points[at]?.signal;
      const side = signalSide(metric, points, at);
      return kind === undefined ? [] : [[end, { kind, ...(side && { side }) }]];
    }),
  );
}
