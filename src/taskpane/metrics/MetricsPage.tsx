import { useEffect, useMemo, useRef, useState, type ReactElement } from "react";
import { makeStyles } from "@fluentui/react-components";
import { listedMetrics } from "../../core/metrics/listed-metrics";
import type { OpenBook } from "../../core/workbook/open-book";
import { metrics } from "../../core/workbook/sheets/metrics";
import { metricsPage } from "../../locales/metrics-page";
import { BookFrame } from "../book/BookFrame";
import { useBook, type BookModel } from "../book/useBook";
import type { SemsPageProps } from "../sems-page";
import { usePageStyles } from "../usePageStyles";
import type { PaneActions } from "../usePane";
import { MetricDetail } from "./MetricDetail";
import { NO_FILTER } from "./MetricFilters";
import { METRIC } from "./MetricItem";
import { MetricList } from "./MetricList";

const useStyles = makeStyles({ column: { display: "contents" } });

/** Every active metric, and one of them with its control chart. */
export function MetricsPage({ tools, isShown, pane }: SemsPageProps): ReactElement {
  const model = useBook(tools, isShown, pane.actions.say);
  return (
    <BookFrame title={metricsPage.title} model={model} needs={[metrics]} onCheck={() => pane.actions.openPage("check")}>
      {(open) => <ShownMetrics open={open} model={model} actions={pane.actions} />}
    </BookFrame>
  );
}

interface ShownMetricsProps {
  readonly open: OpenBook;
  readonly model: BookModel;
  readonly actions: PaneActions;
}

/** The list, or the metric that was opened from it. The focus goes to what was opened, and on the way back to where it came from. */
function ShownMetrics({ open, model, actions }: ShownMetricsProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { book } = open;
  const listed = useMemo(() => listedMetrics(book), [book]);
  const [filter, setFilter] = useState(NO_FILTER);
  const [chosen, setChosen] = useState<string | null>(null);
  const before = useRef<string | null>(null);
  useEffect(() => {
    const from = before.current;
    before.current = chosen;
    if (chosen === from) return;
    const links = [...(root.current?.querySelectorAll<HTMLElement>(`[${METRIC}]`) ?? [])];
    const target = chosen === null ? links.find((link) => link.getAttribute(METRIC) === from) : root.current?.querySelector<HTMLElement>("h3");
    target?.focus();
    if (chosen !== null) target?.scrollIntoView({ block: "start" });
  }, [chosen]);
  if (listed.length === 0) return <p className={page.text}>{metricsPage.none}</p>;
  const one = listed.find(({ id }) => id === chosen);
  const record = book.recordsBy(metrics, "metricId").get(chosen ?? "")?.[0];
  return (
    <div ref={root} className={styles.column}>
      {chosen !== null && !one && (
        <p role="status" className={page.text}>
          {metricsPage.gone(chosen)}
        </p>
      )}
      {one && record ? (
        <MetricDetail key={one.id} metric={record} listed={one} open={open} model={model} actions={actions} onBack={() => setChosen(null)} />
      ) : (
        <MetricList book={book} listed={listed} filter={filter} onFilter={setFilter} onOpen={setChosen} />
      )}
    </div>
  );
}
