import type { ReactElement } from "react";
import { ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { gapProgress, type GroupProgress } from "../../core/assessment/gap/gap-progress";
import type { ItemProgress } from "../../core/assessment/item-progress";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapAnalysis } from "../../core/workbook/sheets/gap-analysis";
import { gapPage } from "../../locales/gap-page";
import { Disclosure } from "../check/Disclosure";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";

const texts = gapPage.progress;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  wide: { gridColumn: "1 / -1" },
  share: { ...typographyStyles.body1Strong, textAlign: "end", [NARROW]: { textAlign: "start" } },
  groups: { rowGap: tokens.spacingVerticalM },
  theme: { ...typographyStyles.body1Strong, margin: 0 },
  chapters: { rowGap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalM },
});

interface ProgressSectionProps {
  readonly items: readonly AssessedItem[];
  readonly open: OpenBook;
}

/** How far the gap analysis has come: in all, core items apart, and by theme and chapter. */
export function ProgressSection({ items, open }: ProgressSectionProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const progress = gapProgress(items);
  const leftOut = open.book.records(gapAnalysis).length - items.length;
  return (
    <section className={page.section} aria-label={texts.title}>
      <Line name={texts.all} of={progress.all} />
      <Line name={texts.core} of={progress.core} />
      <p className={page.quiet}>{texts.due(progress.due)}</p>
      {leftOut > 0 && <p className={page.text}>{gapPage.leftOut(leftOut)}</p>}
      <div>
        <Disclosure label={texts.details}>
          <ul className={`${page.list} ${styles.groups}`}>
            {progress.themes.map((theme) => (
              <li key={theme.name} className={page.section}>
                <Group name={theme.name} progress={theme} />
                <ul className={`${page.list} ${styles.chapters}`}>
                  {theme.chapters.map((chapter) => (
                    <li key={chapter.chapter}>
                      <Group name={`${chapter.chapter} ${chapter.name}`} progress={chapter} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <p className={page.quiet}>{texts.how}</p>
        </Disclosure>
      </div>
    </section>
  );
}

function Line({ name, of }: { readonly name: string; readonly of: ItemProgress }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const words = texts.words(of);
  return (
    <div className={styles.row}>
      <span className={page.text}>{name}</span>
      <span className={page.text}>{words}</span>
      <Bar share={of.share} label={`${name}: ${words}`} />
    </div>
  );
}

function Group({ name, progress: { all, core } }: { readonly name: string; readonly progress: GroupProgress }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={page.text}>{name}</span>
      <span className={styles.share}>{texts.share(all.share)}</span>
      <Bar share={all.share} label={texts.group(name, all, core)} />
      <span className={`${page.quiet} ${styles.wide}`}>{texts.line(all, core)}</span>
    </div>
  );
}

function Bar({ share, label }: { readonly share: number | null; readonly label: string }): ReactElement {
  const styles = useStyles();
  return <ProgressBar className={styles.wide} value={share ?? 0} thickness="large" aria-label={label} />;
}
