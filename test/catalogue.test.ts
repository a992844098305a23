import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allTabs } from "../src/core/creation/tab-order";
import { metricsReference } from "../src/core/reports/metrics-reference";
import { rulesReference } from "../src/core/reports/rules-reference";
import { workbookReference } from "../src/core/reports/workbook-reference";
import { allSettings } from "../src/core/workbook/config-settings";
import { isOnPage, placedColumns } from "../src/core/workbook/define-sheet";
import { renderFormula } from "../src/core/workbook/formula-template";
import { allLists } from "../src/core/workbook/lists";
import { pages } from "../src/core/workbook/pages";
import { listTable } from "../src/core/workbook/pages/lists";
import { registers, registersById } from "../src/core/workbook/sheets";

const MEASURED_WORDS = /\b(KPI|indicator measure|performance measure)\b/i;

describe.each(registers.map((sheet) => ({ name: sheet.name, sheet })))("the register $name", ({ sheet }) => {
  const places = placedColumns(sheet);

  test("has headings that need no quoting in a formula, each only once", () => {
    for (const place of places) expect(place.heading).toMatch(/^[A-Za-z][A-Za-z0-9]*( [A-Za-z0-9]+)*$/);
    expect(new Set(places.map((place) => place.heading.toLowerCase())).size).toBe(places.length);
  });

  test("has guidance for every column that Excel can show as an input message", () => {
    for (const place of places) {
      const { help } = place.column ?? place.calculation;
      expect(help.length).toBeGreaterThan(3);
      expect(help.length).toBeLessThanOrEqual(255);
    }
  });

  test("has a drop-down behind every coded column, from a list of the catalogue", () => {
    for (const place of places) {
      const column = place.column;
      if (column?.kind === "choice" || column?.kind === "choices") expect(allLists).toContain(column.list);
      if (column?.kind === "reference" || column?.kind === "references") expect(registersById.has(column.to ?? "")).toBe(true);
    }
  });

  test("marks only codes that its lists have", () => {
    for (const place of places) {
      const source = place.column ?? place.calculation;
      const codes = new Set(source.list?.codes.map((code) => code.code));
      for (const code of Object.keys(source.tones ?? {})) expect(codes).toContain(code);
    }
  });

  test("has formulas that name only columns, lists, codes and settings that there are", () => {
    const settings = new Set<string>(allSettings.map((setting) => setting.key));
    for (const { calculation } of places) {
      if (!calculation) continue;
      if (calculation.formula === null) {
        expect(calculation.ownFormula).toBeDefined();
        continue;
      }
      renderFormula(calculation.formula, { sheets: registersById, own: sheet });
      for (const [, list, code] of calculation.formula.matchAll(/\{label (\w+) (\w+)\}/g))
        expect(allLists.find((other) => other.id === list)?.codes.map((entry) => entry.code)).toContain(code);
      for (const [, key] of calculation.formula.matchAll(/\{setting (\w+)\}/g)) expect(settings).toContain(key);
      expect(calculation.formula).not.toMatch(/\b(XLOOKUP|LET|FILTER|TEXTJOIN|MAXIFS|MINIFS|IFS|SWITCH|OFFSET|INDIRECT|NOW|RAND|TODAY)\(/);
    }
  });

  test("is written in the field's words", () => {
    expect([sheet.name, sheet.purpose, ...places.map((place) => (place.column ?? place.calculation).help)].join(" ")).not.toMatch(MEASURED_WORDS);
  });
});

describe("the catalogue", () => {
  test("has table names that are unique and look like no cell address", () => {
    const names = [...registers.map((sheet) => sheet.table), ...allLists.map(listTable)];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(tbl|lst)[A-Z][A-Za-z0-9]+$/);
  });

  test("has prefixes of row ids that are unique, and no prefix that a metric of the library uses", () => {
    const prefixes = registers.flatMap((sheet) => sheet.idPrefix ?? []);
    expect(new Set(prefixes).size).toBe(prefixes.length);
    for (const prefix of prefixes) expect(["COM", "APT", "AIR", "CGO", "IFS"]).not.toContain(prefix);
  });

  test("has tab names that Excel takes, each only once, at most 32 in all", () => {
    const names = allTabs.map((tab) => tab.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(names.length).toBeLessThanOrEqual(32);
  });

  test("shows every register and page on a tab", () => {
    const shown = new Set(allTabs.flatMap((tab) => [tab.id, ...tab.registers.map((sheet) => sheet.id)]));
    for (const sheet of registers) expect(shown.has(sheet.id) || isOnPage(sheet)).toBe(true);
    for (const page of pages) expect(shown).toContain(page.id);
  });

  test("needs in the essential set only registers of the essential set", () => {
    const full = new Set(registers.filter((sheet) => sheet.set === "full").map((sheet) => sheet.id));
    for (const sheet of registers.filter((other) => other.set === "essential")) {
      for (const calculation of Object.values(sheet.calculated)) {
        for (const [, id] of (calculation.formula ?? "").matchAll(/\{#?(\w+)\.\w+\}/g)) expect(full).not.toContain(id);
      }
    }
  });

  test.each([
    ["workbook.md", workbookReference],
    ["metrics.md", metricsReference],
    ["rules.md", rulesReference],
  ])("has a reference page %s that says what the records say (npm run docs)", (page, text) => {
    expect(readFileSync(join(__dirname, "../docs", page), "utf8")).toBe(text());
  });
});
