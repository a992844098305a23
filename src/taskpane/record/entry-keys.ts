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

/** The first field of a line. */
export function fieldOfLine(form: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(form?.querySelectorAll<HTMLElement>(`[${ENTRY_LINE}]`) ?? [])].find((field) => field.getAttribute(ENTRY_LINE) === key);
}

/** What comes next in the page: a field, or the button behind the last one of a list. */
function fieldAfter(field: HTMLInputElement, form: HTMLElement): HTMLElement | undefined {
  const isSkipped = field.getAttribute(ENTRY_FIELD) === "numerator" && field.value.trim() === "";
  const stops = [...form.querySelectorAll<HTMLElement>(`input[${ENTRY_FIELD}], [${AFTER_ENTRIES}]`)];
  return stops.slice(stops.indexOf(field) + 1).find((stop) => !isPassedBy(stop) && !(isSkipped && lineOf(stop) === lineOf(field)));
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

function isPassedBy(field: HTMLElement): boolean {
  const kind = field.getAttribute(ENTRY_FIELD);
  return kind === "day" || (kind === "note" && !(field instanceof HTMLInputElement && field.required));
}
