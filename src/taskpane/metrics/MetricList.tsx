import { useDeferredValue, useMemo, type ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { groupedMetrics, type ListedMetric, type MetricFilter, type MetricGroup } from "../../core/metrics/listed-metrics";
import type { Book } from "../../core/workbook/define-sheet";
import { metricsPage } from "../../locales/metrics-page";
import { groupsOfPart, useListPart } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import { MetricFilters } from "./MetricFilters";
import { MetricItem } from "./MetricItem";

/** So many rows are on the page at a time. */
const MOST = 50;

const useStyles = makeStyles({ list: { rowGap: tokens.spacingVerticalS } });

interface MetricListProps {
  readonly book: Book;
  readonly listed: readonly ListedMetric[];
  readonly filter: MetricFilter;
  readonly onFilter: (filter: MetricFilter) => void;
  readonly onOpen: (id: string) => void;
}

/** The active metrics by their form. */
export function MetricList({ book, listed, filter, onFilter, onOpen }: MetricListProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const settled = useDeferredValue(filter);
  const groups = useMemo(() => groupedMetrics(listed, settled), [listed, settled]);
  const shown = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
  const attention = listed.filter((metric) => metric.attention.length > 0).length;
  const list = useListPart(settled, shown, MOST);
  return (
    <div className={page.section}>
      <MetricFilters book={book} filter={filter} onFilter={onFilter} counts={{ attention, all: listed.length, shown }} />
      {shown === 0 && (
        <p className={page.text}>{filter.show === "attention" && filter.text === "" ? metricsPage.nothingToDo : metricsPage.nothingShown}</p>
      )}
      {groupsOfPart(groups, metricsOf, { part: list.part, most: MOST }).map(({ group: { form, metrics: all }, shown: metrics }) => (
        <section key={form ?? ""} className={page.section}>
          <h3 className={page.sectionTitle}>{metricsPage.group(form === null ? metricsPage.noForm : book.label("metricForm", form), all.length)}</h3>
          <ul className={`${page.list} ${styles.list}`}>
            {metrics.map((metric, index) => (
              <MetricItem key={`${index} ${metric.id}`} metric={metric} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      <ListParts {...list} />
    </div>
  );
}

function metricsOf({ metrics }: MetricGroup): readonly ListedMetric[] {
  return metrics;
}
