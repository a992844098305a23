import "../../preview/web-platform";
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { HostError } from "../../../src/core/workbook/host";
import { actions } from "../../../src/core/workbook/sheets/actions";
import { adoptions } from "../../../src/core/workbook/sheets/adoptions";
import { ACTION_LIST, withSems } from "../../core/adoption/messy-workbook";
import { openBook, workbookOf, type OpenWorkbook } from "../../support/risk-workbook";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
const wait = { timeout: TWO_MINUTES };

let bytes: Uint8Array;

beforeAll(async () => {
  const host = await withSems([
    { name: "Action list", rows: ACTION_LIST },
    { name: "Scribbles", rows: [["one"], ["two"]] },
  ]);
  bytes = host.bytes();
}, TWO_MINUTES);

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const field = (name: string | RegExp): HTMLElement => screen.getByRole("combobox", { name });
const stepTitle = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 3, name }, wait);
const selected = (name: string | RegExp): string | null => within(field(name)).getByRole("option", { selected: true }).textContent;
const ticks = (): readonly HTMLElement[] => screen.getAllByRole("checkbox");

async function openPage(workbook: OpenWorkbook): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  await user.click(await screen.findByRole("button", { name: "Bring in an existing sheet…" }, wait));
  await stepTitle("Step 1 of 4: sheet and register");
  return user;
}

async function toColumns(user: UserEvent): Promise<void> {
  await user.selectOptions(field("Sheet or table"), "Sheet Action list");
  await screen.findByText("7 rows under the headings in row 4.", {}, wait);
  await user.click(button("Next"));
  await stepTitle("Step 2 of 4: columns");
}

async function toRows(user: UserEvent): Promise<void> {
  await toColumns(user);
  await user.click(button("Next"));
  await stepTitle("Step 3 of 4: words and dates");
  await user.click(screen.getByRole("radio", { name: "Day first" }));
  await user.selectOptions(field("“WIP” in Status (2 rows) means"), "In progress");
  await user.selectOptions(field("“DONE” in Status (1 row) means"), "Closed");
  await user.selectOptions(field("“TBC” in Deadline, for Due on (1 row) means"), "Nothing: leave the cell empty");
  await user.click(button("Next"));
  await stepTitle("Step 4 of 4: rows");
}

test("rows that wait for a word or for the order of dates are counted together, until it has been said", async () => {
  const user = await openPage(workbookOf(bytes));
  await toColumns(user);
  await user.click(button("Next"));
  await stepTitle("Step 3 of 4: words and dates");
  await user.click(button("Next"));
  await stepTitle("Step 4 of 4: rows");
  const waiting = screen.getByText(/ wait for your answer to \d questions about words and dates of your sheet\.$/);
  const [rows, questions] = (waiting.textContent.match(/\d+/g) ?? []).map(Number);
  // WIP, DONE and TBC, and whether the day or the month of a deadline stands first.
  expect(questions).toBe(4);
  expect([...screen.getAllByText(/, nobody has said what /), ...screen.queryAllByText(/ can be read as two days: /)]).toHaveLength(rows ?? 0);

  await user.click(button("Answer them"));
  await stepTitle("Step 3 of 4: words and dates");
  await user.selectOptions(field("“WIP” in Status (2 rows) means"), "In progress");
  await user.selectOptions(field("“DONE” in Status (1 row) means"), "Closed");
  await user.click(button("Next"));
  expect(screen.getByText(/ for your answer to 2 questions about words and dates of your sheet\.$/)).toBeInTheDocument();
});

test("a messy list of somebody's becomes actions: chosen, matched, settled, looked at, copied, and remembered", async () => {
  const workbook = workbookOf(bytes);
  const user = await openPage(workbook);
  expect(screen.getByRole("heading", { level: 2, name: "Bring in an existing sheet" })).toHaveFocus();
  await user.selectOptions(field("Sheet or table"), "Sheet Action list");
  expect(await screen.findByText("7 rows under the headings in row 4.", {}, wait)).toBeInTheDocument();
  expect(screen.getByText("Left out: row 9, the headings once more.")).toBeInTheDocument();
  expect(screen.getByText("Reading stops at row 14, a total; 1 filled row below is left out.")).toBeInTheDocument();
  expect(selected("Register")).toBe("Actions");

  await user.click(button("Next"));
  expect(await stepTitle("Step 2 of 4: columns")).toHaveFocus();
  expect(selected("“Deadline” goes to")).toBe("Due on");
  expect(screen.getByText("For example: 2027-01-13 · 31/03/2027 · 03/04/2027")).toBeInTheDocument();
  expect(screen.getByText("Suggested: holds ids of its own. The register gives new ones; these are kept here.")).toBeInTheDocument();
  expect(screen.getByText("To be filled in later: nothing goes to Source, Kind and Raised on.")).toBeInTheDocument();

  await user.click(button("Next"));
  await stepTitle("Step 3 of 4: words and dates");
  await user.click(screen.getByRole("radio", { name: "Day first" }));
  await user.selectOptions(field("“WIP” in Status (2 rows) means"), "In progress");
  await user.selectOptions(field("“DONE” in Status (1 row) means"), "Closed");
  await user.selectOptions(field("“TBC” in Deadline, for Due on (1 row) means"), "Nothing: leave the cell empty");
  await user.click(button("Back"));
  await stepTitle("Step 2 of 4: columns");
  await user.click(button("Next"));
  expect(selected("“DONE” in Status (1 row) means")).toBe("Closed");
  expect(screen.getByRole("radio", { name: "Day first" })).toBeChecked();
  await user.click(button("Next"));

  await stepTitle("Step 4 of 4: rows");
  expect(screen.getByText("3 rows will be added to Actions; 2 not chosen; 2 cannot be taken.")).toBeInTheDocument();
  expect(ticks()).toHaveLength(5);
  expect(screen.getByRole("checkbox", { name: "Row 11: Action 2" })).not.toBeChecked();
  expect(screen.getByText("Not chosen: ACT-002 has the same Action and Owner already.")).toBeInTheDocument();
  expect(screen.getByText("Source ID: A2 · Owner: Person 2 · Due on: 2027-03-31 · Priority: Medium · Status: In progress")).toBeInTheDocument();
  expect(screen.getByText("Row 10: Who, the cell shows #DIV/0!.")).toBeInTheDocument();
  await user.click(button("Go to Action list, cell C10"));
  expect(workbook.revealed.at(-1)).toEqual({ sheet: "Action list", row: 9, column: 2 });
  expect(workbook.applied).toBe(0);

  await user.click(screen.getByRole("checkbox", { name: "Row 8: Train the night shift" }));
  await user.click(button("Bring in 2 rows"));
  expect(await stepTitle("Brought in")).toHaveFocus();
  expect(screen.getByText("2 rows were copied into Actions, 5 were not. The original is as it was.")).toBeInTheDocument();
  expect(screen.getByText("Actions: ACT-004 to ACT-005.")).toBeInTheDocument();
  expect(workbook.applied).toBe(1);
  const { book } = await openBook(workbook);
  expect(book.records(actions).map(({ title }) => title)).toEqual([
    "Action 1",
    "Action 2",
    "Action 3",
    "Mend the fence at gate 4",
    "Replace the camera",
  ]);
  expect(book.records(adoptions)).toHaveLength(1);
  await user.click(button("Go to Actions"));
  expect(workbook.revealed.at(-1)?.sheet).toBe("Actions");

  await user.click(button("Bring in another sheet"));
  await user.selectOptions(field("Sheet or table"), "Sheet Action list");
  expect(await screen.findByText(/^2 rows of it were brought in on 2026-11-21/, {}, wait)).toBeInTheDocument();
  await user.click(button("Next"));
  expect((await screen.findAllByText("As the last time.", {}, wait)).length).toBe(6);
});

test("a sheet without headings says so, and goes no further", async () => {
  const user = await openPage(workbookOf(bytes));
  await user.selectOptions(field("Sheet or table"), "Sheet Scribbles");
  expect(await screen.findByText(/^No row of headings was found\./, {}, wait)).toBeInTheDocument();
  expect(button("Next")).toHaveAttribute("aria-disabled", "true");
});

test("without a column for what has to be done there is no way on, and giving it one opens the way", async () => {
  const user = await openPage(workbookOf(bytes));
  await toColumns(user);
  await user.selectOptions(field("“What” goes to"), "Not taken");
  expect(screen.getByText("Say which column goes to Action: without it there is nothing to record.")).toBeInTheDocument();
  expect(button("Next")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(field("“Ref” goes to"), "Action (needed)");
  expect(button("Next")).not.toHaveAttribute("aria-disabled", "true");
});

test("rows that somebody changed meanwhile are shown again, and nothing is written before they were seen", async () => {
  const workbook = workbookOf(bytes);
  const user = await openPage(workbook);
  await toRows(user);
  let isChanged = false;
  workbook.beforeRead = async () => {
    if (isChanged) return;
    isChanged = true;
    await workbook.apply([{ kind: "setCells", sheet: "Action list", top: 5, left: 1, rows: [["Repair the camera"]] }]);
  };
  await user.click(button("Bring in 3 rows"));
  expect(await screen.findByText(/^The workbook was changed meanwhile/, {}, wait)).toBeInTheDocument();
  expect(await screen.findByRole("checkbox", { name: "Row 6: Repair the camera" }, wait)).toBeChecked();
  expect((await openBook(workbook)).book.records(actions)).toHaveLength(3);
  await user.click(button("Bring in 3 rows"));
  await stepTitle("Brought in");
  expect((await openBook(workbook)).book.records(actions).map(({ title }) => title)).toContain("Repair the camera");
});

test("a workbook that cannot be read says why, and what was settled is still there after another try", async () => {
  const workbook = workbookOf(bytes);
  const user = await openPage(workbook);
  await toRows(user);
  workbook.beforeRead = () => Promise.reject(new HostError("The workbook is busy: try again in a moment."));
  await user.click(button("Bring in 3 rows"));
  expect((await screen.findAllByText(/The workbook is busy: try again in a moment\./, {}, wait)).length).toBeGreaterThan(0);
  workbook.beforeRead = () => Promise.resolve();
  await user.click(button("Try again"));
  await user.click(await screen.findByRole("button", { name: "Bring in 3 rows" }, wait));
  await stepTitle("Brought in");
});

test("a workbook with nothing of the user's says where to get it from", async () => {
  const user = await openPage(workbookOf((await withSems([])).bytes()));
  expect(screen.getByText(/^There is no sheet of yours in this workbook\./)).toBeInTheDocument();
  await user.click(button("Back to Overview"));
  expect(await screen.findByRole("heading", { level: 2, name: "What is here" })).toBeInTheDocument();
});
