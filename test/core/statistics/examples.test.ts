import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../../src/core/statistics");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));

/** Every export of the folder by its name: what an example may call. */
const exported: Readonly<Record<string, unknown>> = Object.assign({}, ...files.map((name) => require(join(folder, name))));

/** A number as it is written in an example: right when it is off by at most half of its last digit. */
class Written {
  constructor(readonly text: string) {}

  equals(actual: unknown): boolean {
    const [digits = "", exponent = "0"] = this.text.toLowerCase().split("e");
    const halfDigit = 0.5 * 10 ** (Number(exponent) - (digits.split(".")[1] ?? "").length);
    const value = Number(this.text);
    return typeof actual === "number" && Math.abs(actual - value) <= halfDigit + Math.abs(value) * 1e-15;
  }
}

function evaluate(expression: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `"use strict"; return (${expression});`)(...Object.values(names));
}

/** The written result with its numbers as they are written; texts stay texts. */
function expectation(result: string): unknown {
  const marked = result.replace(/"[^"]*"|(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (part) =>
    part.startsWith('"') ? part : `new Written(${JSON.stringify(part)})`,
  );
  return evaluate(marked, { Written });
}

/** Numbers to the digits written, lists item for item, objects by the fields that are listed. */
function matches(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Written) return expected.equals(actual);
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((item, i) => matches(actual[i], item));
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null) return false;
  const fields = new Map(Object.entries(actual));
  return Object.entries(expected).every(([field, value]) => matches(fields.get(field), value));
}

const examples = files.flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/^ \* @example (.+) \/\/ (.+)$/gm)].map(([, call = "", result = ""]) => ({
    file,
    call,
    result,
  })),
);

test.each(examples)("$file: $call is $result", ({ call, result }) => {
  const actual = evaluate(call, exported);
  if (!matches(actual, expectation(result))) throw new Error(`${call} is ${JSON.stringify(actual)}, not ${result}`);
});

test("every example line is one that is run, and every file with a function has one", () => {
  const marks = files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/@example/g) ?? []);
  expect(examples).toHaveLength(marks.length);
  const withFunction = files.filter((file) => /^export function /m.test(readFileSync(join(folder, file), "utf8")));
  expect(withFunction.filter((file) => !examples.some((example) => example.file === file))).toEqual([]);
});

test.each([
  ["0.5958", 0.59584, true],
  ["0.5958", 0.5959, false],
  ["23", 24, false],
  ["{ lower: 0.10, note: undefined }", { lower: 0.104, upper: 9 }, true],
  ["{ lower: 0.10 }", { lower: 0.106 }, false],
  ["[1, undefined]", [1], false],
  ['["a1"]', ["a1"], true],
  ["undefined", Number.NaN, false],
])("an example that says %s for %j: %j", (result, actual, isRight) => {
  expect(matches(actual, expectation(result))).toBe(isRight);
});
