import type { FunctionCall } from "./function-runtime";

/** `SEMS.LOWER(9,{"a";2})` → its name and what Excel passes: array constants as rows of cells. Only what examples of the guide need. */
export function parseExample(example: string): FunctionCall {
  const [, name = "", inner = ""] = /^SEMS\.([A-Z]+)\((.*)\)$/.exec(example) ?? [];
  if (name === "") throw new Error(`${example} is no call of a SEMS function`);
  return {
    name,
    args: [...inner.matchAll(/\{[^}]*\}|"[^"]*"|[^,]+/g)].map(([part]) => (part.startsWith("{") ? rows(part.slice(1, -1)) : constant(part))),
  };
}

function rows(inner: string): readonly (readonly unknown[])[] {
  return [...inner.matchAll(/"[^"]*"|[^;]+/g)].map(([part]) => [constant(part)]);
}

function constant(part: string): unknown {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part === "TRUE" || part === "FALSE") return part === "TRUE";
  const number = Number(part);
  if (Number.isNaN(number)) throw new Error(`${part} is no constant`);
  return number;
}
