import fc from "fast-check";
import { csvRows } from "../../../../src/core/metrics/record/csv-rows";
import { isRefusal, type ReadingEntry } from "../../../../src/core/metrics/record/reading-entry";
import { readingsFromCsv } from "../../../../src/core/metrics/record/readings-from-csv";

function entries(text: string): readonly ReadingEntry[] {
  const read = readingsFromCsv(text);
  if (isRefusal(read)) throw new Error(read.refusal);
  return read.entries;
}

function refusal(text: string): string {
  const read = readingsFromCsv(text);
  return isRefusal(read) ? read.refusal : "";
}

const HEADING = "metric,period,numerator,denominator";

test.each([
  ["commas", "metric,period,numerator,denominator\nCOM-32,2026-10,702,720\n"],
  ["semicolons", "metric;period;numerator;denominator\nCOM-32;2026-10;702;720\n"],
  ["tabs", "metric\tperiod\tnumerator\tdenominator\nCOM-32\t2026-10\t702\t720\n"],
  ["a byte order mark and the line ends of Windows", "\ufeffmetric,period,numerator,denominator\r\nCOM-32,2026-10,702,720\r\n"],
  ["no line end at the end", "metric,period,numerator,denominator\nCOM-32,2026-10,702,720"],
  ["the line that Excel writes to name its separator", "sep=;\r\nmetric;period;numerator;denominator\r\nCOM-32;2026-10;702;720"],
  ["another order and other capitals", "Denominator,NUMERATOR,Period,Metric\n720,702,2026-10,COM-32\n"],
  ["empty lines", "\n\nmetric,period,numerator,denominator\n,,,\n\nCOM-32,2026-10,702,720\n\n"],
])("a file with %s gives the same reading", (_, text) => {
  expect(entries(text)).toEqual([
    expect.objectContaining({ metric: "COM-32", period: "2026-10", numerator: "702", denominator: "720", site: "", note: "", enteredBy: "" }),
  ]);
});

test("the headings of the sheet Readings are understood, and those that mean nothing here are named", () => {
  const read = readingsFromCsv(
    "Reading ID,Metric,Site,Period start,Period end,Numerator,Denominator,Value,Status,Entered by,Comment\nRDG-001,COM-32,Main,2026-10-01,2026-10-31,702,720,0.975,Draft,Ada,late\n",
  );
  expect(read).toMatchObject({
    entries: [{ metric: "COM-32", site: "Main", period: "2026-10-31", numerator: "702", denominator: "720", enteredBy: "Ada", note: "late" }],
    ignored: ["Reading ID", "Period start", "Value", "Status"],
  });
});

test("texts in quotes may hold separators, line ends and quotes, and lines are still counted right", () => {
  const read = entries(`${HEADING},note\nCOM-32,2026-10,702,720,"one, two\nthree ""four"""\nCOM-17,2026-10,5,6,\n`);
  expect(read.map(({ line, note }) => [line, note])).toEqual([
    [2, 'one, two\nthree "four"'],
    [4, ""],
  ]);
});

test("a formula in a text is a text", () => {
  expect(entries(`${HEADING},note\nCOM-32,2026-10,1,2,"=HYPERLINK(""http://x"",""y"")"`)[0]?.note).toBe('=HYPERLINK("http://x","y")');
});

test("a line with more values than columns is refused alone: a decimal comma without quotes would shift its numbers", () => {
  const [first, second] = entries(`${HEADING}\nCOM-32,2026-10,702,5,720\nCOM-17,2026-10,5,6\n`);
  expect(first?.problem).toContain("5 values for 4 columns");
  expect(second?.problem).toBeUndefined();
});

test("a short line has nothing in its last columns", () => {
  expect(entries(`${HEADING}\nCOM-08,2026-10,3`)[0]).toMatchObject({ numerator: "3", denominator: "" });
});

test.each([
  ["", "The file is empty"],
  ["metric,numerator\nCOM-32,5", "names no column for period: it reads “metric | numerator”"],
  ["COM-32,2026-10,702,720", "names no column for metric and period and numerator"],
  [`${HEADING},count\n`, "Two columns of the file are taken for the numerator"],
  [`${HEADING}\nCOM-32,"2026-10,1,2`, "The quote that opens a text on line 2 is never closed"],
  [`${HEADING}\nCOM-32,"2026"-10,1,2`, "on line 2"],
  ["PK\u0003\u0004...", "This is a workbook, not a CSV file"],
])("%j cannot be read as a whole, in one sentence", (text, sentence) => {
  expect(refusal(text)).toContain(sentence);
});

test("whatever texts a file holds, they are read as they were written", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", "\t", '"', "\n", "\r", "=", "漢", "0", "\ufeff"), maxLength: 8 });
  const table = fc.integer({ min: 2, max: 5 }).chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 }));
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, separator, end, mark) => {
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const width = rows[0]?.length ?? 2;
      const heading = Array.from({ length: width }, (_, index) => `h${index}`);
      const file = (mark ? "\ufeff" : "") + [heading, ...rows.map((row) => row.map(quoted))].map((row) => row.join(separator)).join(end);
      const read = csvRows(file);
      if (isRefusal(read)) throw new Error(read.refusal);
      expect(read.slice(1).map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some((cell) => cell.trim() !== "")));
    }),
  );
});

test("any text at all is read or refused, and never throws", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readingsFromCsv(text) === "object"));
});
