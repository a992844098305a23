import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from "react";
import { Button, ProgressBar, makeStyles, mergeClasses } from "@fluentui/react-components";
import { checkPage } from "../../locales/check-page";
import { en } from "../../locales/en";
import { PageTitle } from "../PageTitle";
import type { SemsPageProps } from "../sems-page";
import { usePageStyles } from "../usePageStyles";
import { ChapterStates } from "./ChapterStates";
import { CheckSummary } from "./CheckSummary";
import { FindingFilters } from "./FindingFilters";
import { FindingSections } from "./FindingSections";
import { listedFindings, NO_FILTER, type FindingFilter, type ListedFindings } from "./listed-findings";
import { PhaseField } from "./PhaseField";
import type { CheckOutcome, CheckRun } from "./run-check";
import { NEXT_FINDING, StepBar } from "./StepBar";
import { useCheck, type CheckModel } from "./useCheck";
import { useFindingSteps, type FindingSteps } from "./useFindingSteps";
import { useMending, type MendingModel } from "./useMending";

const NOTHING_LISTED: ListedFindings = { sections: [], explained: [], steps: [], count: 0 };

const useStyles = makeStyles({ root: { outlineStyle: "none" } });

/** What stands in the way of an assessment, and the way to each of its cells. */
export function CheckPage({ tools, isShown, pane }: SemsPageProps): ReactElement {
  const { isNextAsked, actions } = pane;
  const page = usePageStyles();
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const check = useCheck(tools, isShown, actions.say);
  const { outcome, busy } = check;
  const run = outcome?.kind === "checked" ? outcome : null;
  const [filter, setFilter] = useState(NO_FILTER);
  const settled = useDeferredValue(filter);
  const listed = useMemo(() => (run ? listedFindings(run.assessment.findings, settled, titleIn(run)) : NOTHING_LISTED), [run, settled]);
  const steps = useFindingSteps(listed.steps, tools.host);
  const mending = useMending(tools, run, check.checkAgain, actions.say);
  useEffect(() => {
    // The page has come to whoever opened it; somebody who pressed a button of the ribbon stays in the sheet.
    if (!isNextAsked) root.current?.querySelector("h2")?.focus();
  }, []);
  useEffect(() => {
    if (!isNextAsked || outcome === null || busy !== null) return;
    actions.nextTaken();
    steps.step(1);
  });
  useFocusAfterMending(root, mending.now !== null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "F8") return;
    event.preventDefault();
    steps.step(event.shiftKey ? -1 : 1);
  };
  // A click anywhere on the page brings the focus here, so that the keys work.
  return (
    <div ref={root} className={mergeClasses(page.page, styles.root)} onKeyDown={onKeyDown} tabIndex={-1}>
      <PageTitle text={checkPage.title} />
      {run ? (
        <CheckedWorkbook
          run={run}
          check={check}
          mending={mending}
          listed={listed}
          steps={steps}
          filter={filter}
          settled={settled}
          onFilter={setFilter}
        />
      ) : (
        <NothingToShow outcome={outcome?.kind === "checked" ? null : outcome} check={check} onReadAgain={actions.readAgain} />
      )}
    </div>
  );
}

/** Who mended or explained something goes on from the bar with the next finding: what had the focus is gone, and what it was about often too. */
function useFocusAfterMending(root: RefObject<HTMLElement | null>, isMending: boolean): void {
  const was = useRef(false);
  useEffect(() => {
    const hasEnded = was.current && !isMending;
    was.current = isMending;
    if (!hasEnded) return;
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      (root.current?.querySelector<HTMLElement>(`[${NEXT_FINDING}]`) ?? root.current?.querySelector("h2"))?.focus();
    });
  }, [root, isMending]);
}

function titleIn({ engine }: CheckRun): (rule: string) => string {
  return (rule) => engine.ruleInWords(rule)?.title ?? "";
}

interface NothingToShowProps {
  readonly outcome: Exclude<CheckOutcome, CheckRun> | null;
  readonly check: CheckModel;
  readonly onReadAgain: () => void;
}

function NothingToShow({ outcome, check, onReadAgain }: NothingToShowProps): ReactElement {
  const page = usePageStyles();
  if (outcome === null || check.busy !== null) {
    return (
      <>
        <ProgressBar aria-label={checkPage.checking} />
        <p className={page.text} role="status">
          {check.isSlow ? checkPage.slow : checkPage.checking}
        </p>
      </>
    );
  }
  const { kind } = outcome;
  const message = kind === "failed" ? outcome.message : kind === "newer" ? checkPage.newer(outcome.found, outcome.known) : checkPage.noSems;
  return (
    <>
      <p className={page.text} role="alert">
        {message}
      </p>
      <div className={page.actions}>
        <Button appearance="primary" onClick={kind === "noSems" ? onReadAgain : check.checkAgain}>
          {kind === "failed" ? checkPage.retry : kind === "noSems" ? en.found.readAgain : checkPage.again}
        </Button>
      </div>
    </>
  );
}

interface CheckedWorkbookProps {
  readonly run: CheckRun;
  readonly check: CheckModel;
  readonly mending: MendingModel;
  readonly listed: ListedFindings;
  readonly steps: FindingSteps;
  readonly filter: FindingFilter;
  /** The one that the list was made with; it may come a moment later than what was typed. */
  readonly settled: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

function CheckedWorkbook({ run, check, mending, listed, steps, filter, settled, onFilter }: CheckedWorkbookProps): ReactElement {
  const page = usePageStyles();
  const { assessment } = run;
  const { findings, counts } = assessment;
  return (
    <>
      <PhaseField value={check.phase ?? assessment.phase} own={run.book.setting("phase")} onChoose={check.choosePhase} />
      <CheckSummary run={run} check={check} />
      <ChapterStates assessment={assessment} />
      {findings.length === 0 ? (
        <p className={page.text}>{checkPage.clean}</p>
      ) : (
        <>
          <FindingFilters counts={counts} filter={filter} onFilter={onFilter} shown={listed.count} all={findings.length} />
          {listed.count === 0 && <p className={page.text}>{checkPage.nothingShown}</p>}
          <FindingSections listed={listed} filter={settled} run={run} mending={mending} current={steps.current} onGo={steps.goTo} />
          {listed.steps.length > 0 && <StepBar steps={steps} />}
        </>
      )}
    </>
  );
}
