import { useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../core/assessment/finding";
import { mending as words } from "../../locales/mending";
import { usePageStyles } from "../usePageStyles";
import { ExplanationForm } from "./ExplanationForm";
import { FixPanel } from "./FixPanel";
import type { CheckRun } from "./run-check";
import type { MendingModel } from "./useMending";

interface GroupMendingProps {
  readonly findings: readonly [Finding, ...Finding[]];
  readonly run: CheckRun;
  readonly mending: MendingModel;
}

/** What can be done about findings without leaving the pane: a safe fix where there is one, and an explanation. */
export function GroupMending({ findings, run, mending }: GroupMendingProps): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const { now } = mending;
  const mine = now?.subject === findings[0].id ? now : null;
  const leave = (): void => {
    mending.leave();
    requestAnimationFrame(() => root.current?.querySelector("button")?.focus());
  };
  const model = { ...mending, leave };
  const title = run.engine.fixTitle(findings[0].rule);
  return (
    <div ref={root}>
      {mine === null && <Offers findings={findings} mending={mending} isMendable={title !== undefined} />}
      {mine?.kind === "fix" && <FixPanel mending={mine} model={model} title={title ?? ""} />}
      {mine?.kind === "explain" && <ExplanationForm mending={mine} model={model} run={run} />}
    </div>
  );
}

function Offers({ findings, mending, isMendable }: Pick<GroupMendingProps, "findings" | "mending"> & { readonly isMendable: boolean }): ReactElement {
  const page = usePageStyles();
  const [{ severity, explained }] = findings;
  const isBusy = mending.busy !== null;
  return (
    <div className={page.actions}>
      {isMendable && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => mending.offerFix(findings)}>
          {words.mend}
        </Button>
      )}
      {explained === undefined && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => mending.offerExplanation(findings)}>
          {severity === "blocks" ? words.answer : words.explain}
        </Button>
      )}
    </div>
  );
}
