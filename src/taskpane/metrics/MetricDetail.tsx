import { useMemo, useState, type ReactElement } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import type { ListedMetric } from "../../core/metrics/listed-metrics";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import { metricPoints } from "../../core/metrics/metric-points";
import { countedPeriod } from "../../core/workbook/calculations/metric-figure";
import type { OpenBook } from "../../core/workbook/open-book";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { metricsPage } from "../../locales/metrics-page";
import type { BookModel } from "../book/useBook";
import { usePageStyles } from "../usePageStyles";
import type { PaneActions } from "../usePane";
import { ChartActions } from "./ChartActions";
import { MetricChart } from "./MetricChart";
import { MetricComparison } from "./MetricComparison";
import { MetricDefinition } from "./MetricDefinition";
import { MetricHead } from "./MetricHead";
import { PointRowsList } from "./PointRowsList";

/** Periods that are drawn and listed at a time: five years of months. */
const MOST_POINTS = 60;

const useStyles = makeStyles({ title: { outlineStyle: "none", overflowWrap: "anywhere" }, back: { alignSelf: "flex-start" } });

interface MetricDetailProps {
  readonly metric: MetricRecord;
  readonly listed: ListedMetric;
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly actions: PaneActions;
  readonly onBack: () => void;
}

/** One metric, with all that is to be said with its figure. */
export function MetricDetail({ metric, listed, open, model, actions, onBack }: MetricDetailProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { book } = open;
  const found = useMemo(() => metricPoints(metric, book), [metric, book]);
  const points = found.points.slice(-MOST_POINTS);
  /** By its name: the point stays chosen when the workbook is read again. */
  const [asked, setAsked] = useState<string | null>(null);
  const at = points.findIndex(({ name }) => name === asked);
  const chosen = at >= 0 ? at : points.reduce((last, { value }, index) => (value === undefined ? last : index), 0);
  const point = points[chosen];
  const today = useMemo(() => countedPeriod(metric, book), [metric, book]);
  const isOfToday = metric.source === "REGISTER" && today.start === today.end && !points.some(({ period }) => period.end === today.end);
  return (
    <>
      <Button appearance="subtle" size="small" className={styles.back} icon={<ArrowLeftRegular />} onClick={onBack}>
        {metricsPage.back}
      </Button>
      <h3 className={`${page.sectionTitle} ${styles.title}`} tabIndex={-1}>
        {`${listed.id} ${listed.name}`}
      </h3>
      <MetricHead metric={metric} listed={listed} book={book} onReveal={actions.reveal} />
      <MetricChart
        metric={metric}
        book={book}
        found={found}
        points={points}
        today={isOfToday ? isoOfSerial(today.end) : null}
        chosen={chosen}
        onChoose={(index) => setAsked(points[index]?.name ?? null)}
      />
      {point && <PointRowsList metric={metric} period={point.period} name={point.name} book={book} onReveal={actions.reveal} />}
      {isOfToday && (
        <PointRowsList metric={metric} period={today} name={metricsPage.today(isoOfSerial(today.end))} book={book} onReveal={actions.reveal} />
      )}
      {found.chart && <ChartActions metric={metric} open={open} model={model} onSay={actions.say} />}
      <MetricComparison metric={metric} points={found.points.filter(({ value }) => value !== undefined)} book={book} />
      <MetricDefinition metric={metric} book={book} />
    </>
  );
}
