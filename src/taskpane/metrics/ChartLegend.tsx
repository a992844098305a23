import type { ReactElement, ReactNode } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MetricPoint } from "../../core/metrics/metric-points";
import type { ChartSignal } from "../../core/statistics/chart-signals";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { PointMark } from "./PointMark";

const useStyles = makeStyles({
  list: { flexDirection: "row", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  item: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  sign: { width: "20px", height: "16px", flexShrink: 0, color: tokens.colorNeutralForeground1 },
  line: { stroke: "currentColor", opacity: 0.6 },
  dashes: { stroke: "currentColor", strokeDasharray: "5 3" },
});

const SIGNALS: readonly ChartSignal[] = ["BEYOND_LIMITS", "ONE_SIDE", "TREND"];

/** What the shapes of the chart mean, as far as they occur. */
export function ChartLegend({ points }: { readonly points: readonly MetricPoint[] }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { legend, signals } = metricsPage;
  const charted = points.flatMap((point) => point.charted ?? []);
  const hasLimits = charted.some(({ centre }) => centre !== undefined);
  const isMarked = (isBaseline: boolean): boolean =>
    charted.some((point) => point.value !== undefined && !point.signal && point.isBaseline === isBaseline);
  return (
    <ul className={`${page.list} ${styles.list}`}>
      {hasLimits && <Sign words={legend.centre}>{<line className={styles.line} x1={0} x2={20} y1={8} y2={8} />}</Sign>}
      {hasLimits && <Sign words={legend.limits}>{<line className={styles.dashes} x1={0} x2={20} y1={8} y2={8} />}</Sign>}
      {isMarked(true) && <Sign words={legend.baseline}>{<PointMark x={10} y={8} signal={undefined} isBaseline />}</Sign>}
      {isMarked(false) && (
        <Sign words={hasLimits ? legend.later : legend.plain}>{<PointMark x={10} y={8} signal={undefined} isBaseline={false} />}</Sign>
      )}
      {SIGNALS.filter((signal) => charted.some((point) => point.signal === signal)).map((signal) => (
        <Sign key={signal} words={signals[signal]}>
          <PointMark x={10} y={8} signal={signal} isBaseline={false} />
        </Sign>
      ))}
    </ul>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <li className={`${page.quiet} ${styles.item}`}>
      <svg className={styles.sign} viewBox="0 0 20 16" aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}
