import { assess } from "../../../src/core/assessment/assess";
import { informationNotProtected } from "../../../src/core/rules/information-not-protected";
import { on, rows } from "../../../src/core/rules/rule";
import { evidence } from "../../../src/core/workbook/sheets/evidence";
import { explanations } from "../../../src/core/workbook/sheets/explanations";
import { gapAnalysis } from "../../../src/core/workbook/sheets/gap-analysis";
import { incidents } from "../../../src/core/workbook/sheets/incidents";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { sampleWith, type SampleChange } from "./sample-with";

function found(sensitiveWords: string | null, description: string): boolean {
  const book = bookOfExample({ settings: { sensitiveWords }, rows: [rows(incidents, [{ reportId: "INC-001", description }])] });
  return assess(book, "GAP", [informationNotProtected]).findings.some(({ id }) => id === "R-70/INC-001/description");
}

test.each([
  ["code", "The code was seen.", true],
  ["code", "CODE", true],
  ["code", "They wrote “code”, too.", true],
  ["code", "Decoded by barcodes.", false],
  ["code", "Code7 was seen.", false],
  ["cod", "codé", false],
  ["clé", "La CLÉ est là.", true],
  ["door 4", "Door  4 stood open.", true],
  ["door 4", "Door\n4 stood open.", true],
  ["door  4", "Door 4 stood open.", true],
  ["door 4", "Door 42 stood open.", false],
  ["alpha; beta ;; gamma", "beta was seen", true],
  ["alpha; beta", "delta", false],
  ["a.c", "abc", false],
  ["a.c", "An a.c was seen", true],
  ["X-9 (rear)", "The X-9 (rear) was seen", true],
  ["c:\\keys/[1]", "See C:\\keys/[1] there", true],
  [" ; ", "anything", false],
  ["", "anything", false],
  [null, "null", false],
] as const)("with the words “%s” the text “%s” is found: %s", (words, text, expected) => {
  expect(found(words, text)).toBe(expected);
});

test("the finding names the cell and not the word", () => {
  const [finding] = assess(
    bookOfExample({ settings: { sensitiveWords: "keypad" }, rows: [rows(incidents, [{ reportId: "INC-001", description: "The keypad." }])] }),
    "1",
    [informationNotProtected],
  ).findings;
  expect(finding?.message).toBe("“Description” of INC-001 contains one of your sensitive words.");
  expect(JSON.stringify(finding)).not.toMatch(/keypad/i);
});

test("only texts that people write are looked at", () => {
  const book = bookOfExample({
    settings: { sensitiveWords: "keypad" },
    rows: [
      rows(gapAnalysis, [{ itemId: "1.1.a", item: "keypad", small: "keypad", currentState: "keypad" }]),
      rows(explanations, [{ finding: "R-28/RSK-001/nextReview", reason: "keypad", until: on("2027-01-31") }]),
      rows(incidents, [{ reportId: "INC-001", site: "keypad" }]),
    ],
  });
  expect(assess(book, "GAP", [informationNotProtected]).findings.map(({ id }) => id)).toEqual(["R-70/1.1.a/currentState"]);
});

test("None is a marking; an empty cell and a row without an id are not", () => {
  const book = bookOfExample({ rows: [rows(evidence, [{ evidenceId: "EVD-1", marking: "NONE" }, { evidenceId: "EVD-2" }, { title: "Policy" }])] });
  expect(assess(book, "GAP", [informationNotProtected]).findings.map(({ id }) => id)).toEqual(["R-70/EVD-2/marking"]);
});

test("a marking that is outside its list is not called missing", () => {
  const checked = (change: SampleChange) => assess(sampleWith(change), "GAP", [informationNotProtected]).findings.map(({ id }) => id);
  expect(checked({ raw: { evidence: { "EVD-008": { marking: "Secret" } } } })).toEqual([]);
  expect(checked({ edit: { evidence: { "EVD-008": { marking: null } } } })).toEqual(["R-70/EVD-008/marking"]);
});

test("without evidence and without a text to look at nothing is passed", () => {
  const { rules } = assess(bookOfExample({ rows: [] }), "GAP", [informationNotProtected]);
  expect(rules.skipped).toEqual([{ rule: "R-70", reason: "no data" }]);
});

test("without words to look for a document still needs its marking", () => {
  const book = bookOfExample({ settings: { sensitiveWords: null }, rows: [rows(evidence, [{ evidenceId: "EVD-008", title: "Plan" }])] });
  expect(assess(book, "1", [informationNotProtected]).findings.map(({ id }) => id)).toEqual(["R-70/EVD-008/marking"]);
});

test("a word is found in the row in which it stands", () => {
  const texts = ["Quiet.", "Quiet.", "The keypad."].map((description, row) => ({ reportId: `INC-00${row + 1}`, description }));
  const book = bookOfExample({ settings: { sensitiveWords: "keypad" }, rows: [rows(incidents, texts)] });
  const [finding, ...others] = assess(book, "1", [informationNotProtected]).findings;
  const column = Object.keys(incidents.columns).indexOf("description");
  expect([finding?.sheet, finding?.cell, others]).toEqual(["Incidents", `${String.fromCharCode(65 + column)}4`, []]);
});
