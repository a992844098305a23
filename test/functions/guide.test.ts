import { functionGuide } from "../../src/functions/function-guide";
import { functionMetadata } from "./function-metadata";
import { FunctionRuntime, type Answer } from "./function-runtime";
import { parseExample } from "./parse-example";
import { isAsWritten } from "./written-number";

const runtime = new FunctionRuntime();
let answers: ReadonlyMap<string, Answer>;

beforeAll(async () => {
  const parameters = new Map((await functionMetadata()).map((metadata) => [metadata.id, metadata.parameters] as const));
  const calls = functionGuide.map(({ name, example }) => {
    const { args } = parseExample(example);
    // Excel passes null for every argument that is left out.
    return { name, args: (parameters.get(name) ?? []).map((_, index) => args[index] ?? null) };
  });
  const given = await runtime.callAll(calls);
  answers = new Map(calls.map(({ name }, index) => [name, given[index] ?? { value: undefined }] as const));
});

const valueOf = (name: string): unknown => {
  const answer = answers.get(name);
  return answer && "value" in answer ? answer.value : answer;
};

test.each(functionGuide)("SEMS.$name: its example shows what the source of the method says", ({ name, example, shows, spills }) => {
  expect(parseExample(example).name).toBe(name);
  const value = valueOf(name);
  expect(Array.isArray(value)).toBe(spills !== undefined);
  const [first]: readonly unknown[] = Array.isArray(value) ? value[0] : [value];
  if (!isAsWritten(first, shows)) throw new Error(`${example} is ${JSON.stringify(first)}, not ${shows}`);
});

test.each(functionGuide.filter(({ spills }) => spills !== undefined))("SEMS.$name fills as many columns as its guide names", ({ name, spills }) => {
  const rows = valueOf(name);
  if (!Array.isArray(rows)) throw new Error(`${name} gives no cells`);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toHaveLength(spills?.split(", ").length ?? 0);
});
