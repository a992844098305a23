import type { LevelCode, ResponseCode } from "../../core/assessment/gap/answer-change";
import { implementationLevel } from "../../core/workbook/lists/implementation-level";
import { response } from "../../core/workbook/lists/response";

/** What a key asks of the item that is shown. */
export type ItemCommand =
  | { readonly kind: "response"; readonly code: ResponseCode }
  | { readonly kind: "level"; readonly code: LevelCode }
  | { readonly kind: "nextDue" | "previous" | "next" | "action" };

interface Pressed {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** A key that is held down answers once. */
  readonly repeat: boolean;
}

const BY_KEY: ReadonlyMap<string, ItemCommand> = new Map<string, ItemCommand>([
  ...response.codes.map(({ code }, index) => [String(index + 1), { kind: "response", code }] as const),
  ...implementationLevel.codes.map(({ code }, index) => [String(response.codes.length + index + 1), { kind: "level", code }] as const),
  ["n", { kind: "nextDue" }],
  ["p", { kind: "previous" }],
  ["a", { kind: "action" }],
]);

const BY_ALT: ReadonlyMap<string, ItemCommand> = new Map<string, ItemCommand>([
  ["arrowright", { kind: "nextDue" }],
  ["arrowleft", { kind: "previous" }],
  ["arrowdown", { kind: "next" }],
  ["arrowup", { kind: "previous" }],
]);

export function itemCommand({ key, altKey, ctrlKey, metaKey, repeat }: Pressed): ItemCommand | undefined {
  if (ctrlKey || metaKey || repeat) return undefined;
  return (altKey ? BY_ALT : BY_KEY).get(key.toLowerCase());
}

/** The key of a response or of an implementation level. */
export function keyOf(code: ResponseCode | LevelCode): string {
  return [...BY_KEY].find(([, command]) => "code" in command && command.code === code)?.[0] ?? "";
}

/** A key there is a letter, or moves in a list. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable='true']") !== null;
}
