import { useEffect, useRef, useState, type ReactElement } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { countChanges } from "../../core/assessment/gap/answer-change";
import { gapProgress } from "../../core/assessment/gap/gap-progress";
import { beginAssessment, newAssessment } from "../../core/assessment/gap/new-assessment";
import { isoOfSerial } from "../../core/workbook/serial-day";
import { gapPage } from "../../locales/gap-page";
import type { BookModel } from "../book/useBook";
import { Disclosure } from "../check/Disclosure";
import { usePageStyles } from "../usePageStyles";

const texts = gapPage.compare;

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  chapter: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXXS} 0` },
  question: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
});

interface CompareSectionProps {
  readonly items: readonly AssessedItem[];
  readonly model: BookModel;
  /** Answers are still on their way: a new assessment waits for them. */
  readonly isBusy: boolean;
  readonly onBeginning: (isBeginning: boolean) => void;
  readonly onShow: () => void;
}

/** What became better and worse since the previous assessment, and the way to begin the next one. */
export function CompareSection(props: CompareSectionProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { items, onShow } = props;
  const counts = countChanges(items);
  const { replaces } = newAssessment(items);
  return (
    <section aria-label={texts.title}>
      <Disclosure label={texts.title}>
        <div className={styles.body}>
          {counts === null || replaces === null ? (
            <p className={page.text}>{texts.none}</p>
          ) : (
            <>
              <p className={page.text}>{texts.counts(isoOfSerial(replaces), counts)}</p>
              <Chapters items={items} />
              <div className={page.actions}>
                <Button size="small" onClick={onShow}>
                  {texts.show}
                </Button>
              </div>
            </>
          )}
          <Begin {...props} />
        </div>
      </Disclosure>
    </section>
  );
}

function Chapters({ items }: { readonly items: readonly AssessedItem[] }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const chapters = gapProgress(items)
    .themes.flatMap((theme) => theme.chapters)
    .sort((one, other) => one.chapter - other.chapter);
  return (
    <ul className={page.list} aria-label={texts.details}>
      {chapters.map(
        ({ chapter, name, changes }) =>
          changes && (
            <li key={chapter} className={styles.chapter}>
              <span className={page.text}>{`${chapter} ${name}`}</span>
              <span className={page.quiet}>{texts.chapter(changes)}</span>
            </li>
          ),
      )}
    </ul>
  );
}

/** Asked before, and said before what it keeps and what it replaces. */
function Begin({ items, model, isBusy, onBeginning }: CompareSectionProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) question.current?.focus();
    else if (wasAsking.current) place.current?.querySelector("button")?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const begin = async (): Promise<void> => {
    setAsking(false);
    onBeginning(true);
    await model.change({ plan: beginAssessment, doing: texts.beginning, done: texts.begun(items.length) });
    onBeginning(false);
  };
  if (!isAsking) {
    return (
      <div className={page.actions} ref={place}>
        <Button size="small" disabledFocusable={isBusy || model.work !== null} onClick={() => setAsking(true)}>
          {texts.begin}
        </Button>
      </div>
    );
  }
  const { kept, answered, replaces, notLookedAt } = newAssessment(items);
  return (
    <div className={page.card}>
      <h3 ref={question} tabIndex={-1} className={styles.question}>
        {texts.beginTitle}
      </h3>
      <p className={page.text}>{texts.keeps(answered, kept)}</p>
      {replaces !== null && <p className={page.text}>{texts.replaces(isoOfSerial(replaces))}</p>}
      {replaces !== null && notLookedAt > 0 && <p className={page.text}>{texts.notLookedAt(notLookedAt, isoOfSerial(replaces))}</p>}
      <div className={page.actions}>
        <Button appearance="primary" onClick={() => void begin()}>
          {texts.confirm}
        </Button>
        <Button onClick={() => setAsking(false)}>{texts.keep}</Button>
      </div>
    </div>
  );
}
