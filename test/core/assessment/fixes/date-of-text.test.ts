import { dateOfText } from "../../../../src/core/assessment/fixes/date-of-text";
import { numberOfText } from "../../../../src/core/assessment/fixes/text-number";
import { isoOfSerial } from "../../../../src/core/workbook/serial-day";

function read(text: unknown): string {
  const day = dateOfText(text);
  return typeof day === "number" ? isoOfSerial(day) : day.refusal;
}

describe("a text that means a day beyond doubt", () => {
  test.each([
    ["2026-10-31", "2026-10-31"],
    ["2026/10/1", "2026-10-01"],
    [" 2026.10.31 ", "2026-10-31"],
    ["2026-10-31T00:00:00Z", "2026-10-31"],
    ["2026-10-31 00:00", "2026-10-31"],
    ["31/10/2026", "2026-10-31"],
    ["10/31/2026", "2026-10-31"],
    ["31.10.2026", "2026-10-31"],
    ["13-1-2026", "2026-01-13"],
    ["5/5/2026", "2026-05-05"],
    ["29/02/2028", "2028-02-29"],
    ["31 Oct 2026", "2026-10-31"],
    ["1st October 2026", "2026-10-01"],
    ["1-Dec-2026", "2026-12-01"],
    ["October 3, 2026", "2026-10-03"],
    ["Sept 3 2026", "2026-09-03"],
    ["2026 May 7", "2026-05-07"],
    ["2026  May   7", "2026-05-07"],
    ["3 Jan 2026", "2026-01-03"],
    ["January 31st, 2026", "2026-01-31"],
    ["31\u00a0December\n2026", "2026-12-31"],
    ["1 / 31 / 2026", "2026-01-31"],
  ])("%p is %s", (text, day) => {
    expect(read(text)).toBe(day);
  });
});

describe("a text that a person has to read", () => {
  test("can be one of two days: both are named", () => {
    expect(read("1/12/2026")).toBe("“1/12/2026” can be read as 2026-12-01 or as 2026-01-12: type the day that is meant, as year-month-day.");
    expect(read(" 1 .  2. 2026")).toBe("“1 . 2. 2026” can be read as 2026-02-01 or as 2026-01-02: type the day that is meant, as year-month-day.");
    expect(read("12.12.2026")).toBe("2026-12-12");
  });

  test.each(["31/02/2026", "2026-13-01", "2026-31-10", "30 Feb 2026", "13/13/2026", "31/12/1899"])("%p is no day of the calendar", (text) => {
    expect(read(text)).toMatch(/^There is no such day as/);
  });

  test.each([
    "31.10.26",
    "Oct 2026",
    "2026",
    "tbc",
    "",
    "end of October",
    "2026-10-31 14:30",
    "31 Okt 2026x",
    "31 Okt 2026",
    "Okt 31 2026",
    "2026 Okt 31",
    "1 Janu 2026",
    "46326",
    true,
    null,
    { error: "#N/A" },
  ])("%p is not taken for a day", (text) => {
    expect(read(text)).toMatch(/^It is not clear which day is meant/);
  });
});

describe("a text that is a number", () => {
  test.each<[string, number]>([
    ["12", 12],
    ["12.5", 12.5],
    [" 7 ", 7],
    ["0", 0],
    ["0.25", 0.25],
    ["-3", -3],
    ["123456789012345", 123_456_789_012_345],
  ])("%p is %p", (text, number) => {
    expect(numberOfText(text)).toBe(number);
  });

  test("with a comma can be one of two numbers: both are named", () => {
    expect(numberOfText("1,234")).toEqual({ refusal: "“1,234” can be read as 1234 or as 1.234: type the one that is meant." });
  });

  test.each([
    ["12,345", "“12,345” can be read as 12345 or as 12.345: type the one that is meant."],
    [" 123,456 ", "“123,456” can be read as 123456 or as 123.456: type the one that is meant."],
    ["-1,234", "“-1,234” can be read as -1234 or as -1.234: type the one that is meant."],
  ])("%p can be one of two numbers too", (text, refusal) => {
    expect(numberOfText(text)).toEqual({ refusal });
  });

  test.each([
    "12,5",
    "1,234,567",
    "1,2345",
    "1234,567",
    "12 1,234",
    "1,234 kg",
    "1,23",
    "1.234,5",
    "1 234",
    "007",
    "95%",
    "1e3",
    "0x10",
    "12 of 14",
    "",
    ".5",
    "5.",
    "1234567890123456",
    "Infinity",
    true,
  ])("%p is left to the user", (text) => {
    expect(numberOfText(text)).toEqual({ refusal: expect.stringMatching(/^It is not a plain number/) as unknown });
  });
});
