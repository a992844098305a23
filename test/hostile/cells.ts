import { NOT_CALCULATED } from "../../src/core/workbook/cell";
import { UNREADABLE } from "../../src/hosts/file/cell-reader";
import { inRow, ONE_CELL, sheetOf, type HostileFile } from "./hostile-file";

const LAST_ROW = 1_048_576;
const times = (count: number, make: (index: number) => string) => Array.from({ length: count }, (_, index) => make(index)).join("");
const letters = (column: number): string => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const text = (value: string) => `<c r="A1" t="inlineStr"><is><t>${value}</t></is></c>`;
const tail = (xml: string) => sheetOf(ONE_CELL, { tail: xml });
const tables = (list: readonly { name: string; ref: string; headings: readonly string[] }[], rows = ONE_CELL) =>
  sheetOf("", { sheets: [{ name: "One", rows, tables: list }] });
const FORMATTED = () => times(LAST_ROW, (row) => `<row r="${row + 1}" s="1" customFormat="1"><c r="A${row + 1}" s="1"/></row>`);

/** Sheets that are too large, too strange or too clever. */
export const hostileCells: readonly HostileFile[] = [
  { name: "1,048,576 formatted rows", make: () => sheetOf(FORMATTED())(), cells: { A1: null }, seconds: 6, isHeavy: true },
  {
    name: "1,048,576 formatted rows in a table",
    make: () => tables([{ name: "t", ref: `A1:L${LAST_ROW}`, headings: [..."abcdefghijkl"] }], FORMATTED())(),
    cells: { A1: null },
    seconds: 6,
    isHeavy: true,
  },
  {
    name: "1,048,576 filled rows",
    make: () => sheetOf(times(LAST_ROW, (row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`))(),
    cells: { A1: 0, A1048576: 1_048_575 },
    seconds: 6,
    isHeavy: true,
  },
  {
    name: "a cell in the last corner",
    make: sheetOf(`${ONE_CELL}<row r="${LAST_ROW}"><c r="XFD${LAST_ROW}"><v>2</v></c></row>`),
    cells: { A1: 1, XFD1048576: 2 },
    isHeavy: true,
  },
  {
    name: "cells spread over many columns and all rows",
    make: sheetOf(times(100, (n) => `<row r="${n * 10_000 + 1}"><c r="${letters(n * 100)}${n * 10_000 + 1}"><v>1</v></c></row>`)),
    refused: /spread too far/,
    isHeavy: true,
  },
  {
    name: "a table over the whole sheet",
    make: tables([{ name: "t", ref: "A1:XFD1048576", headings: Array.from({ length: 16_384 }, (_, n) => `h${n}`) }]),
    cells: { A1: 1 },
    isHeavy: true,
  },
  {
    name: "tables upon tables",
    make: tables(Array.from({ length: 500 }, (_, n) => ({ name: `t${n}`, ref: "A1:B1048576", headings: ["a", "b"] }))),
    cells: { A1: 1 },
    problems: Array.from({ length: 499 }, () => ""),
  },
  { name: "a table beyond the sheet", make: tables([{ name: "t", ref: "A1:ZZZ9999999", headings: ["a"] }]), cells: { A1: 1 }, problems: [""] },
  { name: "a used range that says the whole sheet", make: () => tail("")(), cells: { A1: 1 } },
  {
    name: "100,000 validations",
    make: () =>
      tail(
        `<dataValidations>${times(100_000, (n) => `<dataValidation type="list" sqref="A${n + 1}:XFD${n + 1}"><formula1>"a,b"</formula1></dataValidation>`)}</dataValidations>`,
      )(),
    cells: { A1: 1 },
  },
  {
    name: "100,000 conditional formats",
    make: () =>
      tail(
        times(
          100_000,
          (n) =>
            `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${n}"><formula>A1</formula></cfRule></conditionalFormatting>`,
        ),
      )(),
    cells: { A1: 1 },
  },
  {
    name: "100,000 merges, one of them everything",
    make: () => tail(`<mergeCells><mergeCell ref="A1:XFD1048576"/>${times(100_000, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`)(),
    cells: { A1: 1 },
  },
  {
    name: "200,000 texts that nobody uses",
    make: () => sheetOf(ONE_CELL, { strings: times(200_000, (n) => `<si><t>${n * 7919}</t></si>`) })(),
    cells: { A1: 1 },
  },
  { name: "a text of a million letters", make: sheetOf(inRow(text("a".repeat(1_000_000)))), cells: { A1: UNREADABLE }, problems: ["A1"] },
  {
    name: "a listed text of a million letters",
    make: sheetOf(inRow('<c r="A1" t="s"><v>0</v></c>'), { strings: `<si>${times(100_000, (n) => `<r><t>${n * 7919}</t></r>`)}</si>` }),
    cells: { A1: UNREADABLE },
    problems: ["A1"],
  },
  {
    name: "a long formula shared by 300,000 cells",
    make: () =>
      sheetOf(
        `<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A300000">${"A1+".repeat(2000)}1</f><v>1</v></c></row>${times(299_999, (n) => `<row r="${n + 2}"><c r="A${n + 2}"><f t="shared" si="0"/><v>1</v></c></row>`)}`,
      )(),
    refused: /repeats long formulas/,
    seconds: 6,
    isHeavy: true,
  },
  {
    name: "100 arrays over the same million cells",
    make: () =>
      sheetOf(
        times(100, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><f t="array" ref="A1:A1048576">1</f><v>1</v></c></row>`) +
          `<row r="${LAST_ROW}"><c r="A${LAST_ROW}"><v>1</v></c></row>`,
      )(),
    refused: /array formulas/,
  },
  {
    name: "rows in disorder",
    make: sheetOf('<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>4</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    cells: { A1: 1, B3: 3, A3: 4 },
  },
  {
    name: "rows that jump 20,000 times between two tables",
    make: () =>
      tables(
        [
          { name: "a", ref: "A1:A2", headings: ["x"] },
          { name: "b", ref: "A100:A101", headings: ["x"] },
        ],
        times(20_000, (n) => `<row r="${n % 2 ? 2 : 101}"><c r="A${n % 2 ? 2 : 101}"><v>1</v></c></row>`),
      )(),
    refused: /in disorder/,
  },
  { name: "cells without addresses", make: sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row>"), cells: { A1: 1, B1: 2 } },
  { name: "a cell twice", make: sheetOf(inRow('<c r="A1"><v>1</v></c><c r="A1"><v>999</v></c>')), cells: { A1: 1 }, problems: ["A1"] },
  { name: "an address twice in one cell", make: sheetOf(inRow('<c r="A1" r="A1"><v>1</v></c>')), cells: { A1: 1 } },
  { name: "a cell beyond the last column", make: sheetOf(inRow('<c r="ZZZZZZ1"><v>1</v></c>')), refused: /outside of any sheet/ },
  { name: "a cell with an address of noise", make: sheetOf(inRow('<c r="__proto__"><v>1</v></c>')), refused: /outside of any sheet/ },
  { name: "a row beyond the last", make: sheetOf('<row r="4294967297"><c r="A1"><v>1</v></c></row>'), refused: /no proper number/ },
  { name: "a style that does not exist", make: sheetOf(inRow('<c r="A1" s="4294967296"><v>1</v></c>')), cells: { A1: 1 } },
  {
    name: "a text index beyond the list",
    make: sheetOf(inRow('<c r="A1" t="s"><v>4294967295</v></c>'), { strings: "<si><t>x</t></si>" }),
    cells: { A1: UNREADABLE },
    problems: ["A1"],
  },
  { name: "a text index without a list", make: sheetOf(inRow('<c r="A1" t="s"><v>0</v></c>')), cells: { A1: UNREADABLE }, problems: ["A1"] },
  {
    name: "error values",
    make: sheetOf(inRow('<c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="e"><f>X</f><v>#SPILL!</v></c><c r="C1"><f>X</f></c>')),
    cells: { A1: { error: "#N/A" }, B1: { error: "#SPILL!" }, C1: NOT_CALCULATED },
  },
  {
    name: "days as text, day 60 and days before it",
    make: sheetOf(inRow('<c r="A1" t="d"><v>2026-11-21</v></c><c r="B1"><v>60</v></c><c r="C1"><v>0</v></c><c r="D1"><v>-1</v></c>')),
    cells: { A1: 46347, B1: 60, C1: 0, D1: -1 },
  },
  {
    name: "days counted from 1904",
    make: sheetOf(inRow('<c r="A1" s="1"><v>0</v></c><c r="B1"><v>7</v></c>'), {
      before: '<workbookPr date1904="true"/>',
      styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
    }),
    cells: { A1: 1462, B1: 7 },
  },
  {
    name: "numbers that overflow",
    make: sheetOf(inRow(`<c r="A1"><v>1e400</v></c><c r="B1"><v>${"9".repeat(1_000_000)}</v></c><c r="C1"><v>0.${"0".repeat(300)}1</v></c>`)),
    cells: { A1: UNREADABLE, B1: UNREADABLE, C1: 1e-301 },
    problems: ["A1", "B1"],
  },
  {
    name: "names of the object prototype everywhere",
    make: () =>
      tables(
        [{ name: "__proto__", ref: "A1:C2", headings: ["__proto__", "constructor", "toString"] }],
        `${inRow(text("__proto__"))}<row r="2"><c r="A2" t="str"><v>__proto__</v></c></row>`,
      )(),
    cells: { A1: "__proto__", A2: "__proto__" },
  },
  {
    name: "names of the object prototype as sheet and name",
    make: sheetOf("", {
      sheets: [{ name: "__proto__", rows: ONE_CELL }],
      after: '<definedNames><definedName name="__proto__">1</definedName><definedName name="constructor">2</definedName></definedNames>',
    }),
    cells: { A1: 1 },
  },
  { name: "bait for patterns: escapes without end", make: sheetOf(inRow(text("_x005F".repeat(5000)))), cells: { A1: "_x005F".repeat(2500) } },
  {
    name: "bait for patterns: a megabyte of blanks in a number",
    make: sheetOf(inRow(`<c r="A1"><v>${" ".repeat(1_000_000)}x</v></c>`)),
    cells: { A1: UNREADABLE },
    problems: ["A1"],
  },
  {
    name: "bait for patterns: a megabyte of blanks in a tag",
    make: sheetOf(`<row r="1"${" ".repeat(1_000_000)}><c r="A1"><v>1</v></c></row>`),
    cells: { A1: 1 },
  },
  {
    name: "bait for patterns: brackets and quotes in a shared formula",
    make: sheetOf(
      inRow(`<c r="A1"><f t="shared" si="0">${"[".repeat(8000)}${"'".repeat(8001)}</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>1</v></c>`),
    ),
    cells: { A1: 1, B1: 1 },
  },
  {
    name: "bait for patterns: a colon after every letter",
    make: sheetOf(inRow(`<c r="A1"><f t="shared" si="0">${"A:".repeat(16_000)}</f><v>1</v></c>`)),
    cells: { A1: 1 },
  },
  { name: "bait for patterns: a megabyte of ampersands", make: sheetOf(inRow(text("&amp;".repeat(32_767)))), cells: { A1: "&".repeat(32_767) } },
  {
    name: "bait for patterns: 100,000 comments",
    make: () => sheetOf(`${times(100_000, (n) => `<!-- ${n * 7919} <row> -->`)}${ONE_CELL}`)(),
    cells: { A1: 1 },
  },
];
