import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import {
  acceptanceChanges,
  acceptanceEdits,
  acceptanceFaults,
  acceptanceOffer,
  hasFormerAcceptance,
  type AcceptanceDraft,
  type AcceptanceFault,
} from "../../core/risks/acceptance";
import { bandShown } from "../../core/risks/band-shown";
import { cellChanges } from "../../core/risks/cell-change";
import type { RiskRecord } from "../../core/rules/open-risks";
import { isoOfSerial, serialOfIso } from "../../core/workbook/serial-day";
import { riskAcceptance } from "../../locales/risk-acceptance";
import { risksPage } from "../../locales/risks-page";
import { fieldValidation } from "../field-validation";
import { usePageStyles } from "../usePageStyles";
import { AcceptedRisk } from "./AcceptedRisk";
import { CellPreview } from "./CellPreview";
import type { RiskFormProps } from "./risk-form-props";
import { useSeen } from "./useSeen";

interface Typed {
  readonly by: string;
  readonly words: string;
  readonly on: string;
  readonly until: string;
}

/** The decision of the Accountable Manager: what is accepted, by whom, in which words, from when and until when. */
export function AcceptForm({ id, risk, open, model, chain, onClose }: RiskFormProps): ReactElement | null {
  const page = usePageStyles();
  const texts = riskAcceptance;
  const { seen, lookAgain } = useSeen(open, risk);
  const { book } = seen.open;
  const offer = acceptanceOffer(seen.risk, book);
  const [typed, setTyped] = useState<Typed>(() => {
    const day = book.asOf;
    const may = offer?.whoMay(day) ?? [];
    return { by: may.length === 1 ? (may[0] ?? "") : "", words: "", on: isoOfSerial(day), until: offer ? isoOfSerial(offer.until(day)) : "" };
  });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("h4")?.focus(), []);
  if (!offer) return null;
  const draft: AcceptanceDraft = { by: typed.by, words: typed.words, on: serialOfIso(typed.on), until: serialOfIso(typed.until) };
  const faults = acceptanceFaults(draft, seen.risk, book);
  const former = formerInWords(seen.risk);
  const candidates = offer.whoMay(draft.on ?? book.asOf);
  const names = typed.by === "" || candidates.includes(typed.by) ? candidates : [...candidates, typed.by];
  const errorOf = (field: AcceptanceFault["field"]): string | undefined => {
    const fault = isTried ? faults.find((other) => other.field === field) : undefined;
    return fault && texts.faults[`${fault.field} ${fault.kind}` as keyof typeof texts.faults]; // field and kind of one fault make its key
  };
  const contradiction = faults.find(({ field }) => field === "scores");
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const [first] = faults;
    if (first) {
      (form.current?.querySelector<HTMLElement>(`[name="${first.field}"]`) ?? form.current?.querySelector("h4"))?.focus();
      return;
    }
    const isWritten = await model.change({
      plan: (now) => acceptanceEdits(draft, seen.risk, former, seen.open, now),
      doing: texts.doing(id),
      done: texts.done(id, typed.until),
    });
    if (isWritten) onClose();
    else lookAgain();
  };
  const set = (part: Partial<Typed>): void => setTyped((now) => ({ ...now, ...part }));
  return (
    <form ref={form} className={page.card} onSubmit={(event) => void submit(event)} noValidate aria-label={texts.formTitle(id)}>
      <h4 className={page.sectionTitle} tabIndex={-1}>
        {texts.formTitle(id)}
      </h4>
      <AcceptedRisk risk={seen.risk} band={bandShown(seen.risk, "residual", book)} offer={offer} chain={chain} book={book} />
      {contradiction && <p className={page.text}>{texts.faults["scores residualAboveInherent"]}</p>}
      {candidates.length === 0 && <p className={page.text}>{offer.isAboveTolerance ? texts.nobodyManager : texts.nobody}</p>}
      <Field label={texts.whoLabel} hint={texts.whoHint} required {...fieldValidation(errorOf("by"))}>
        <Select name="by" value={typed.by} onChange={(_, { value }) => set({ by: value })}>
          <option value="">{texts.choose}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.wordsLabel} hint={texts.wordsHint} required {...fieldValidation(errorOf("words"))}>
        <Textarea name="words" value={typed.words} resize="vertical" onChange={(_, { value }) => set({ words: value })} />
      </Field>
      <Field label={texts.onLabel} required {...fieldValidation(errorOf("on"))}>
        <Input name="on" type="date" value={typed.on} onChange={(_, { value }) => set({ on: value })} />
      </Field>
      <Field label={texts.untilLabel} hint={texts.untilHint} required {...fieldValidation(errorOf("until"))}>
        <Input name="until" type="date" value={typed.until} onChange={(_, { value }) => set({ until: value })} />
      </Field>
      <CellPreview changes={cellChanges(seen.risk, acceptanceChanges(draft, seen.risk, former, book), book)} />
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

/** The acceptance that the new one takes the place of, for History. */
function formerInWords(risk: RiskRecord): string {
  if (!hasFormerAcceptance(risk)) return "";
  const texts = riskAcceptance;
  const day = (value: number | undefined): string => (value === undefined ? texts.noDay : isoOfSerial(value));
  return texts.former(risk.acceptedBy, day(risk.acceptedOn), day(risk.acceptanceValidTo), risk.scoreAtAcceptance, risk.acceptanceNote);
}
