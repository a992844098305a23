import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { brokenCells } from "../../core/metrics/broken-cells";
import { figureWithUnit } from "../../core/metrics/figure-format";
import { toneOf, type ListedMetric } from "../../core/metrics/listed-metrics";
import type { MetricRecord } from "../../core/metrics/metric-cell";
import { metricStatusWords } from "../../core/metrics/metric-status-words";
import type { CellAddress } from "../../core/workbook/cell";
import type { Book } from "../../core/workbook/define-sheet";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { BrokenCells } from "./BrokenCells";
import { StatusIcon } from "./StatusIcon";

const useStyles = makeStyles({
  figure: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  status: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  word: { fontWeight: tokens.fontWeightSemibold },
});

interface MetricHeadProps {
  readonly metric: MetricRecord;
  readonly listed: ListedMetric;
  readonly book: Book;
  readonly onReveal: (at: CellAddress) => void;
}

/** The figure, how it stands and why, its target, whether it is fresh, and what it does not tell. */
export function MetricHead({ metric, listed, book, onReveal }: MetricHeadProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const cells = brokenCells(metric, book);
  const target = metric.target === undefined ? null : figureWithUnit(metric.unit)(metric.target);
  return (
    <>
      <div className={page.section}>
        <p className={styles.figure}>{listed.figure}</p>
        <p className={`${page.text} ${styles.status}`}>
          <StatusIcon tone={toneOf(listed)} />
          {listed.statusLabel}
        </p>
        <p className={page.text}>{listed.attention.includes("checkData") ? metricsPage.checkData : metricStatusWords(metric, book)}</p>
        <p className={page.text}>
          <span className={styles.word}>{metricsPage.facts.target}: </span>
          {metricsPage.targetOf(target, metric.direction ?? "MONITOR")}
        </p>
        {listed.attention.length > 0 && <p className={page.text}>{metricsPage.needs(listed.attention)}</p>}
        <p className={page.quiet}>{metricsPage.trend(listed.trend)}</p>
        <p className={page.quiet}>{metricsPage.fresh(listed)}</p>
      </div>
      {cells.length > 0 && <BrokenCells cells={cells} onReveal={onReveal} />}
      {metric.trap !== undefined && (
        <section className={page.card}>
          <h4 className={page.sectionTitle}>{metricsPage.trapTitle}</h4>
          <p className={page.text}>{metric.trap}</p>
        </section>
      )}
    </>
  );
}
