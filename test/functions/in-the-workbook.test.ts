import { allLists } from "../../src/core/workbook/lists";
import { registers } from "../../src/core/workbook/sheets";
import { takeSnapshot } from "../../src/core/workbook/take-snapshot";
import { compositionOf, settingsFor } from "../../src/core/creation/compose-sems";
import { figureBySemsFormula } from "../../src/core/workbook/calculations/by-sems-function";
import { functionGuidePage } from "../../src/core/workbook/pages/function-guide";
import { isFormulaInput } from "../../src/core/workbook/sheet-plan";
import { functionGuide } from "../../src/functions/function-guide";
import { openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { sampleWorkbook } from "../support/new-workbooks";
import { FunctionRuntime } from "./function-runtime";

const CHOICES = { sector: "CGO", entityName: "Example Ltd", sites: ["Main site"], phase: "GAP", set: "essential", asOf: 46_347 } as const;
const METRICS_OF_THE_SAMPLE = 20;
/** One for all tests: the functions register themselves once. */
const runtime = new FunctionRuntime();

describe("the sheet Function guide", () => {
  const plan = functionGuidePage.draw(compositionOf(CHOICES, { records: new Map(), settings: settingsFor(CHOICES) }, 46_347));
  const rows = plan.blocks.flatMap(({ rows: lines }) => lines).filter(([name]) => typeof name === "string" && name.startsWith("SEMS."));

  test("has one row for every function, in the order of the guide", () => {
    expect(rows.map(([name]) => name)).toEqual(functionGuide.map(({ name }) => `SEMS.${name}`));
  });

  test("runs each example in one cell that says so when the add-in is not loaded, and fills no other", () => {
    for (const [index, [, , example, live, shows]] of rows.entries()) {
      const entry = functionGuide[index];
      const call = entry?.spills === undefined ? entry?.example : `INDEX(${entry.example},1,1)`;
      expect(example).toBe(entry?.example);
      expect(live !== undefined && live !== null && isFormulaInput(live) ? live : null).toEqual({
        formula: `IFERROR(${call},"add-in not loaded")`,
        value: "add-in not loaded",
      });
      expect(shows).toBe(entry?.shows);
    }
  });
});

test("the column By SEMS function hands the unit over as a text: a number would be an empty cell to the function, or a mistake", async () => {
  expect(figureBySemsFormula).toContain('{@unit}&""');
  const answers = await runtime.callAll(["0", 0, "12", 12].map((unit) => ({ name: "QUOTE", args: [9, 59, unit, 1, false] })));
  expect(answers).toMatchObject([{ value: "0.2 0, n = 59" }, { value: "0.2 , n = 59" }, { value: "0.2 12, n = 59" }, { error: "#VALUE!" }]);
});

test("on every metric of the sample SEMS.QUOTE writes what Figure with n says, whether empty cells come as nothing or as 0", async () => {
  const host = openFileHost((await sampleWorkbook()).bytes, nodeCompression);
  const snapshot = takeSnapshot(await host.read({ tables: "all" }), { sheets: registers, lists: allLists }, 0);
  const columns = snapshot.registers["metrics"]?.columns ?? {};
  const valuesOf = (key: string): readonly unknown[] => columns[key]?.values ?? [];
  const shown = valuesOf("display");
  const argsOf = (row: number, empty: unknown) => [
    valuesOf("lastNumerator")[row] ?? null,
    valuesOf("denominator")[row] ? valuesOf("lastDenominator")[row] : "",
    valuesOf("unit")[row] ?? empty,
    valuesOf("scale")[row] ?? empty,
    valuesOf("dataKind")[row] === "SAMPLE",
  ];
  const calls = [null, 0].flatMap((empty) => shown.map((_, row) => ({ name: "QUOTE", args: argsOf(row, empty) })));
  const answers = await runtime.callAll(calls);
  expect(shown.length).toBeGreaterThan(METRICS_OF_THE_SAMPLE);
  expect(shown.filter((text) => typeof text === "string" && /\(\d+–\d+%\), n = /.test(text)).length).toBeGreaterThan(0);
  expect(answers).toEqual([...shown, ...shown].map((value) => ({ value })));
});
