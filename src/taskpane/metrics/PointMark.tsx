import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ChartSignal } from "../../core/statistics/chart-signals";

const useStyles = makeStyles({
  point: { fill: "currentColor", stroke: "currentColor", strokeWidth: "1.5px" },
  baseline: { fill: tokens.colorNeutralBackground1, "@media (forced-colors: active)": { fill: "Canvas" } },
  signal: { color: tokens.colorStatusDangerForeground1, "@media (forced-colors: active)": { color: "CanvasText" } },
});

interface PointMarkProps {
  readonly x: number;
  readonly y: number;
  readonly signal: ChartSignal | undefined;
  readonly isBaseline: boolean;
}

/** A point of a chart: each signal has a shape of its own, points of the baseline are hollow. */
export function PointMark({ x, y, signal, isBaseline }: PointMarkProps): ReactElement {
  const styles = useStyles();
  if (signal) return <path className={mergeClasses(styles.point, styles.signal)} d={SHAPES[signal](x, y)} />;
  return <circle className={mergeClasses(styles.point, isBaseline && styles.baseline)} cx={x} cy={y} r={2.8} />;
}

const SHAPES: Readonly<Record<ChartSignal, (x: number, y: number) => string>> = {
  BEYOND_LIMITS: (x, y) => `M${x} ${y - 6}l6 6l-6 6l-6 -6Z`,
  ONE_SIDE: (x, y) => `M${x - 4} ${y - 4}h8v8h-8Z`,
  TREND: (x, y) => `M${x} ${y - 5}l5 9h-10Z`,
};
