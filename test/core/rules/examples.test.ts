import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/core/assessment/assess";
import { allRules } from "../../../src/core/rules";
import type { ExampleWorkbook, Rule } from "../../../src/core/rules/rule";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { findingLines } from "../../../src/core/reports/rules-reference";

/** Room for two lines of the narrowest pane. */
const TWO_LINES = 80;

const reference = readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8");

function sectionOf({ id }: Rule): string {
  return reference.split(/^###? /m).find((section) => section.startsWith(`${id}\n`)) ?? "";
}

function found(rule: Rule, example: ExampleWorkbook) {
  return assess(bookOfExample(example), "2B", [rule]).findings;
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))("rule %s", (_id, rule) => {
  test("finds nothing in the workbook that passes", () => {
    expect(found(rule, rule.example.passes)).toEqual([]);
  });

  test("finds something at a cell in the workbook that fails", () => {
    const findings = found(rule, rule.example.fails);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.sheet === "" || finding.cell !== "" || finding.register === null).toBe(true);
  });

  test("finds there what the reference page says (npm run docs)", () => {
    expect(sectionOf(rule)).toContain(`\nFinds:\n\n${findingLines(rule).join("\n")}\n`);
  });

  test("says what is wrong and what to do in two short lines", () => {
    for (const { message, action } of found(rule, rule.example.fails)) {
      for (const sentence of [message, action]) {
        expect(sentence).toMatch(/^[A-Z0-9“].*[.?]$/);
        expect(sentence.length).toBeLessThanOrEqual(TWO_LINES);
        expect(sentence).not.toMatch(/invalid|undefined|\bNaN\b|\bnull\b/i);
      }
    }
    expect(rule.title).not.toMatch(/[.]$/);
  });
});
