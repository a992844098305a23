import { join } from "node:path";

interface ScriptBudget {
  overweight(sizes: Readonly<Record<string, number>>, recorded: Readonly<Record<string, number>>): readonly string[];
}

/** What the build itself uses. */
const { overweight }: ScriptBudget = jest.requireActual(join(__dirname, "..", "..", ".ci", "script-budget.cjs"));

test.each([
  ["as large as recorded", 100_000],
  ["smaller", 60_000],
  ["2 % larger", 102_000],
])("a script that is %s is let through", (_, size) => {
  expect(overweight({ addin: size }, { addin: 100_000 })).toEqual([]);
});

test("a script that is more than 2 % larger is named, with both sizes and what to do", () => {
  expect(overweight({ addin: 102_001, functions: 20 }, { addin: 100_000, functions: 20 })).toEqual([
    "addin.js has 102001 bytes after gzip, 2.0 % more than the 100000 of .ci/script-sizes.json: load what is new on demand, or put the new size there and say why.",
  ]);
});

test("a script that nobody has put on record is named", () => {
  expect(overweight({ extra: 7 }, {})).toEqual(["extra.js is in no budget: put its 7 bytes (after gzip) into .ci/script-sizes.json."]);
});
