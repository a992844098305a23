import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../src/functions";
import { SCHEMA_VERSION } from "../../src/core/workbook/schema-version";

const folder = join(__dirname, "..", "..", "src", "functions");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && name !== "index.ts")
  .map((name) => join(folder, name));

test("every function is documented in a form that Excel accepts", async () => {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  for (const { description, result } of JSON.parse(metadataJson).functions) {
    expect(description).toBeTruthy();
    expect(result).toBeDefined();
  }
});

test("every function file is in the list, and the list has nothing else", async () => {
  const { associate } = await generateCustomFunctionsMetadata(files);
  expect(Object.keys(functions).sort()).toEqual(associate.map(({ functionName }) => functionName).sort());
});

test("SEMS.SCHEMAVERSION says which schema this add-in writes", () => {
  expect(functions.schemaVersion()).toBe(SCHEMA_VERSION);
  expect(SCHEMA_VERSION).toBe(2);
});
