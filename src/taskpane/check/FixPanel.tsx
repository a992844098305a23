import { useEffect, useRef, type ReactElement } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import type { FixOutcome } from "../../core/assessment/fixes/fix";
import { clearsUndo } from "../../core/workbook/clears-undo";
import { findingPlace } from "../../core/assessment/finding-place";
import { mending as words } from "../../locales/mending";
import { usePageStyles } from "../usePageStyles";
import { mendedCount, type Mending } from "./mending-state";
import type { MendingModel } from "./useMending";

/** Of a long list so many lines are shown. */
const MOST = 12;

interface FixPanelProps {
  readonly mending: Extract<Mending, { kind: "fix" }>;
  readonly model: MendingModel;
  readonly title: string;
}

/** What would change, before and after, and what cannot be mended without the user. Esc leaves it. */
export function FixPanel({ mending: { plan }, model, title }: FixPanelProps): ReactElement {
  const page = usePageStyles();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus(), []);
  const count = mendedCount(plan);
  const changes = plan.outcomes.flatMap((outcome) => ("refusal" in outcome ? [] : outcome.changes));
  const refused = plan.outcomes.flatMap((outcome) => ("refusal" in outcome ? [outcome] : []));
  const isBusy = model.busy !== null;
  return (
    <div
      ref={root}
      role="group"
      aria-label={title}
      tabIndex={-1}
      className={page.section}
      onKeyDown={(event) => event.key === "Escape" && !isBusy && model.leave()}
    >
      {isBusy && <ProgressBar aria-label={words.applying} />}
      <p className={page.text}>{count === 0 ? words.none : words.willDo(title)}</p>
      {changes.length > 0 && (
        <Lines
          title={words.changes(changes.length)}
          lines={changes.map((change) => words.change(findingPlace(change), change.before, change.after))}
        />
      )}
      {refused.length > 0 && <Lines title={words.refused(refused.length)} lines={refusalLines(refused)} />}
      {clearsUndo(plan.edits) && <p className={page.text}>{words.undo}</p>}
      <div className={page.actions}>
        {count > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={model.applyFix}>
            {words.apply(count)}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={model.leave}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Cells that are left for one reason are named together. */
function refusalLines(refused: readonly Extract<FixOutcome, { readonly refusal: string }>[]): readonly string[] {
  const placesOf = new Map<string, string[]>();
  for (const { finding, refusal } of refused) {
    const places = placesOf.get(refusal);
    if (places) places.push(findingPlace(finding));
    else placesOf.set(refusal, [findingPlace(finding)]);
  }
  return [...placesOf].map(([refusal, places]) => words.refusal(places, refusal));
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement {
  const page = usePageStyles();
  return (
    <div>
      <p className={page.text}>{title}</p>
      <ul>
        {lines.slice(0, MOST).map((line, index) => (
          <li key={index} className={page.quiet}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > MOST && <p className={page.quiet}>{words.more(lines.length - MOST)}</p>}
    </div>
  );
}
