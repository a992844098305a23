import fc from "fast-check";
import { functionGuide } from "../../src/functions/function-guide";
import { functionMetadata, type FunctionMetadata } from "./function-metadata";
import { ERROR_CELL, FunctionRuntime, type Answer } from "./function-runtime";
import { parseExample } from "./parse-example";

const RUNS = 300;
const runtime = new FunctionRuntime();
let metadata: ReadonlyMap<string, FunctionMetadata>;

beforeAll(async () => {
  metadata = new Map((await functionMetadata()).map((entry) => [entry.id, entry] as const));
});

/** Whatever a cell may hold: nothing in its three forms, figures of all sizes, dates as text, words, TRUE, errors. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -2, max: 6 }) },
  { weight: 4, arbitrary: fc.integer({ min: 46_000, max: 46_100 }) },
  { weight: 2, arbitrary: fc.constantFrom(null, "", "  ", 0) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 0.9, 0.95, 1e-300, 1e308, -1e308, 2 ** 53, 1e9, 2_958_465, 2_958_466, 60) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("2026-01-31", "31.01.2026", "12", "1e3", "yes", "no", "Passed", "higher", "sample", "census", "%", "Medium", "wilson"),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, ERROR_CELL) },
  { weight: 1, arbitrary: fc.string({ maxLength: 5 }) },
);

const column = fc.array(cell, { minLength: 1, maxLength: 12 }).map((cells) => cells.map((value) => [value]));
const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 });
const argument = fc.oneof({ weight: 5, arbitrary: column }, { weight: 4, arbitrary: cell }, { weight: 1, arbitrary: ragged });

/** The arguments of the guide's example with some of them, and some of their cells, replaced: most calls get past the first check. */
function nearlyRight(example: readonly unknown[], length: number): fc.Arbitrary<readonly unknown[]> {
  const slots = Array.from({ length }, (_, index) => {
    const right = example[index] ?? null;
    const spoilt = Array.isArray(right)
      ? fc.tuple(fc.nat(right.length - 1), cell).map(([at, value]) => right.map((row, i) => (i === at ? [value] : row)))
      : cell;
    return fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, { weight: 2, arbitrary: spoilt }, { weight: 1, arbitrary: argument });
  });
  return fc.tuple(...slots);
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((row) => Array.isArray(row) && row.length > 0 && row.every(isPlainCell));
  return isPlainCell(value);
}

function isPlainCell(value: unknown): boolean {
  return typeof value === "number" ? Number.isFinite(value) : typeof value === "string" || typeof value === "boolean";
}

/** A value, or an error of Excel with one sentence that says what to do; and never the sentence of last resort. */
function isAnswer(answer: Answer): boolean {
  if ("value" in answer) return isPlain(answer.value);
  return (
    ["#VALUE!", "#N/A"].includes(answer.error) &&
    /^\S.{10,}\.$/.test(answer.sentence) &&
    !answer.sentence.includes("could not work with these arguments")
  );
}

test.each(functionGuide)("SEMS.$name gives a figure or one sentence, whatever the cells hold", async ({ name, example }) => {
  const length = metadata.get(name)?.parameters.length ?? 0;
  const anything = fc.array(argument, { minLength: length, maxLength: length });
  const calls = fc.sample(fc.oneof(nearlyRight(parseExample(example).args, length), anything), RUNS).map((args) => ({ name, args }));
  const answers = await runtime.callAll(calls);
  const wrong = calls.flatMap((call, index) => {
    const answer = answers[index];
    return answer && isAnswer(answer) ? [] : [`${JSON.stringify(call.args)} → ${JSON.stringify(answer)}`];
  });
  expect(wrong).toEqual([]);
});
