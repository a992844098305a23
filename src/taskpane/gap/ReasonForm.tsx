import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import type { AssessedItem } from "../../core/assessment/gap/assessed-item";
import { gapPage } from "../../locales/gap-page";
import { fieldValidation } from "../field-validation";
import { usePageStyles } from "../usePageStyles";
import type { GapModel } from "./useGap";

interface ReasonFormProps {
  readonly gap: Pick<GapModel, "saveReason" | "cancelReason">;
  readonly item: AssessedItem;
}

/** "Not applicable" is written together with its reason, never without. */
export function ReasonForm({ gap, item }: ReasonFormProps): ReactElement {
  const page = usePageStyles();
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector("input")?.focus();
  const [reason, setReason] = useState(item.record.naReason ?? "");
  const [isMissing, setMissing] = useState(false);
  useEffect(focus, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") return gap.saveReason(reason.trim());
    setMissing(true);
    focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") gap.cancelReason();
  };
  return (
    <form ref={form} className={page.card} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      <Field
        label={gapPage.answer.reasonTitle}
        hint={gapPage.answer.reasonHint}
        required
        {...fieldValidation(isMissing && reason.trim() === "" ? gapPage.answer.reasonMissing : undefined)}
      >
        <Input value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      {item.isCore && <p className={page.quiet}>{gapPage.answer.reasonCore}</p>}
      <div className={page.actions}>
        <Button type="submit" appearance="primary">
          {gapPage.answer.reasonSave}
        </Button>
        <Button onClick={gap.cancelReason}>{gapPage.answer.reasonCancel}</Button>
      </div>
    </form>
  );
}
