import { useId, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { MetricPoint } from "../../core/metrics/metric-points";
import { metricsPage } from "../../locales/metrics-page";
import {
  BOTTOM,
  chartFrame,
  dataPath,
  HEIGHT,
  LEFT,
  limitPath,
  namedPositions,
  RIGHT,
  TOP,
  WIDTH,
  wordedSignals,
  type ChartFrame,
} from "./chart-frame";
import { PointMark } from "./PointMark";

const useStyles = makeStyles({
  picture: {
    width: "100%",
    maxWidth: "480px",
    height: "auto",
    color: tokens.colorNeutralForeground1,
    fontSize: "11px",
    fontFamily: tokens.fontFamilyBase,
  },
  text: { fill: "currentColor" },
  word: { fill: "currentColor", fontWeight: tokens.fontWeightSemibold },
  axis: { stroke: "currentColor", fill: "none", opacity: 0.6 },
  line: { stroke: "currentColor", fill: "none", strokeWidth: "1.5px" },
  limit: { stroke: "currentColor", fill: "none", strokeDasharray: "5 3" },
  chosen: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  place: { fill: "transparent", cursor: "pointer" },
});

interface ControlChartPictureProps {
  readonly title: string;
  /** The same for somebody who does not see it. */
  readonly words: string;
  readonly points: readonly MetricPoint[];
  readonly format: (value: number) => string;
  readonly isShare: boolean;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The chart of a metric. Nothing in it depends on colour, and it is one picture to a screen reader: keys and table stand beside it. */
export function ControlChartPicture({ title, words, points, format, isShare, chosen, onChoose }: ControlChartPictureProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const frame = chartFrame(points, isShare);
  const { x, y, half, ticks } = frame;
  const bottom = HEIGHT - BOTTOM;
  const value = points[chosen]?.value;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title ${id}-words`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-words`}>{words}</desc>
      <path className={styles.axis} d={`M${LEFT} ${TOP - 6}V${bottom}H${WIDTH - RIGHT}`} />
      {ticks.map((tick) => (
        <text key={tick} className={styles.text} x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
          {format(tick)}
        </text>
      ))}
      <path className={styles.axis} d={limitPath(points, "centre", frame)} />
      <path className={styles.limit} d={limitPath(points, "upper", frame)} />
      <path className={styles.limit} d={limitPath(points, "lower", frame)} />
      <path className={styles.line} d={dataPath(points, frame)} />
      {points.map(
        (point, at) =>
          point.value !== undefined && (
            <PointMark key={point.name} x={x(at)} y={y(point.value)} signal={point.charted?.signal} isBaseline={point.charted?.isBaseline ?? false} />
          ),
      )}
      {value !== undefined && <circle className={styles.chosen} cx={x(chosen)} cy={y(value)} r={9} />}
      <Names points={points} frame={frame} />
      {points.map((point, at) => (
        <rect key={point.name} className={styles.place} x={x(at) - half} y={0} width={half * 2} height={HEIGHT} onClick={() => onChoose(at)} />
      ))}
    </svg>
  );
}

/** Some of the periods, and the words of signals. */
function Names({ points, frame: { x, y }, frame }: { readonly points: readonly MetricPoint[]; readonly frame: ChartFrame }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {namedPositions(points.length).map((at) => (
        <text key={at} className={styles.text} x={x(at)} y={HEIGHT - 8} textAnchor={anchorAt(x(at))}>
          {points[at]?.name}
        </text>
      ))}
      {wordedSignals(points, frame).map((at) => (
        <SignalWord key={at} point={points[at]} x={x(at)} y={y} />
      ))}
    </>
  );
}

interface SignalWordProps {
  readonly point: MetricPoint | undefined;
  readonly x: number;
  readonly y: ChartFrame["y"];
}

/** Above its point; beside it where the point is a low one and the line comes down from above. */
function SignalWord({ point, x, y }: SignalWordProps): ReactElement | null {
  const styles = useStyles();
  const { value, charted } = point ?? {};
  if (value === undefined || !charted?.signal) return null;
  const isLow = charted.centre !== undefined && value < charted.centre;
  const isRight = x > WIDTH / 2;
  const [left, top] = isLow ? [x + (isRight ? -11 : 11), y(value) + 4] : [x, Math.max(12, y(value) - 10)];
  return (
    <text className={styles.word} x={left} y={top} textAnchor={isLow ? (isRight ? "end" : "start") : anchorAt(x)}>
      {metricsPage.signals[charted.signal]}
    </text>
  );
}

/** Words near an edge go inwards. */
function anchorAt(x: number): "start" | "middle" | "end" {
  return x < LEFT + 50 ? "start" : x > WIDTH - RIGHT - 50 ? "end" : "middle";
}
