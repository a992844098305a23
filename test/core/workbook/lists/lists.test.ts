import { readdirSync } from "node:fs";
import { join } from "node:path";
import { phases } from "../../../../src/core/framework/assessment-phase";
import { sectors } from "../../../../src/core/framework/sector";
import { codeOfLabel, labelOf } from "../../../../src/core/workbook/define-list";
import { allLists, lists } from "../../../../src/core/workbook/lists";
import { response } from "../../../../src/core/workbook/lists/response";

const folder = join(__dirname, "../../../../src/core/workbook/lists");
const fileOf = (id: string): string => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

describe("the catalogue of code lists", () => {
  it("names every list under its own id", () => {
    for (const [key, list] of Object.entries(lists)) expect(key).toBe(list.id);
  });

  it("lists every file of its folder and no other", () => {
    const files = readdirSync(folder).filter((name) => name !== "index.ts");
    expect(allLists.map((list) => fileOf(list.id)).sort()).toEqual(files.sort());
  });
});

describe.each(allLists.map((list) => [list.id, list] as const))("the code list %s", (id, list) => {
  it("has an id that can be part of a defined name and is no cell address", () => {
    expect(id).toMatch(/^[a-z][A-Za-z0-9]{0,23}$/);
    expect(id).not.toMatch(/^([A-Za-z]{1,3}\d+|[rc]\d*(c\d*)?)$/i);
  });

  it("says what it is for and where it comes from", () => {
    expect([list.title, list.purpose, list.source].every((words) => words.trim() === words && words !== "")).toBe(true);
  });

  it("has labels that a cell of `A; B` lists can hold", () => {
    for (const { label } of list.codes) {
      expect(label).toMatch(/^[^\s,;]([^,;]{0,38}[^\s,;])?$/);
    }
  });

  it("has no code and no label twice, whatever the case", () => {
    const codes = list.codes.map((entry) => entry.code);
    const labels = list.codes.map((entry) => entry.label.toLowerCase());
    expect(new Set(codes).size).toBe(codes.length);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it("explains every code in one line that is more than the label", () => {
    for (const { label, meaning } of list.codes) {
      expect(meaning.trim()).toBe(meaning);
      expect(meaning.length).toBeGreaterThan(5);
      expect(meaning).not.toMatch(/\n|\.$/);
      expect(meaning.toLowerCase()).not.toBe(label.toLowerCase());
    }
  });

  it("says what its scores mean exactly when it has scores", () => {
    expect(list.scoreHeading !== undefined).toBe(list.codes.some((entry) => entry.score !== undefined));
  });
});

describe("the published values", () => {
  // Counts as the field reference publishes them.
  it.each([
    ["riskCategory", 25],
    ["humanFactor", 12],
    ["hfacs", 4],
    ["rootCauseCode", 12],
    ["cultureComponent", 8],
    ["level5", 5],
    ["riskBand", 5],
    ["likelihoodB", 5],
    ["severityB", 5],
    ["regionB", 3],
    ["threatLevel", 5],
    ["response", 5],
    ["implementationLevel", 4],
    ["metricForm", 3],
    ["personKind", 2],
  ] as const)("%s has %d codes", (id, count) => {
    expect(lists[id].codes).toHaveLength(count);
  });

  it("sectors and phases are those of the framework", () => {
    expect(lists.sector.codes.map((entry) => entry.code)).toEqual(sectors.map((sector) => sector.code));
    expect(lists.phase.codes.map((entry) => entry.label)).toEqual(phases.map((phase) => phase.name));
  });

  it("a response counts 1, a half or nothing; an item that does not apply has no score at all", () => {
    expect(lists.response.codes.map((entry) => ("score" in entry ? entry.score : undefined))).toEqual([1, 0.5, 0, undefined, 0]);
  });

  it("levels fall from 5 to 1, and the months of a frequency are those of the calendar", () => {
    expect(lists.level5.codes.map((entry) => entry.score)).toEqual([5, 4, 3, 2, 1]);
    expect(lists.frequency.codes.map((entry) => ("score" in entry ? entry.score : undefined))).toEqual([1, 3, 6, 12, undefined]);
  });
});

describe("a code and its label", () => {
  it("are found from each other, whatever the case and outer spaces", () => {
    expect(labelOf(response, "PARTIAL")).toBe("Partially in place");
    expect(codeOfLabel(response, "  partially IN place ")).toBe("PARTIAL");
  });

  it("are not guessed: an unknown label has no code", () => {
    expect(codeOfLabel(response, "Partial")).toBeUndefined();
    expect(codeOfLabel(response, "")).toBeUndefined();
  });

  it("do not compile when they are wrong", () => {
    // @ts-expect-error the list has no such code
    expect(() => labelOf(response, "MAYBE")).toThrow('The list "Gap-analysis response" has no code "MAYBE".');
  });
});
