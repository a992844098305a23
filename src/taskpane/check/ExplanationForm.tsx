import { useEffect, useRef, useState, type FormEvent, type ReactElement } from "react";
import { Button, Field, Input, ProgressBar, Select, Textarea } from "@fluentui/react-components";
import { isoOfSerial, serialOfIso } from "../../core/workbook/serial-day";
import { findingPlace } from "../../core/assessment/finding-place";
import { mending as words } from "../../locales/mending";
import { fieldValidation } from "../field-validation";
import { usePageStyles } from "../usePageStyles";
import type { Mending } from "./mending-state";
import type { CheckRun } from "./run-check";
import type { MendingModel } from "./useMending";

const ALL = "";

interface ExplanationFormProps {
  readonly mending: Extract<Mending, { kind: "explain" }>;
  readonly model: MendingModel;
  readonly run: CheckRun;
}

/** Why a finding is all right for now, who answers for it, and until when. Esc leaves it. */
export function ExplanationForm({ mending: { findings }, model, run: { engine, book } }: ExplanationFormProps): ReactElement {
  const page = usePageStyles();
  const root = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(findings.length === 1 ? (findings[0]?.id ?? ALL) : ALL);
  const [reason, setReason] = useState("");
  const [owner, setOwner] = useState("");
  const [until, setUntil] = useState("");
  const [isAsked, setAsked] = useState(false);
  useEffect(() => root.current?.querySelector<HTMLElement>("textarea, select")?.focus(), []);
  const day = serialOfIso(until);
  const missing = {
    reason: reason.trim() === "" ? words.reasonMissing : null,
    owner: owner === "" ? words.ownerMissing : null,
    until: day === undefined ? words.untilMissing : day <= book.asOf ? words.untilPast(isoOfSerial(book.asOf)) : null,
  };
  const staff = engine.staffInPost(book);
  const isBusy = model.busy !== null;
  const explained = chosen === ALL ? findings : findings.filter(({ id }) => id === chosen);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (missing.reason !== null || missing.owner !== null || missing.until !== null || day === undefined) {
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus());
    } else if (!isBusy) model.explain(explained, { reason: reason.trim(), owner, until: day });
  };
  const told = (message: string | null) => fieldValidation(isAsked ? (message ?? undefined) : undefined);
  return (
    <form
      ref={root}
      noValidate
      className={page.section}
      aria-label={words.explainTitle(explained.length)}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && !isBusy && model.leave()}
    >
      {isBusy && <ProgressBar aria-label={words.writing} />}
      {findings[0]?.severity === "blocks" && <p className={page.text}>{words.blocksStay}</p>}
      {findings.length > 1 && (
        <Field label={words.which}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value={ALL}>{words.allOfThem(findings.length)}</option>
            {findings.map((finding) => (
              <option key={finding.id} value={finding.id}>
                {findingPlace(finding)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.reason} hint={words.reasonHint} required {...told(missing.reason)}>
        <Textarea value={reason} onChange={(_, { value }) => setReason(value)} rows={3} />
      </Field>
      <Field label={words.owner} hint={staff.length === 0 ? words.nobody : words.ownerHint} required {...told(missing.owner)}>
        <Select value={owner} onChange={(_, { value }) => setOwner(value)}>
          <option value="">{words.choose}</option>
          {staff.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.until} hint={words.untilHint} required {...told(missing.until)}>
        <Input type="date" value={until} onChange={(_, { value }) => setUntil(value)} />
      </Field>
      <div className={page.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {words.write}
        </Button>
        <Button disabledFocusable={isBusy} onClick={model.leave}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
