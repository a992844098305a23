import type { ReactElement } from "react";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { toneOf, type ListedMetric } from "../../core/metrics/listed-metrics";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";
import { StatusIcon } from "./StatusIcon";

/** By this attribute the page finds the metric that the focus goes back to. */
export const METRIC = "data-metric";

const useStyles = makeStyles({
  item: { rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1Strong, textAlign: "start", overflowWrap: "anywhere" },
  status: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
});

interface MetricItemProps {
  readonly metric: ListedMetric;
  readonly onOpen: (id: string) => void;
}

/** A metric in the list: what it is, its figure with n and interval, how it stands, whether it is fresh. */
export function MetricItem({ metric, onOpen }: MetricItemProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { id, name, figure, statusLabel, trend, attention } = metric;
  return (
    <li className={`${page.card} ${styles.item}`}>
      <Link as="button" className={styles.name} onClick={() => onOpen(id)} {...{ [METRIC]: id }}>
        {`${id} ${name}`}
      </Link>
      <span className={page.text}>{figure}</span>
      <span className={`${page.text} ${styles.status}`}>
        <StatusIcon tone={toneOf(metric)} />
        {statusLabel}
      </span>
      {attention.length > 0 && <span className={page.text}>{metricsPage.needs(attention)}</span>}
      <span className={page.quiet}>{metricsPage.trend(trend)}</span>
      <span className={page.quiet}>{metricsPage.fresh(metric)}</span>
    </li>
  );
}
