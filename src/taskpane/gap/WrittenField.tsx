import { useRef, useState, type ReactElement } from "react";
import { Field, Input, Textarea } from "@fluentui/react-components";
import type { OpenBook } from "../../core/workbook/open-book";
import { gapPage } from "../../locales/gap-page";
import { fieldValidation } from "../field-validation";

interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly kind: "line" | "long" | "date";
  /** As the workbook has it, or will have it in a moment. */
  readonly value: string;
  readonly open: OpenBook;
  /** Gets what was typed, and the workbook as it was when the typing began. Gives the sentence for what cannot be written. */
  readonly onWrite: (value: string, before: OpenBook) => string | undefined;
}

/** A cell as a field: written when it is left, like a cell of the sheet. What somebody is typing is never replaced by what comes from the sheet. */
export function WrittenField({ label, hint, kind, value, open, onWrite }: WrittenFieldProps): ReactElement {
  const [draft, setDraft] = useState(value);
  const [known, setKnown] = useState(value);
  const [error, setError] = useState<string | undefined>(undefined);
  const before = useRef(open);
  if (known !== value) {
    setKnown(value);
    if (draft === known) setDraft(value);
  }
  const leave = (field: HTMLInputElement | HTMLTextAreaElement): void => {
    if (field.validity.badInput) return setError(gapPage.plan.notDay);
    const typed = draft.trim();
    setError(typed === known ? undefined : onWrite(typed, before.current));
  };
  const onFocus = (): void => void (before.current = open);
  const field = { value: draft, onFocus, onChange: (_: unknown, { value: typed }: { readonly value: string }) => setDraft(typed) };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} {...fieldValidation(error)}>
      {kind === "long" ? (
        <Textarea {...field} resize="vertical" onBlur={({ target }) => leave(target)} />
      ) : (
        <Input
          {...field}
          type={kind === "date" ? "date" : "text"}
          onBlur={({ target }) => leave(target)}
          onKeyDown={({ key, currentTarget }) => key === "Enter" && leave(currentTarget)}
        />
      )}
    </Field>
  );
}
