import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionReference } from "../../src/core/reports/function-reference";
import * as functions from "../../src/functions";
import { functionGuide } from "../../src/functions/function-guide";
import { functionMetadata, type FunctionMetadata } from "./function-metadata";
import { parseExample } from "./parse-example";

const folder = join(__dirname, "..", "..", "src", "functions");
const FUNCTIONS_PROMISED = 38;
/** Named in Excel's own list too; `SEMS.` keeps them apart. */
const ALSO_IN_EXCEL = ["LOWER", "UPPER", "TREND"];

let metadata: readonly FunctionMetadata[];

beforeAll(async () => {
  metadata = await functionMetadata();
});

test("every function is in the guide under its own id and name, and nothing else is", () => {
  const names = functionGuide.map(({ name }) => name);
  expect(names.length).toBeGreaterThanOrEqual(FUNCTIONS_PROMISED);
  expect(metadata.map(({ id }) => id).sort()).toEqual([...names].sort());
  for (const { id, name } of metadata) expect(name).toBe(id);
});

test("every file with a function is in the list, with the function and its entry of the guide", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && readFileSync(join(folder, name), "utf8").includes("@customfunction"));
  expect(files).toHaveLength(metadata.length);
  const exported = Object.values(functions);
  expect(exported.filter((value) => typeof value === "function")).toHaveLength(files.length);
  expect(exported.filter((value) => typeof value === "object")).toHaveLength(files.length);
  for (const { run } of functionGuide) expect(exported).toContain(run);
});

test("names are words that no cell and no function of Excel has", () => {
  // A cell has digits.
  for (const { name } of functionGuide) expect(name).toMatch(/^[A-Z]{3,16}$/);
  const excel = readFileSync(join(__dirname, "../judges/lint/formula-functions.ts"), "utf8");
  expect(functionGuide.map(({ name }) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(excel))).toEqual(ALSO_IN_EXCEL);
});

test("what Excel shows of a function is what the guide says, with the worked example", () => {
  for (const { name, what, example, shows, spills } of functionGuide) {
    const verb = spills === undefined ? "gives" : "starts with";
    const { description } = metadata.find(({ id }) => id === name) ?? {};
    const shown = name === "SCHEMAVERSION" ? "this version" : String(shows);
    expect(description?.replace(/\s+/g, " ")).toBe(`${what} Example: ${example} ${verb} ${shown}${shown.endsWith(".") ? "" : "."}`);
  }
});

describe("functions.json", () => {
  test("describes every parameter", () => {
    for (const { parameters } of metadata) for (const { description } of parameters) expect(description?.length ?? 0).toBeGreaterThan(10);
  });

  test("has no type that came about by accident: ranges have two dimensions, single values and ranges take anything, ids are texts", () => {
    for (const { parameters } of metadata) {
      for (const { type, dimensionality, repeating } of parameters) {
        expect(repeating).toBeUndefined();
        expect(["any undefined", "any matrix", "string matrix"]).toContain(`${type} ${dimensionality}`);
      }
    }
    for (const file of readdirSync(folder)) {
      if (!file.endsWith(".ts")) continue;
      const [, signature = ""] = /^export function \w+\(([^)]*)\)/m.exec(readFileSync(join(folder, file), "utf8")) ?? [];
      if (readFileSync(join(folder, file), "utf8").includes("@customfunction"))
        expect(signature).not.toMatch(/\||=|\bnumber\[\]|: number|: string(?!\[\]\[\])/);
    }
  });

  test("fills cells where the guide says so", () => {
    for (const { name, spills } of functionGuide)
      expect(metadata.find(({ id }) => id === name)?.result.dimensionality).toBe(spills === undefined ? undefined : "matrix");
  });

  test("lets error cells into every function that takes anything, because it says where they are", () => {
    for (const { parameters, allowErrorForDataTypeAny } of metadata)
      expect(allowErrorForDataTypeAny ?? false).toBe(parameters.some(({ type }) => type === "any"));
  });

  test("has no function that is volatile, streams or asks for addresses", () => {
    expect(metadata.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  test("has optional parameters only behind the required ones", () => {
    for (const { parameters } of metadata) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });
});

test("every example is a call that stands alone", () => {
  for (const { name, example } of functionGuide) expect(parseExample(example).name).toBe(name);
});

test("the reference page says what the functions say (npm run docs)", () => {
  expect(readFileSync(join(__dirname, "../../docs/functions.md"), "utf8")).toBe(functionReference(functionGuide, metadata));
});
