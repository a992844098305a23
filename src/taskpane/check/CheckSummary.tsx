import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarBody, ProgressBar, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { forecastWords, plannedWords, resultWords, titleWords } from "../../locales/assessment-in-words";
import { checkPage } from "../../locales/check-page";
import { checkWords } from "../../locales/check-words";
import { usePageStyles } from "../usePageStyles";
import type { CheckRun } from "./run-check";
import type { CheckModel } from "./useCheck";

const useStyles = makeStyles({
  result: { ...typographyStyles.title3, margin: 0, "::first-letter": { textTransform: "uppercase" } },
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  card: { position: "relative", paddingTop: tokens.spacingVerticalL },
  /** Over the edge of the card, so that nothing moves when a check begins. */
  bar: { position: "absolute", top: 0, left: 0, right: 0, width: "auto" },
});

/** What the check came to, in words, and what can be done with it. */
export function CheckSummary({ run, check }: { readonly run: CheckRun; readonly check: CheckModel }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const { assessment } = run;
  const { busy, changes, failure } = check;
  return (
    <section className={mergeClasses(page.card, styles.card)}>
      {busy && <ProgressBar className={styles.bar} aria-label={checkPage[busy]} />}
      <h3 className={styles.result}>{resultWords(assessment)}</h3>
      <p className={page.text}>{titleWords(assessment)}</p>
      <p className={page.text}>{checkWords.selfCheck}</p>
      <p className={page.quiet}>{plannedWords(assessment.planned)}</p>
      <p className={page.quiet}>{forecastWords(assessment.forecast)}</p>
      <p className={page.text} role="status">
        {changes ? checkPage.changed(lengths(changes)) : checkPage.found(assessment.findings.length)}
      </p>
      {assessment.counts.explained > 0 && <p className={page.quiet}>{checkPage.explained(assessment.counts.explained)}</p>}
      {failure !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>{checkPage.notAgain(failure)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={page.actions}>
        <Button appearance="primary" icon={<ArrowClockwiseRegular />} disabledFocusable={busy !== null} onClick={check.checkAgain}>
          {failure === null ? checkPage.again : checkPage.retry}
        </Button>
        <Button disabledFocusable={busy === "writing"} onClick={check.writeReadiness}>
          {checkPage.write}
        </Button>
      </div>
    </section>
  );
}

function lengths({ gone, new: fresh, reopened }: NonNullable<CheckModel["changes"]>) {
  return { gone: gone.length, new: fresh.length, reopened: reopened.length };
}
