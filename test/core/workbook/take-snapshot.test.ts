import type { CellValue } from "../../../src/core/workbook/cell";
import type { WorkbookContent } from "../../../src/core/workbook/content";
import { choice, date, person, references, rowId, scale } from "../../../src/core/workbook/column";
import { defineList } from "../../../src/core/workbook/define-list";
import { defineSheet } from "../../../src/core/workbook/define-sheet";
import { SnapshotBook } from "../../../src/core/workbook/snapshot-book";
import { takeSnapshot } from "../../../src/core/workbook/take-snapshot";

const state = defineList({
  id: "state",
  title: "State",
  purpose: "How it stands",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Still to do" },
    { code: "DONE", label: "Done", meaning: "Finished" },
  ],
  source: "Suggested",
});

const visits = defineSheet({
  id: "visits",
  name: "Visits",
  table: "tblVisits",
  chapter: 1,
  set: "essential",
  group: "plan",
  purpose: "Visits.",
  columns: {
    visitId: rowId("Visit ID"),
    owner: person("Owner", "Who."),
    state: choice("State", state, "How it stands."),
    on: date("On", "When."),
    level: scale("Level", "1 to 5.", 1, 5),
    risks: references("Risks", "risks", "Which."),
  },
});

const HEADINGS = ["Visit ID", "Owner", "State", "On", "Level", "Risks"];

function contentWith(rows: readonly (readonly CellValue[])[], labels: readonly string[] = ["Open", "Done"]): WorkbookContent {
  const columns = HEADINGS.map((_, index) => ({ values: rows.map((row) => row[index] ?? null) }));
  return {
    dateSystem: 1900,
    names: [
      { name: "list_state", refersTo: "lstState[Label]" },
      { name: "code_state", refersTo: "lstState[Code]" },
    ],
    problems: [],
    sheets: [
      {
        name: "Visits",
        visibility: "visible",
        isProtected: false,
        tables: [{ name: "tblVisits", top: 4, left: 1, headings: HEADINGS, rowCount: rows.length, columns }],
      },
      {
        name: "Lists",
        visibility: "visible",
        isProtected: false,
        tables: [
          {
            name: "lstState",
            top: 4,
            left: 0,
            headings: ["Code", "Label"],
            rowCount: 2,
            columns: [{ values: ["OPEN", "DONE"] }, { values: labels }],
          },
        ],
      },
    ],
  };
}

function bookOf(content: WorkbookContent): SnapshotBook {
  return new SnapshotBook(takeSnapshot(content, { sheets: [visits], lists: [state] }, 46347), new Map());
}

function only(content: WorkbookContent) {
  const [record] = bookOf(content).records(visits);
  if (!record) throw new Error("no record");
  return record;
}

test("a reworded label still means its code", () => {
  expect(only(contentWith([["V-1", null, "Erledigt"]], ["Offen", "Erledigt"])).state).toBe("DONE");
});

test("a label that is not in the list is no value, and says which kind of nothing it is", () => {
  const content = contentWith([["V-1", null, "Maybe"]]);
  const book = bookOf(content);
  expect(only(content).state).toBeUndefined();
  expect(book.nothing(visits, only(content), "state")).toBe("notInList");
});

test("empty, error, wrong type and not calculated are told apart", () => {
  const content = contentWith([["V-1", null, { error: "#REF!" }, "next week", { notCalculated: true }]]);
  const book = bookOf(content);
  const record = only(content);
  expect(["owner", "state", "on", "level"].map((key) => book.nothing(visits, record, key))).toEqual(["empty", "error", "wrongType", "notCalculated"]);
});

test("a date that is a text is not taken, however clear it is: Excel's formulas cannot count with it either", () => {
  expect(only(contentWith([["V-1", null, null, 46347]])).on).toBe(46347);
  expect(only(contentWith([["V-1", null, null, "2026-11-21"]])).on).toBeUndefined();
  expect(only(contentWith([["V-1", null, null, "03/04/2026"]])).on).toBeUndefined();
});

test("ids separated by semicolons are members, whatever the spaces", () => {
  expect(only(contentWith([["V-1", null, null, null, null, "RSK-001;RSK-002 ;  RSK-003"]])).risks).toEqual(["RSK-001", "RSK-002", "RSK-003"]);
});

test("a wholly empty row is no record, a row of spaces neither, and a row with one value is", () => {
  const book = bookOf(contentWith([[], ["  "], [null, "Ada"]]));
  expect(book.records(visits).map((record) => record.owner)).toEqual(["Ada"]);
});

test("each record knows the cell of each of its values", () => {
  const content = contentWith([["V-1"], ["V-2", "Ada"]]);
  const book = bookOf(content);
  const second = book.records(visits)[1];
  expect(second && book.addressOf(visits, second, "owner")).toEqual({ sheet: "Visits", row: 6, column: 2 });
});

test("a wrong column name is a compile error", () => {
  const record = only(contentWith([["V-1"]]));
  // @ts-expect-error there is no such column
  expect(record.colour).toBeUndefined();
});
