import { useMemo, type ReactElement } from "react";
import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellEditRegular } from "@fluentui/react-icons";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { listedItems, type ItemChoice, type ListedChapter } from "../../core/assessment/gap/listed-items";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { gapPage } from "../../locales/gap-page";
import { groupsOfPart, useListPart } from "../list-part";
import { ListParts } from "../ListParts";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { ItemFilters } from "./ItemFilters";
import type { GapModel } from "./useGap";
import { wasWords } from "./was-words";

const texts = gapPage.list;

/** So many rows are in the page at a time. */
const MOST = 50;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
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

/** All items by chapter with their answers, a part at a time; a click opens one of them. */
export function ItemList({ gap: { items, item: current }, open, choice, onChoose, onOpen, reveal }: ItemListProps): ReactElement {
  const page = usePageStyles();
  const chapters = useMemo(() => listedItems(items, choice), [items, choice]);
  const count = chapters.reduce((sum, chapter) => sum + chapter.items.length, 0);
  const list = useListPart(choice, count, MOST);
  return (
    <div className={page.section}>
      <ItemFilters items={items} choice={choice} onChoose={onChoose} shown={count} />
      {count === 0 && <p className={page.text}>{texts.nothing}</p>}
      {groupsOfPart(chapters, itemsOf, { part: list.part, most: MOST }).map(({ group: { chapter, name, items: all }, shown }) => (
        <section key={chapter}>
          <h3 className={page.sectionTitle}>{chapter === 0 ? texts.others(all.length) : texts.chapter(chapter, name, all.length)}</h3>
          <ul className={page.list}>
            {shown.map((item) => (
              <Row key={item.id} item={item} isCurrent={item.id === current?.id} open={open} onOpen={onOpen} reveal={reveal} />
            ))}
          </ul>
        </section>
      ))}
      <ListParts {...list} />
    </div>
  );
}

function itemsOf({ items }: ListedChapter): ListedChapter["items"] {
  return items;
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
