import { useDeferredValue, useEffect, useMemo, useState, type ReactElement } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { groupedMetrics, type ListedMetric, type MetricFilter, type MetricGroup } from "../../core/metrics/listed-metrics";
import type { Book } from "../../core/workbook/define-sheet";
import { metricsPage } from "../../locales/metrics-page";
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
  const [from, setFrom] = useState(0);
  useEffect(() => setFrom(0), [settled]);
  const shown = groups.reduce((sum, { metrics }) => sum + metrics.length, 0);
  const attention = listed.filter((metric) => metric.attention.length > 0).length;
  const left = shown - from - MOST;
  return (
    <>
      <MetricFilters book={book} filter={filter} onFilter={onFilter} counts={{ attention, all: listed.length, shown }} />
      {shown === 0 && (
        <p className={page.text}>{filter.show === "attention" && filter.text === "" ? metricsPage.nothingToDo : metricsPage.nothingShown}</p>
      )}
      {from > 0 && <Button onClick={() => setFrom(Math.max(0, from - MOST))}>{metricsPage.earlier(Math.min(from, MOST))}</Button>}
      {stretchOf(groups, from).map(({ form, metrics }) => (
        <section key={form ?? ""} className={page.section}>
          <h3 className={page.sectionTitle}>
            {metricsPage.group(form === null ? metricsPage.noForm : book.label("metricForm", form), countOf(groups, form))}
          </h3>
          <ul className={`${page.list} ${styles.list}`}>
            {metrics.map((metric, index) => (
              <MetricItem key={`${index} ${metric.id}`} metric={metric} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <Button onClick={() => setFrom(from + MOST)}>{metricsPage.later(Math.min(left, MOST))}</Button>}
    </>
  );
}

function countOf(groups: readonly MetricGroup[], form: string | null): number {
  return groups.find((group) => group.form === form)?.metrics.length ?? 0;
}

/** The metrics from a position on, as many as fit, still in their groups. */
function stretchOf(groups: readonly MetricGroup[], from: number): readonly MetricGroup[] {
  let before = 0;
  return groups.flatMap(({ form, metrics }): readonly MetricGroup[] => {
    const there = metrics.slice(Math.max(0, from - before), Math.max(0, from + MOST - before));
    before += metrics.length;
    return there.length === 0 ? [] : [{ form, metrics: there }];
  });
}
