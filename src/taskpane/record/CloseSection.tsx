import { useMemo, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { planClosing, type ClosedFigure, type ClosingPlan } from "../../core/metrics/close-period";
import type { OpenBook } from "../../core/workbook/open-book";
import { recordPage } from "../../locales/record-page";
import { closedWords } from "../../locales/recording-in-words";
import type { BookModel } from "../book/useBook";
import { Disclosure } from "../check/Disclosure";
import { useRowsInParts } from "../list-part";
import { ListParts } from "../ListParts";
import { usePageStyles } from "../usePageStyles";

/** So many lines are in the page at a time; all of them are written. */
const MOST = 40;

/** Figures that are counted from registers become readings, after a look at them. */
export function CloseSection({ open, model }: { readonly open: OpenBook; readonly model: BookModel }): ReactElement {
  const page = usePageStyles();
  const plan = useMemo(() => planClosing(open.content, open.book), [open]);
  return (
    <section>
      <Disclosure label={recordPage.closing(plan.closed.length)}>
        <div className={page.section}>
          <p className={page.quiet}>{recordPage.closingIntro}</p>
          <Figures plan={plan} />
          {plan.closed.length > 0 && (
            <div className={page.actions}>
              <Button disabledFocusable={model.work !== null} onClick={() => void model.change(closingAsSeen(plan))}>
                {recordPage.closingWrite(plan.closed.length)}
              </Button>
            </div>
          )}
        </div>
      </Disclosure>
    </section>
  );
}

/** Only what was shown is written: the registers may have changed since. */
function closingAsSeen(seen: ClosingPlan): Parameters<BookModel["change"]>[0] {
  return {
    doing: recordPage.closingDoing,
    done: recordPage.closingDone(seen.closed.length),
    plan: (now) => {
      const plan = planClosing(now.content, now.book);
      return figures(plan.closed) === figures(seen.closed) ? plan.edits : { refusal: recordPage.closingChanged };
    },
  };
}

/** Whatever id they get. */
function figures(closed: readonly ClosedFigure[]): string {
  return JSON.stringify(closed.map(({ metricId, period, numerator, denominator }) => [metricId, period.start, period.end, numerator, denominator]));
}

function Figures({ plan: { closed, refused } }: { readonly plan: ClosingPlan }): ReactElement {
  const page = usePageStyles();
  const closing = useRowsInParts(closed, MOST);
  const refusals = useRowsInParts(refused, MOST);
  return (
    <>
      {closed.length === 0 && <p className={page.text}>{recordPage.closingNothing}</p>}
      <div className={page.section}>
        <ul className={page.list}>
          {closing.shown.map((figure) => (
            <li key={figure.metricId} className={page.text}>
              {closedWords(figure)}
            </li>
          ))}
        </ul>
        <ListParts {...closing.list} />
      </div>
      {refused.length > 0 && (
        <Disclosure label={recordPage.closingRefused(refused.length)}>
          <div className={page.section}>
            <ul className={page.list}>
              {refusals.shown.map(({ metricId, reason }) => (
                <li key={metricId} className={page.quiet}>
                  {reason}
                </li>
              ))}
            </ul>
            <ListParts {...refusals.list} />
          </div>
        </Disclosure>
      )}
    </>
  );
}
