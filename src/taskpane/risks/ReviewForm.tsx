import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { cellChanges } from "../../core/risks/cell-change";
import {
  levelKeys,
  levelsOf,
  outgrowsAcceptance,
  reviewChanges,
  reviewEdits,
  reviewFaults,
  scoredStates,
  suggestedReview,
  type ReviewDraft,
  type ReviewFault,
  type ScoredState,
  type Trigger,
} from "../../core/risks/review";
import type { Levels } from "../../core/rules/risk-levels";
import { reviewTrigger } from "../../core/workbook/lists/review-trigger";
import { isoOfSerial, serialOfIso } from "../../core/workbook/serial-day";
import { riskReview } from "../../locales/risk-review";
import { risksPage } from "../../locales/risks-page";
import { Disclosure } from "../check/Disclosure";
import { fieldValidation } from "../field-validation";
import { usePageStyles } from "../usePageStyles";
import { CellPreview } from "./CellPreview";
import { LevelFields } from "./LevelFields";
import type { RiskFormProps } from "./risk-form-props";
import { usePartStyles } from "./usePartStyles";
import { useSeen } from "./useSeen";

interface Typed {
  readonly levels: Levels;
  readonly trigger: Trigger;
  readonly reason: string;
  /** Null while the suggestion counts. */
  readonly next: string | null;
}

/** A review on the day of the workbook: nothing has changed, or new scores with their reason. */
export function ReviewForm({ id, risk, open, model, onClose }: RiskFormProps): ReactElement {
  const page = usePageStyles();
  const part = usePartStyles();
  const texts = riskReview;
  const { seen, lookAgain } = useSeen(open, risk);
  const { book } = seen.open;
  const [typed, setTyped] = useState<Typed>({ levels: {}, trigger: "SCHEDULED", reason: "", next: null });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("h4")?.focus(), []);
  const levels = { ...levelsOf(seen.risk, book), ...typed.levels };
  const next = typed.next ?? isoOfSerial(suggestedReview(levels, seen.risk, book));
  const draft: ReviewDraft = { levels, trigger: typed.trigger, reason: typed.reason, next: serialOfIso(next) };
  const faults = reviewFaults(draft, seen.risk, book);
  const before = scoredStates(levelsOf(seen.risk, book), seen.risk, book);
  const after = scoredStates(levels, seen.risk, book);
  const results = after.map((scored, index) => resultInWords(before[index], scored));
  const history = historyLine(
    isoOfSerial(book.asOf),
    results.filter(({ isChanged }) => isChanged).map(({ words }) => words),
    typed.reason.trim(),
  );
  const errorOf = (field: ReviewFault["field"]): string | undefined => {
    const fault = isTried ? faults.find((other) => other.field === field) : undefined;
    return fault && texts.faults[`${fault.field} ${fault.kind}` as keyof typeof texts.faults]; // field and kind of one fault make its key
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const [first] = faults;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first.field}"], [name^="${first.field} residual"]`)?.focus();
      return;
    }
    const isWritten = await model.change({
      plan: (now) => reviewEdits(draft, seen.risk, history, seen.open, now),
      doing: texts.doing(id),
      done: texts.done(id, next),
    });
    if (isWritten) onClose();
    else lookAgain();
  };
  const set = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  const setLevels = (part: Levels): void => setTyped((now) => ({ ...now, levels: { ...now.levels, ...part } }));
  const keys = levelKeys(book);
  return (
    <form ref={form} className={page.card} onSubmit={(event) => void submit(event)} noValidate aria-label={texts.formTitle(id)}>
      <h4 className={page.sectionTitle} tabIndex={-1}>
        {texts.formTitle(id)}
      </h4>
      <Field label={texts.triggerLabel}>
        <Select name="trigger" value={typed.trigger} onChange={(_, { value }) => set({ trigger: triggerOf(value) })}>
          {reviewTrigger.codes.map(({ code }) => (
            <option key={code} value={code}>
              {book.label(reviewTrigger.id, code)}
            </option>
          ))}
        </Select>
      </Field>
      <section className={page.section} aria-label={texts.scoresTitle}>
        <h5 className={part.title}>{texts.scoresTitle}</h5>
        <p className={page.quiet}>{texts.scoresHint}</p>
        <LevelFields keys={[...keys.residual, ...keys.target]} levels={levels} book={book} onLevels={setLevels} />
        <Disclosure label={texts.inherentToo}>
          <LevelFields keys={keys.inherent} levels={levels} book={book} onLevels={setLevels} />
        </Disclosure>
        <div role="status">
          {results.map(({ state, words }) => (
            <p key={state} className={page.text}>
              {words}
            </p>
          ))}
          {errorOf("levels") !== undefined && <p className={page.text}>{errorOf("levels")}</p>}
          {outgrowsAcceptance(levels, seen.risk, book) && <p className={page.text}>{texts.outgrows(seen.risk.scoreAtAcceptance ?? 0)}</p>}
        </div>
      </section>
      <Field label={texts.reasonLabel} hint={texts.reasonHint} {...fieldValidation(errorOf("reason"))}>
        <Textarea name="reason" value={typed.reason} resize="vertical" onChange={(_, { value }) => set({ reason: value })} />
      </Field>
      <Field label={texts.nextLabel} hint={texts.nextHint} required {...fieldValidation(errorOf("next"))}>
        <Input name="next" type="date" value={next} onChange={(_, { value }) => set({ next: value })} />
      </Field>
      <CellPreview changes={cellChanges(seen.risk, reviewChanges(draft, seen.risk, history, book), book)} />
      <p className={page.text} role="status">
        {isTried && faults.length > 0 ? risksPage.form.correct(faults.length) : ""}
      </p>
      <div className={page.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={model.work !== null}>
          {texts.write}
        </Button>
        <Button onClick={onClose} disabledFocusable={model.work !== null}>
          {risksPage.form.cancel}
        </Button>
      </div>
    </form>
  );
}

function triggerOf(value: string): Trigger {
  return reviewTrigger.codes.find(({ code }) => code === value)?.code ?? "SCHEDULED";
}

function resultInWords(before: ScoredState | undefined, after: ScoredState) {
  const words = ({ band, score }: ScoredState): string => riskReview.scored(band.word, score);
  const [was, is] = [before ? words(before) : "", words(after)];
  return { state: after.state, isChanged: was !== is, words: riskReview.result(after.state, was, is) };
}

/** Nothing is added to History by a review that changed nothing and says nothing. */
function historyLine(day: string, changed: readonly string[], reason: string): string {
  return changed.length === 0 && reason === "" ? "" : riskReview.history(day, changed, reason);
}
