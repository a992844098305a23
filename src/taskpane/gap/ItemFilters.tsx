import type { ReactElement } from "react";
import { Button, Input, ToggleButton, makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { ALL_ITEMS, countFitting, ITEM_FILTERS, type ItemChoice, type ItemFilter } from "../../core/assessment/gap/listed-items";
import { gapPage } from "../../locales/gap-page";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";

const texts = gapPage.list;

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

interface ItemFiltersProps {
  readonly items: readonly AssessedItem[];
  readonly choice: ItemChoice;
  readonly onChoose: (choice: ItemChoice) => void;
  readonly shown: number;
}

/** The counts, each of them a choice, and a search. */
export function ItemFilters({ items, choice, onChoose, shown }: ItemFiltersProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const isFiltered = choice.filters.length > 0 || choice.text !== "";
  const toggle = (filter: ItemFilter): void => {
    const others = choice.filters.filter((other) => other !== filter);
    onChoose({ ...choice, filters: others.length < choice.filters.length ? others : [...others, filter] });
  };
  return (
    <div role="search" className={styles.filters}>
      <div role="group" aria-label={texts.filter} className={styles.choices}>
        {ITEM_FILTERS.map((filter) => (
          <ToggleButton
            key={filter}
            size="small"
            className={mergeClasses(styles.choice, choice.filters.includes(filter) && styles.chosen)}
            checked={choice.filters.includes(filter)}
            aria-label={texts.filterOf(texts.filters[filter], countFitting(items, filter))}
            onClick={() => toggle(filter)}
          >
            <span className={styles.count}>{countFitting(items, filter)}</span>
            <span>{texts.filters[filter]}</span>
          </ToggleButton>
        ))}
      </div>
      <Input
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={texts.search}
        placeholder={texts.search}
        value={choice.text}
        onChange={(_, { value }) => onChoose({ ...choice, text: value })}
      />
      <div className={styles.shown}>
        <span role="status" className={page.quiet}>
          {isFiltered && texts.shown(shown, items.length)}
        </span>
        {isFiltered && (
          <Button appearance="transparent" size="small" onClick={() => onChoose(ALL_ITEMS)}>
            {texts.clear}
          </Button>
        )}
      </div>
    </div>
  );
}
