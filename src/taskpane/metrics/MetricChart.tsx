import type { ReactElement } from "react";
import { Slider, makeStyles, tokens } from "@fluentui/react-components";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import type { MetricPoint, MetricPoints } from "../../core/metrics/metric-points";
import { figureFormat } from "../../core/metrics/figure-format";
import { chartInWords } from "../../core/reports/control-chart-in-words";
import { metricDrawing } from "../../core/reports/metric-chart-svg";
import { SHARE_UNIT } from "../../core/workbook/calculations/quote-figure";
import type { Book } from "../../core/workbook/define-sheet";
import { metricsPage } from "../../locales/metrics-page";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";
import { LEFT, RIGHT, WIDTH } from "./chart-frame";
import { ChartLegend } from "./ChartLegend";
import { ChartReading } from "./ChartReading";
import { ChartTable } from "./ChartTable";
import { ControlChartPicture } from "./ControlChartPicture";
import { pointInWords } from "./point-in-words";

const useStyles = makeStyles({
  /** As long as the bottom line of the chart. */
  slider: { marginLeft: `${((LEFT - 6) / WIDTH) * 100}%`, marginRight: `${(RIGHT / WIDTH) * 50}%` },
  chart: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, maxWidth: "480px" },
});

interface MetricChartProps {
  readonly metric: MetricRecord;
  readonly book: Book;
  readonly found: MetricPoints;
  /** Those that are shown, the latest ones. */
  readonly points: readonly MetricPoint[];
  /** The day of a figure that is in no point, because it looks at today. */
  readonly today: string | null;
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

/** The figures of a metric over time: drawn, read out, and as a table. */
export function MetricChart({ metric, book, found, points, today, chosen, onChoose }: MetricChartProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const format = figureFormat(metric.unit);
  const drawing = metricDrawing(metric, book);
  const point = points[chosen];
  const title = `${metric.metricId ?? ""} ${metric.name ?? ""}`;
  return (
    <section className={page.section}>
      <h4 className={page.sectionTitle}>{metricsPage.chart}</h4>
      {point === undefined ? (
        <p className={page.text}>{metricsPage.noPoints}</p>
      ) : (
        <>
          <div className={styles.chart}>
            <ControlChartPicture
              title={title}
              words={
                "refusal" in drawing ? metricsPage.plainChart(points.length, points[0]?.name ?? "", points.at(-1)?.name ?? "") : chartInWords(drawing)
              }
              points={points}
              format={format}
              isShare={metric.unit === SHARE_UNIT}
              chosen={chosen}
              onChoose={onChoose}
            />
            {points.length > 1 && (
              <Slider
                className={styles.slider}
                min={0}
                max={points.length - 1}
                value={chosen}
                aria-label={metricsPage.point}
                aria-valuetext={pointInWords(point, format)}
                onChange={(_, { value }) => onChoose(value)}
              />
            )}
            <p className={page.text} role="status">
              {pointInWords(point, format)}
            </p>
            {point.charted?.exact && <p className={page.quiet}>{metricsPage.exact(point.charted.exact)}</p>}
          </div>
          <ChartLegend points={points} />
          {today !== null && <p className={page.text}>{metricsPage.ofToday(today)}</p>}
          {points.length < found.points.length && <p className={page.quiet}>{metricsPage.onlyLast(points.length, found.points.length)}</p>}
        </>
      )}
      <ChartReading metric={metric} book={book} found={found} format={format} />
      {point !== undefined && (
        <Disclosure label={metricsPage.table}>
          <ChartTable caption={title} points={points} format={format} chosen={chosen} onChoose={onChoose} />
        </Disclosure>
      )}
    </section>
  );
}
