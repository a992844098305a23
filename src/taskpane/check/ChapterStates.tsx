import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Assessment } from "../../core/assessment/assess";
import { shareWords, skippedWords, tunedWords } from "../../locales/assessment-in-words";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { NARROW } from "../narrow";
import { usePageStyles } from "../usePageStyles";
import { Disclosure } from "./Disclosure";

/** A narrower pane shows the chapters on demand. */
const ROOMY_PX = 400;

const STATES = ["NOT_READY", "READY_WITH_ISSUES", "READY", "NOT_STARTED"] as const;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  chapter: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  state: { ...typographyStyles.body1Strong, textAlign: "end", [NARROW]: { textAlign: "start" }, "::first-letter": { textTransform: "uppercase" } },
  shares: { gridColumn: "1 / -1" },
});

/** How each chapter stands, and which rules said so. */
export function ChapterStates({ assessment }: { readonly assessment: Assessment }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { chapters, rules } = assessment;
  const ruleLines = [...tunedWords(assessment), ...skippedWords(assessment)];
  return (
    <section className={styles.section}>
      <Disclosure label={checkPage.chapters(countsOf(chapters))} isOpenAtFirst={window.innerWidth >= ROOMY_PX}>
        <ul className={page.list}>
          {chapters.map(({ chapter, name, state, counts, core, all }) => (
            <li key={chapter} className={styles.chapter}>
              <span className={page.text}>{`${chapter} ${name}`}</span>
              <span className={styles.state}>{checkWords.results[state]}</span>
              <span className={`${page.quiet} ${styles.shares}`}>
                {checkPage.chapterHolds(shareWords(core.share), shareWords(all.share), counts)}
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure label={checkPage.rules(rules.run, rules.skipped.length, rules.tuned.length)}>
        {ruleLines.length === 0 && <p className={page.quiet}>{checkPage.allRun}</p>}
        {ruleLines.map((line) => (
          <p key={line} className={page.quiet}>
            {line}
          </p>
        ))}
      </Disclosure>
    </section>
  );
}

/** The states that there are, in words, the worst first. */
function countsOf(chapters: Assessment["chapters"]): readonly (readonly [string, number])[] {
  return STATES.flatMap((state) => {
    const count = chapters.filter((chapter) => chapter.state === state).length;
    return count === 0 ? [] : [[checkWords.results[state], count] as const];
  });
}
