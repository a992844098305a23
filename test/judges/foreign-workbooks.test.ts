import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newProblems, lintXlsx } from "./xlsx-lint";
import { newSdkErrors, ooxmlValidator, validateOoxml } from "./ooxml-validator";

/** A folder of workbooks that others wrote; they are not part of this repository. */
const FOLDER = process.env["SEMS_WORKBOOKS"] ?? join(__dirname, "..", "..", "..", "shared", "workbooks");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name)) : [];

/** Not workbooks at all (encrypted, or no zip), or hostile: the lint says so by throwing. */
function lintOrRefusal(bytes: Uint8Array): ReturnType<typeof lintXlsx> | string {
  try {
    return lintXlsx(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : "no reason";
  }
}

const folderIsThere = files.length > 0;
if (!folderIsThere) console.warn("workbooks of others — skipped: the folder that SEMS_WORKBOOKS names is absent");
const describeHere = folderIsThere ? describe : describe.skip;

describeHere("the judges on workbooks that others wrote", () => {
  test.each(files)("the lint reads %s or says why not", (name) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
    const result = lintOrRefusal(bytes);
    if (typeof result === "string") expect(result).toMatch(/invalid zip data|invalid compression|unexpected EOF|no reason/i);
    else expect(newProblems(result, result)).toEqual([]);
  });

  (ooxmlValidator.absence === undefined ? test : test.skip)("the Open XML SDK gives a result for every file", async () => {
    const found = await validateOoxml(files.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })));
    expect([...found.keys()].sort()).toEqual([...files].sort());
    for (const errors of found.values()) expect(newSdkErrors(errors, errors)).toEqual([]);
  }, 300_000);
});
