import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Draft } from "../../core/metrics/record/draft-reading";
import type { Book } from "../../core/workbook/define-sheet";
import { recordPage } from "../../locales/record-page";
import { usePageStyles } from "../usePageStyles";
import { EntryCard } from "./EntryCard";
import { AFTER_ENTRIES } from "./entry-keys";
import type { EntryField } from "./line-words";
import type { EntryLine } from "./useEntries";

/** The field that has the focus. */
export interface ActiveField {
  readonly key: string;
  readonly field: EntryField;
}

interface EntryListProps {
  readonly lines: readonly EntryLine[];
  /** So many are shown at first, and so many more at a time. */
  readonly step: number;
  readonly active: ActiveField | null;
  readonly book: Book;
  readonly onEdit: (key: string, change: Partial<Draft>) => void;
  readonly onActive: (key: string, field: EntryField | null) => void;
}

/** Readings that are asked for, one card each. */
export function EntryList({ lines, step, active, book, onEdit, onActive }: EntryListProps): ReactElement {
  const page = usePageStyles();
  const [shown, setShown] = useState(step);
  const left = lines.length - shown;
  return (
    <>
      <ul className={`${page.list} ${page.section}`}>
        {lines.slice(0, shown).map(({ asked, draft, period, judged, refused }) => (
          <EntryCard
            key={asked.key}
            asked={asked}
            draft={draft}
            period={period}
            judged={judged}
            refused={refused}
            active={active?.key === asked.key ? active.field : null}
            book={book}
            onEdit={onEdit}
            onActive={onActive}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + step)} {...{ [AFTER_ENTRIES]: "" }}>
          {left <= step ? recordPage.showAll(left) : recordPage.showMore(step, left)}
        </Button>
      )}
    </>
  );
}
