import type { KeyboardEvent } from "react";

/** By these attributes the keys of the form find their way. */
export const ENTRY_LINE = "data-entry-line";
export const ENTRY_FIELD = "data-entry-field";
/** What follows the last field. */
export const AFTER_ENTRIES = "data-after-entries";

/** Enter goes on as in a sheet, Shift+Enter back; Enter on an empty numerator skips its line, and a note is passed by unless it is needed. */
export function onEntryKey(event: KeyboardEvent<HTMLElement>): void {
  const field = event.target;
  if (event.key !== "Enter" || event.nativeEvent.isComposing || !(field instanceof HTMLInputElement) || !field.hasAttribute(ENTRY_FIELD)) return;
  event.preventDefault();
  const next = event.shiftKey ? fieldBefore(field, event.currentTarget) : fieldAfter(field, event.currentTarget);
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function fieldAfter(field: HTMLInputElement, form: HTMLElement): HTMLElement | undefined {
  const isSkipped = field.getAttribute(ENTRY_FIELD) === "numerator" && field.value.trim() === "";
  const fields = fieldsOf(form);
  const later = fields.slice(fields.indexOf(field) + 1);
  const next = later.find((other) => (isPassedBy(other) ? false : !isSkipped || lineOf(other) !== lineOf(field)));
  return next ?? form.querySelector<HTMLElement>(`[${AFTER_ENTRIES}]`) ?? undefined;
}

function fieldBefore(field: HTMLInputElement, form: HTMLElement): HTMLElement | undefined {
  const fields = fieldsOf(form);
  return fields
    .slice(0, fields.indexOf(field))
    .reverse()
    .find((other) => !isPassedBy(other));
}

function fieldsOf(form: HTMLElement): readonly HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[${ENTRY_FIELD}]`)];
}

function lineOf(field: HTMLElement): string | null {
  return field.getAttribute(ENTRY_LINE);
}

function isPassedBy(field: HTMLInputElement): boolean {
  const kind = field.getAttribute(ENTRY_FIELD);
  return kind === "day" || (kind === "note" && !field.required);
}
