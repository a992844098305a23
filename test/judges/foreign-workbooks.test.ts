import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { testWithWorkbooks, workbooksFolder } from "../needs";
import { newProblems, lintXlsx } from "./xlsx-lint";
import { newSdkErrors, ooxmlValidator, validateOoxml } from "./ooxml-validator";

/** Workbooks that others wrote; they are not part of this repository. */
const files = workbooksFolder === null ? [] : readdirSync(workbooksFolder).filter((name) => /\.xls[xm]$/.test(name));

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(workbooksFolder ?? "", name)));
}

/** Not workbooks at all (encrypted, or no zip), or hostile: the lint says so by throwing. */
function lintOrRefusal(bytes: Uint8Array): ReturnType<typeof lintXlsx> | string {
  try {
    return lintXlsx(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : "no reason";
  }
}

jest.setTimeout(300_000);

describe("the judges on workbooks that others wrote", () => {
  testWithWorkbooks("the lint reads each of them or says why not", async () => {
    for (const name of files) {
      const result = lintOrRefusal(bytesOf(name));
      if (typeof result === "string") expect([name, result]).toEqual([name, "invalid zip data"]);
      else expect([name, newProblems(result, result)]).toEqual([name, []]);
    }
  });

  testWithWorkbooks("the Open XML SDK gives a result for each of them", async () => {
    if (ooxmlValidator.absence !== undefined) return;
    const found = await validateOoxml(files.map((name) => ({ name, bytes: bytesOf(name) })));
    expect([...found.keys()].sort()).toEqual([...files].sort());
    for (const errors of found.values()) expect(newSdkErrors(errors, errors)).toEqual([]);
  });
});
