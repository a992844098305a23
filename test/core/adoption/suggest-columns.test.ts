import { draftFor, openAdoption, type AdoptionDraft, type OpenAdoption } from "../../../src/core/adoption/open-adoption";
import { adoptableSources, type AdoptableSource } from "../../../src/core/adoption/adoptable-sources";
import { exampleValues } from "../../../src/core/adoption/value-in-words";
import type { OpenBook } from "../../../src/core/workbook/open-book";
import type { CellInput } from "../../../src/core/workbook/sheet-plan";
import { openBook } from "../../support/risk-workbook";
import { withSems } from "./messy-workbook";

jest.setTimeout(60_000);

const RISKS: readonly (readonly CellInput[])[] = [
  ["Risk ID", "Risk", "Description", "Risk owner", "Likelihood", "Impact", "Rating", "Mood"],
  ["R-1", "Bomb in cargo", "Somebody hides a device in a consignment", "Person 1", 2, 5, 10, "In place"],
  ["R-2", "Insider", "Somebody of ours lets others in", "Person 2", 7, "high", 12, "Planned"],
];
const DOCUMENTS: readonly (readonly CellInput[])[] = [
  ["Document name", "Rev", "Issue date", "Kept by", "Where kept"],
  ["Security programme", "3", 46000, "Person 1", "Shelf 2"],
  ["Cargo procedure", 1, "12 May 2025", "Person 2", "Drive S"],
];
const TRAINING: readonly (readonly CellInput[])[] = [
  ["Name", "Course", "Date of training", "Result"],
  ["Person 1", "Security awareness", 46100, "Passed"],
  ["Person 2", "Basket weaving", 46100, "passed"],
];
const MEASURES: readonly (readonly CellInput[])[] = [
  ["Control", "How it stands"],
  ["Fence", "In place"],
  ["Camera", "planned"],
  ["Dogs", "Suspended"],
];

let open: OpenBook;

beforeAll(async () => {
  const host = await withSems([
    { name: "Risk log", rows: RISKS },
    {
      name: "Library",
      rows: DOCUMENTS,
      tables: [
        {
          name: "Docs",
          range: { top: 0, left: 0, rows: 3, columns: 5 },
          columns: DOCUMENTS[0]?.map((heading) => ({ heading: String(heading) })) ?? [],
        },
      ],
    },
    { name: "Sheet1", rows: TRAINING },
    { name: "Barriers", rows: MEASURES },
  ]);
  const names = ["Risk log", "Library", "Sheet1", "Barriers"];
  open = await openBook({ read: (request) => host.read({ ...request, grids: names }) });
});

function opened(source: AdoptableSource, draft: Partial<AdoptionDraft> = {}): OpenAdoption {
  const found = openAdoption({ ...draftFor(source), ...draft }, open);
  if (found === undefined || typeof found === "string") throw new Error(`not opened: ${found}`);
  return found;
}

const sheet = (name: string): AdoptableSource => ({ kind: "sheet", sheet: name, table: "" });
const columnsOf = ({ matches }: OpenAdoption) =>
  Object.fromEntries(matches.map(({ heading, key, reason }) => [heading, key === "" ? "" : `${key} ${reason}`]));

test("sheets and tables of the user's are offered in the order of the tabs", () => {
  expect(adoptableSources(open)).toEqual([
    sheet("Risk log"),
    sheet("Library"),
    { kind: "table", sheet: "Library", table: "Docs" },
    sheet("Sheet1"),
    sheet("Barriers"),
  ]);
});

test("a risk register goes to Risks; its ids are kept beside the new ones, a column of another kind is left alone", () => {
  const risks = opened(sheet("Risk log"));
  expect(risks.target.sheet.id).toBe("risks");
  expect(columnsOf(risks)).toMatchObject({
    "Risk ID": "sourceRefs oldIds",
    Risk: "title otherWord",
    Description: "scenario otherWord",
    "Risk owner": "owner otherWord",
    Likelihood: "threat otherWord",
    Impact: "consequence otherWord",
    Rating: "",
  });
});

test("numbers off the scale are refused with their limits, words for a level are asked", () => {
  const { plan } = opened(sheet("Risk log"));
  expect(plan.rows[1]?.fault).toEqual({
    at: { sheet: "Risk log", row: 2, column: 4 },
    heading: "Likelihood",
    what: { kind: "outside", text: "7", min: 1, max: 5 },
  });
  const [question] = plan.words.filter(({ column }) => column.key === "consequence");
  expect(question).toMatchObject({ word: "high", rows: 1, at: { sheet: "Risk log", row: 2, column: 5 } });
  expect(question?.meanings.map(({ label }) => label)).toEqual(["1", "2", "3", "4", "5"]);
  const said = opened(sheet("Risk log"), { words: { consequence: { high: "4" } }, columns: { Likelihood: "" } });
  expect(said.plan.rows[1]).toMatchObject({ state: "new", record: { consequence: 4 } });
});

test("a table of documents goes to Evidence; dates in letters are read, numbers become texts", () => {
  const documents = opened({ kind: "table", sheet: "Library", table: "Docs" });
  expect(documents.target.sheet.id).toBe("evidence");
  expect(columnsOf(documents)).toMatchObject({
    "Document name": "title otherWord",
    Rev: "version otherWord",
    "Issue date": "date otherWord",
    "Where kept": "location otherWord",
  });
  expect(documents.plan.rows[1]?.record).toMatchObject({ title: "Cargo procedure", version: "1", date: 45789, location: "Drive S" });
});

test("a course is known by its name, and one that is not is asked with the courses as answers", () => {
  const training = opened(sheet("Sheet1"), { register: "training" });
  expect(columnsOf(training)).toMatchObject({
    Name: "person otherWord",
    Course: "courseId sameName",
    "Date of training": "completedOn otherWord",
    Result: "result sameName",
  });
  const [question] = training.plan.words.filter(({ word }) => word === "Basket weaving");
  expect(question?.column.key).toBe("courseId");
  expect(question?.meanings.every(({ code, label }) => label.startsWith(code))).toBe(true);
});

test("a column is suggested by its words where its heading says nothing", () => {
  const measures = opened(sheet("Barriers"), { register: "measures" });
  expect(columnsOf(measures)).toEqual({ Control: "title otherWord", "How it stands": "status listWords" });
});

test("a sheet whose name says nothing is known by its columns", () => {
  expect(opened(sheet("Sheet1")).target.sheet.id).toBe("training");
});

test("examples are different, few and short; days are shown as days where they go to a column of days", () => {
  const column = { heading: "When", column: 0, values: [46000, null, 46000, "soon", `${"long ".repeat(30)}end`, "later"] };
  expect(exampleValues(column, true, 3)).toEqual(["2025-12-09", "soon", `${"long ".repeat(12).trimEnd()}…`]);
  expect(exampleValues(column, false, 1)).toEqual(["46000"]);
});
