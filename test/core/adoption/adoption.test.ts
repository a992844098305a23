import { adoptableSources, type AdoptableSource } from "../../../src/core/adoption/adoptable-sources";
import { adoptionEdits } from "../../../src/core/adoption/adoption-edits";
import { draftFor, openAdoption, type AdoptionDraft, type OpenAdoption } from "../../../src/core/adoption/open-adoption";
import type { OpenBook } from "../../../src/core/workbook/open-book";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { adoptions } from "../../../src/core/workbook/sheets/adoptions";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { withGrid } from "../../../src/core/adoption/with-grid";
import { openBook } from "../../support/risk-workbook";
import { openFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { ACTION_LIST, applied, openWith, withSems } from "./messy-workbook";

jest.setTimeout(60_000);

const source: AdoptableSource = { kind: "sheet", sheet: "Action list", table: "" };
let bytes: Uint8Array;
let book: OpenBook;

beforeAll(async () => {
  const host = await withSems([{ name: "Action list", rows: ACTION_LIST }]);
  bytes = host.bytes();
  book = await openWith(host, "Action list");
});

function opened(draft: Partial<AdoptionDraft> = {}, open = book): OpenAdoption {
  const found = openAdoption({ ...draftFor(source), ...draft }, open);
  if (found === undefined || typeof found === "string") throw new Error(`not opened: ${found}`);
  return found;
}

/** What is settled in the tests below: WIP is in progress, dates have the day first. */
const settled: Partial<AdoptionDraft> = {
  words: { status: { wip: "IN_PROGRESS", done: "CLOSED" }, dueOn: { tbc: "" } },
  orders: { dueOn: "dayFirst" },
};

const stateOf = ({ plan }: OpenAdoption) => Object.fromEntries(plan.rows.map(({ row, state, fault }) => [row + 1, fault ? fault.what.kind : state]));

test("the user's own sheets are offered, and none of ours", () => {
  expect(adoptableSources(book)).toEqual([source]);
});

test("titles above the headings, empty rows and what stands from the total on are no rows", () => {
  const { rows } = opened();
  expect(rows.headingRow).toBe(3);
  expect(rows.columns.map(({ heading }) => heading)).toEqual(["Ref", "What", "Who", "Deadline", "Status", "Prio", "Cost"]);
  expect(rows.rows.map((row) => row + 1)).toEqual([5, 6, 8, 10, 11, 12, 13]);
  expect(rows.repeated).toEqual([8]);
  expect(rows.total).toEqual({ row: 13, column: 0, below: 1 });
});

test("the register that fits is proposed first, and its columns by name and by what the cells hold", () => {
  const { target, matches } = opened();
  expect(target.sheet.id).toBe("actions");
  expect(matches).toEqual([
    { heading: "Ref", key: "sourceId", reason: "oldIds" },
    { heading: "What", key: "title", reason: "otherWord" },
    { heading: "Who", key: "owner", reason: "otherWord" },
    { heading: "Deadline", key: "dueOn", reason: "otherWord" },
    { heading: "Status", key: "status", reason: "sameName" },
    { heading: "Prio", key: "priority", reason: "otherWord" },
    { heading: "Cost", key: "", reason: "none" },
  ]);
});

test("each word that the lists do not have, and each order of days and months, is asked once", () => {
  const { plan } = opened();
  expect(plan.words.map(({ column, word, rows, at }) => [column.key, word, rows, at.row + 1])).toEqual([
    ["dueOn", "TBC", 1, 11],
    ["status", "WIP", 2, 6],
    ["status", "DONE", 1, 8],
  ]);
  expect(plan.orders.map(({ column, example, rows }) => [column.key, example, rows])).toEqual([["dueOn", "03/04/2027", 1]]);
});

test("a row that cannot be taken has its reason and its cell", () => {
  const { plan } = opened(settled);
  expect(stateOf(opened(settled))).toEqual({ 5: "new", 6: "new", 8: "new", 10: "error", 11: "there", 12: "twin", 13: "nothing" });
  expect(plan.rows.find(({ row }) => row === 9)?.fault).toEqual({
    at: { sheet: "Action list", row: 9, column: 2 },
    heading: "Who",
    what: { kind: "error", text: "#DIV/0!" },
  });
  expect(stateOf(opened())).toMatchObject({ 6: "words", 8: "order", 11: "words" });
});

test("values become what the register holds: labels and codes in any case, dates however written, formulas by their values", () => {
  const { plan } = opened(settled);
  const day = (iso: string) => serialOfIso(iso);
  expect(plan.rows.filter(({ isTaken }) => isTaken).map(({ record }) => record)).toEqual([
    { sourceId: "A1", title: "Mend the fence at gate 4", owner: "Person 1", dueOn: 46400, priority: "HIGH", status: "OPEN" },
    { sourceId: "A2", title: "Replace the camera", owner: "Person 2", dueOn: day("2027-03-31"), priority: "MEDIUM", status: "IN_PROGRESS" },
    { sourceId: "A3", title: "Train the night shift", owner: "Person 1", dueOn: day("2027-04-03"), priority: "LOW", status: "CLOSED" },
  ]);
  expect(plan.rows.find(({ row }) => row === 10)?.record).toMatchObject({
    title: "Action 2",
    owner: undefined,
    dueOn: undefined,
    status: "IN_PROGRESS",
  });
  const american = opened({ ...settled, orders: { dueOn: "monthFirst" } }).plan.rows.find(({ row }) => row === 7);
  expect(american?.record["dueOn"]).toBe(day("2027-03-04"));
});

test("what the register has already is offered, and not chosen; a tick of the user's counts", () => {
  const alone = { columns: { Who: "" } };
  const { plan } = opened({ ...settled, ...alone });
  expect(plan.rows.find(({ row }) => row === 10)).toMatchObject({ state: "there", like: "ACT-002", isTaken: false });
  const keyOf = (wanted: number) => plan.rows.find(({ row }) => row === wanted)?.key ?? "";
  const ticked = opened({ ...settled, ...alone, ticks: { [keyOf(10)]: true, [keyOf(4)]: false } });
  expect(ticked.plan.rows.filter(({ isTaken }) => isTaken).map(({ row }) => row)).toEqual([5, 7, 9, 10]);
});

test("a column that the user gives to another of ours frees the one that had it", () => {
  const { choices, plan } = opened({ columns: { Cost: "title" } });
  expect(choices.columns).toMatchObject({ Cost: "title", What: "" });
  expect(plan.columns.filter(({ key }) => key === "title")).toHaveLength(1);
  expect(opened({ columns: { What: "" } }).plan).toMatchObject({ needed: ["Action"], rows: [] });
});

describe("when the rows are brought in", () => {
  let host: FileHost;
  let after: OpenBook;

  beforeAll(async () => {
    host = openFileHost(bytes);
    const edits = adoptionEdits({ ...draftFor(source), ...settled }, opened(settled), book);
    if (typeof edits === "string" || "refusal" in edits) throw new Error("not written");
    expect(edits.ids).toEqual(["ACT-004", "ACT-005", "ACT-006"]);
    await applied(host, edits.edits);
    after = await openWith(host, "Action list");
  });

  test("they stand in the register with ids and calculated states, and Config remembers the highest", () => {
    const added = after.book.records(actions).slice(3);
    expect(added.map(({ actionId, title, status, sourceId }) => [actionId, title, status, sourceId])).toEqual([
      ["ACT-004", "Mend the fence at gate 4", "OPEN", "A1"],
      ["ACT-005", "Replace the camera", "IN_PROGRESS", "A2"],
      ["ACT-006", "Train the night shift", "CLOSED", "A3"],
    ]);
    expect(after.book.snapshot.problems).toEqual([]);
  });

  test("the original is as it was", () => {
    const gridOf = ({ content }: OpenBook) => content.sheets.find(({ name }) => name === "Action list")?.grid;
    expect(gridOf(after)).toEqual(gridOf(book));
    expect(gridOf(after)?.columns[1]?.values).toContain("Replace the camera");
  });

  test("how it was done is written down in words", () => {
    const [kept] = after.book.records(adoptions);
    expect(kept).toMatchObject({
      adoptionId: "ADP-001",
      source: "Action list",
      register: "actions",
      columns: "Ref = Source ID; What = Action; Who = Owner; Deadline = Due on; Status = Status; Prio = Priority; Cost = not taken",
      words: "Due on: day first; Due on: TBC = left empty; Status: WIP = In progress; Status: DONE = Closed",
      rowsTaken: 3,
      takenOn: 46347,
    });
    expect(kept?.rowMarks?.split(" ")).toHaveLength(3);
  });

  test("the next time it is proposed as it was, and the rows are known", () => {
    const again = opened({}, after);
    expect(again.matches.map(({ key, reason }) => [key, reason])).toEqual([
      ["sourceId", "remembered"],
      ["title", "remembered"],
      ["owner", "remembered"],
      ["dueOn", "remembered"],
      ["status", "remembered"],
      ["priority", "remembered"],
      ["", "none"],
    ]);
    expect(again.plan.words.every(({ answer }) => answer !== undefined)).toBe(true);
    expect(stateOf(again)).toEqual({ 5: "there", 6: "there", 8: "there", 10: "error", 11: "there", 12: "there", 13: "nothing" });
    expect(again.plan.rows.some(({ isTaken }) => isTaken)).toBe(false);
  });

  test("a row that was taken is known even when its record was reworded since", async () => {
    const reworded = openFileHost(host.bytes());
    const register = after.book.snapshot.registers["actions"];
    const column = register?.columns["title"]?.column ?? -1;
    await applied(reworded, [
      { kind: "setCells", sheet: register?.sheet ?? "", top: (register?.top ?? 0) + 5, left: column, rows: [["New cameras at the dock"]] },
    ]);
    expect(stateOf(opened({}, await openWith(reworded, "Action list")))).toMatchObject({ 5: "there", 6: "before" });
  });
});

test("nothing is written when the workbook says something else by now", async () => {
  const host = openFileHost(bytes);
  const seen = opened(settled);
  await applied(host, [{ kind: "setCells", sheet: "Action list", top: 5, left: 1, rows: [["Repair the camera"]] }]);
  expect(adoptionEdits({ ...draftFor(source), ...settled }, seen, await openWith(host, "Action list"))).toBe("changed");
  await applied(host, [{ kind: "removeSheet", name: "Action list" }]);
  expect(adoptionEdits({ ...draftFor(source), ...settled }, seen, await openWith(host, "Action list"))).toBe("changed");
});

test("a sheet that is still to be read is waited for, one without any cells is not", async () => {
  const host = openFileHost(bytes);
  expect(openAdoption(draftFor(source), await openBook(host))).toBeUndefined();
  expect(openAdoption(draftFor(source), await openBook(withGrid(host, "Action list")))).toBeInstanceOf(Object);
  const withoutCells: WorkbookHost = {
    read: () => host.read({ tables: "all" }),
    apply: () => Promise.reject(),
    reveal: () => Promise.reject(),
    onChange: () => () => undefined,
  };
  expect(openAdoption(draftFor(source), await openBook(withGrid(withoutCells, "Action list")))).toBe("empty");
});
