import type { ReactElement } from "react";
import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { MetricFilter } from "../../core/metrics/listed-metrics";
import type { Book } from "../../core/workbook/define-sheet";
import { metricForm } from "../../core/workbook/lists/metric-form";
import { metricsPage } from "../../locales/metrics-page";
import { usePageStyles } from "../usePageStyles";

export const NO_FILTER: MetricFilter = { show: "all", text: "" };

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  shown: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

interface MetricFiltersProps {
  readonly book: Book;
  readonly filter: MetricFilter;
  readonly onFilter: (filter: MetricFilter) => void;
  readonly counts: { readonly attention: number; readonly all: number; readonly shown: number };
}

/** What to see of the list. */
export function MetricFilters({ book, filter, onFilter, counts }: MetricFiltersProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const words = metricsPage.shows(counts);
  const isFiltered = filter.show !== NO_FILTER.show || filter.text !== "";
  const shows: readonly (readonly [MetricFilter["show"], string])[] = [
    ["attention", words.attention],
    ["all", words.all],
    ...metricForm.codes.map(({ code }) => [code, book.label("metricForm", code)] as const),
  ];
  const choose = (value: string): void => {
    const show = shows.find(([other]) => other === value)?.[0];
    if (show) onFilter({ ...filter, show });
  };
  return (
    <div role="search" className={styles.filters}>
      <Field label={metricsPage.show}>
        <Select value={filter.show} onChange={(_, { value }) => choose(value)}>
          {shows.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={metricsPage.search}
        placeholder={metricsPage.search}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <div className={styles.shown}>
        <span role="status" className={page.quiet}>
          {isFiltered && metricsPage.shown(counts.shown, counts.all)}
        </span>
        {isFiltered && (
          <Button appearance="transparent" size="small" onClick={() => onFilter(NO_FILTER)}>
            {metricsPage.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
