import { useState, type ReactElement } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellEditRegular } from "@fluentui/react-icons";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { listedItems, type ItemChoice } from "../../core/assessment/gap/listed-items";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { gapPage } from "../../locales/gap-page";
import { usePageStyles } from "../usePageStyles";
import { ItemFilters } from "./ItemFilters";
import type { GapModel } from "./useGap";
import { wasWords } from "./was-words";

const texts = gapPage.list;

/** So many rows are shown at first, and so many more at a time. */
const STEP = 80;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  words: { display: "flex", flexDirection: "column", minWidth: 0, alignItems: "flex-start" },
});

interface ItemListProps {
  readonly gap: GapModel;
  readonly open: OpenBook;
  readonly choice: ItemChoice;
  readonly onChoose: (choice: ItemChoice) => void;
  readonly onOpen: (id: string) => void;
  readonly reveal: (cell: CellAddress) => void;
}

/** All items by chapter with their answers; a click opens one of them. */
export function ItemList({ gap: { items, item: current }, open, choice, onChoose, onOpen, reveal }: ItemListProps): ReactElement {
  const page = usePageStyles();
  const [most, setMost] = useState(STEP);
  const chapters = listedItems(items, choice);
  const count = chapters.reduce((sum, chapter) => sum + chapter.items.length, 0);
  let room = most;
  return (
    <div className={page.section}>
      <ItemFilters items={items} choice={choice} onChoose={onChoose} shown={count} />
      {count === 0 && <p className={page.text}>{texts.nothing}</p>}
      {chapters.map(({ chapter, name, items: own }) => {
        const shown = own.slice(0, room);
        room -= shown.length;
        if (shown.length === 0) return null;
        return (
          <section key={chapter}>
            <h3 className={page.sectionTitle}>{chapter === 0 ? texts.others(own.length) : texts.chapter(chapter, name, own.length)}</h3>
            <ul className={page.list}>
              {shown.map((item) => (
                <Row key={item.id} item={item} isCurrent={item.id === current?.id} open={open} onOpen={onOpen} reveal={reveal} />
              ))}
            </ul>
          </section>
        );
      })}
      {count > most && (
        <div className={page.actions}>
          <Button size="small" onClick={() => setMost(most + STEP)}>
            {texts.more(Math.min(STEP, count - most), count - most)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface RowProps {
  readonly item: AssessedItem;
  readonly isCurrent: boolean;
  readonly open: OpenBook;
  readonly onOpen: (id: string) => void;
  readonly reveal: (cell: CellAddress) => void;
}

function Row({ item, isCurrent, open: { book }, onOpen, reveal }: RowProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const address = book.addressOf(gapAnalysis, item.record, "response");
  const code = item.applies ? (item.response ?? "NOT_ASSESSED") : "NOT_APPLICABLE";
  const words = [
    book.label("response", code),
    item.level && item.applies ? book.label("implementationLevel", item.level) : undefined,
    item.isCore ? texts.core : undefined,
    item.isDue && item.isAnswered ? texts.again : undefined,
  ];
  const was = item.change === "unchanged" ? undefined : wasWords(item, book);
  return (
    <li className={styles.item} aria-current={isCurrent ? "true" : undefined}>
      <span className={styles.words}>
        <Link as="button" className={styles.link} onClick={() => onOpen(item.id)}>
          {[item.id, item.record.item].filter(Boolean).join(" ")}
        </Link>
        <span className={page.quiet}>{words.filter(Boolean).join(", ")}</span>
        {was !== undefined && <span className={page.quiet}>{was}</span>}
      </span>
      {address && (
        <Button
          size="small"
          appearance="subtle"
          icon={<TableCellEditRegular />}
          aria-label={texts.cell(item.id)}
          title={texts.cell(item.id)}
          onClick={() => reveal(address)}
        />
      )}
    </li>
  );
}
