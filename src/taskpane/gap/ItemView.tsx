import { useEffect, useRef, type ReactElement } from "react";
import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { StarFilled } from "@fluentui/react-icons";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import type { CellAddress } from "../../core/workbook/cell";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { gapPage } from "../../locales/gap-page";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";
import { Answers } from "./Answers";
import { ItemActions } from "./ItemActions";
import { KeyHelp } from "./KeyHelp";
import { PlanFields } from "./PlanFields";
import { wasWords } from "./was-words";
import type { GapModel } from "./useGap";

const useStyles = makeStyles({
  title: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexWrap: "wrap", outlineStyle: "none" },
  link: { alignSelf: "flex-start" },
  core: { ...typographyStyles.caption1Strong, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, margin: 0 },
  star: { flexShrink: 0 },
});

export interface ItemViewProps {
  readonly gap: GapModel;
  readonly open: OpenBook;
  readonly reveal: (cell: CellAddress) => void;
}

/** One item: what it asks, what that means for a small entity, the answer, and what closes the gap. */
export function ItemView({ gap, open, reveal }: ItemViewProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (gap.takeFocus()) title.current?.focus();
  });
  const { item } = gap;
  if (!item) return <></>;
  const { record } = item;
  const address = open.book.addressOf(gapAnalysis, record, "response") ?? open.book.addressOf(gapAnalysis, record, "itemId");
  return (
    <section className={page.page} aria-label={gapPage.item.label(item.id)}>
      <div className={page.section}>
        <h3 ref={title} className={`${page.sectionTitle} ${styles.title}`} tabIndex={-1}>
          {[item.id, record.subSection].filter(Boolean).join(": ")}
        </h3>
        <p className={page.text}>{record.item}</p>
        {item.isCore && (
          <p className={styles.core}>
            <StarFilled aria-hidden className={styles.star} />
            <span>{gapPage.item.core}</span>
          </p>
        )}
        <Notes item={item} open={open} />
        {address && (
          <Link as="button" className={styles.link} onClick={() => reveal(address)}>
            {gapPage.item.inSheet}
          </Link>
        )}
        <Help item={item} />
      </div>
      <Answers gap={gap} item={item} open={open} />
      <PlanFields key={item.id} gap={gap} item={item} open={open} />
      <ItemActions gap={gap} item={item} open={open} reveal={reveal} />
      <KeyHelp />
    </section>
  );
}

function Notes({ item, open: { book } }: { readonly item: AssessedItem; readonly open: OpenBook }): ReactElement {
  const page = usePageStyles();
  const { record } = item;
  const notes = [
    record.caaItemRef === undefined ? undefined : gapPage.item.caaRef(record.caaItemRef),
    record.comment,
    item.applies ? undefined : gapPage.item.notApplying(record.naReason),
    item.response === undefined && item.isAnswered ? gapPage.item.unreadable : undefined,
    wasWords(item, book),
  ];
  return (
    <>
      {notes.map(
        (note) =>
          note !== undefined && (
            <p key={note} className={page.quiet}>
              {note}
            </p>
          ),
      )}
    </>
  );
}

function Help({ item: { record } }: { readonly item: AssessedItem }): ReactElement {
  const page = usePageStyles();
  const help = [
    [gapPage.item.help, record.small],
    [gapPage.item.evidence1, record.examplePhase1],
    [gapPage.item.evidence2, record.examplePhase2],
  ] as const;
  return (
    <div>
      {help.map(([label, words]) => (
        <div key={label}>
          <Disclosure label={label}>
            <p className={page.text}>{words ?? gapPage.item.noHelp}</p>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}
