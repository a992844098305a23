import { functionGuide } from "../../src/functions/function-guide";
import { FunctionProblem } from "../../src/functions/function-problem";
import { parseExample } from "./parse-example";

/** Rows of a worksheet. */
const ROWS = 1_048_576;
const TOO_MANY_PERIODS = 4001;
const EMPTY = [null];

/** The cells of an example over and over, down to the last row of the sheet. */
function wholeColumn(cells: readonly unknown[], rows = ROWS): readonly unknown[] {
  return Array.from({ length: rows }, (_, row) => cells[row % cells.length]);
}

const withColumns = functionGuide.filter(({ example }) => example.includes("{"));
const drawing = withColumns.filter(({ form }) => form === "charts");
const counting = withColumns.filter(({ form }) => form !== "charts");

function run(name: string, args: readonly unknown[]): unknown {
  const entry = functionGuide.find((other) => other.name === name);
  return Reflect.apply(entry?.run ?? (() => undefined), undefined, args);
}

test.each(counting)("SEMS.$name works on whole columns of the sheet", ({ name, example }) => {
  const args = parseExample(example).args.map((argument) => (Array.isArray(argument) ? wholeColumn(argument) : argument));
  const answer = run(name, args);
  const cells = Array.isArray(answer) ? answer.flat() : [answer];
  for (const cell of cells) expect(typeof cell === "string" || Number.isFinite(cell)).toBe(true);
});

test.each(drawing)(
  "SEMS.$name takes a whole column with empty rows under the data, and refuses more periods than a chart can show",
  ({ name, example }) => {
    const { args } = parseExample(example);
    const empty = args.map((argument) => (Array.isArray(argument) ? Array.from({ length: ROWS }, (_, row) => argument[row] ?? EMPTY) : argument));
    expect(run(name, empty)).toEqual(run(name, args));
    const full = args.map((argument) => (Array.isArray(argument) ? wholeColumn(argument, TOO_MANY_PERIODS) : argument));
    expect(() => run(name, full)).toThrow(FunctionProblem);
  },
);
