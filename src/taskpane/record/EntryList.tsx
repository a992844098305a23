import { useEffect, useRef, type ReactElement } from "react";
import type { Draft } from "../../core/metrics/record/draft-reading";
import type { Book } from "../../core/workbook/define-sheet";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";
import { EntryCard } from "./EntryCard";
import { AFTER_ENTRIES, fieldOfLine } from "./entry-keys";
import type { EntryField } from "./line-words";
import type { EntryLine } from "./useEntries";

/** The field that has the focus. */
export interface ActiveField {
  readonly key: string;
  readonly field: EntryField;
}

interface EntryListProps {
  readonly lines: readonly EntryLine[];
  /** So many are in the page at a time. */
  readonly most: number;
  readonly active: ActiveField | null;
  /** The line that is to come into the page and take the focus; null when there is none. */
  readonly sought: string | null;
  readonly book: Book;
  readonly onEdit: (key: string, change: Partial<Draft>) => void;
  readonly onActive: (key: string, field: EntryField | null) => void;
  readonly onSeek: (key: string | null) => void;
}

/** Readings that are asked for, one card each. */
export function EntryList({ lines, most, active, sought, book, onEdit, onActive, onSeek }: EntryListProps): ReactElement {
  const page = usePageStyles();
  const cards = useRef<HTMLUListElement>(null);
  const { shown, list } = useRowsInParts(lines, most, "entries");
  const place = sought === null ? -1 : lines.findIndex(({ asked }) => asked.key === sought);
  useEffect(() => {
    if (sought === null || place < 0) return;
    const part = Math.floor(place / most);
    if (part !== list.part) return list.turnTo(part);
    fieldOfLine(cards.current, sought)?.focus();
    onSeek(null);
  }, [sought, place, most, list, onSeek]);
  return (
    <div className={page.section}>
      <ul ref={cards} className={page.list}>
        {shown.map(({ asked, draft, period, judged, refused }) => (
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
      <ListParts {...list} turnTo={(part) => onSeek(lines[part * most]?.asked.key ?? null)} nextMark={{ [AFTER_ENTRIES]: "" }} />
    </div>
  );
}
