import { useRef, type ReactElement } from "react";
import { Button, Input, ToggleButton, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { FindingCounts } from "../../core/assessment/result";
import { SEVERITIES, type Severity } from "../../core/rules/severity";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { NO_FILTER, type FindingFilter } from "./listed-findings";

/** Seen at a glance, also under the pointer that has just pressed it. */
const CHOSEN = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  ...shorthands.borderColor(tokens.colorBrandStroke1),
};

const useStyles = makeStyles({
  filters: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    [NARROW]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))" },
  },
  choice: { minWidth: 0, flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0` },
  chosen: { ...CHOSEN, ":hover": CHOSEN },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  shown: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

interface FindingFiltersProps {
  readonly counts: FindingCounts;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly shown: number;
  readonly all: number;
}

/** The counts by severity, each of them a choice, and a search. */
export function FindingFilters({ counts, filter, onFilter, shown, all }: FindingFiltersProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const isFiltered = filter.severities.length > 0 || filter.text !== "";
  const toggle = (severity: Severity): void => {
    const others = filter.severities.filter((other) => other !== severity);
    onFilter({ ...filter, severities: others.length < filter.severities.length ? others : [...others, severity] });
  };
  /** The button goes with what it clears: the focus goes to the search. */
  const clear = (): void => {
    onFilter(NO_FILTER);
    root.current?.querySelector("input")?.focus();
  };
  return (
    <div ref={root} role="search" className={styles.filters}>
      <div role="group" aria-label={checkPage.filter} className={styles.choices}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={mergeClasses(styles.choice, filter.severities.includes(severity) && styles.chosen)}
            checked={filter.severities.includes(severity)}
            aria-label={checkPage.filterOf(checkWords.severities[severity], counts[severity])}
            onClick={() => toggle(severity)}
          >
            <span className={styles.count}>{counts[severity].toLocaleString("en-GB")}</span>
            <span>{checkWords.severities[severity]}</span>
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={checkPage.search}
        placeholder={checkPage.search}
        value={filter.text}
        onChange={(_, { value }) => onFilter({ ...filter, text: value })}
      />
      <div className={styles.shown}>
        <span role="status" className={page.quiet}>
          {isFiltered && checkPage.shown(shown, all)}
        </span>
        {isFiltered && (
          <Button appearance="transparent" size="small" onClick={clear}>
            {checkPage.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
