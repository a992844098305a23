import "../../preview/web-platform";
import { cleanup, configure, screen, waitFor } from "@testing-library/react";
import { semsEngine } from "../../../src/core/creation/engine";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { COLUMNS } from "../../excel-host/simulated-workbook";
import { renderPane } from "../render-pane";
import { hostInHand } from "../../excel-host/host-in-hand";
import { cellOf, leanExcel, stateOf } from "./lean-workbook";
import { acceptRisk, answerItem, mendFinding, wait, type PaneCommand } from "./pane-commands";

jest.setTimeout(240_000);
// Whether each of a thousand things is hidden takes jsdom minutes to find out.
configure({ defaultHidden: true });

/** Requests of a change: two to read, one to look, one to look at the cells, one that writes, one to verify, and two to read again. */
const [LOOKS_AT_CELLS, WRITES, ALL] = [4, 5, 8];

let newExcel: () => SimulatedExcel;
beforeAll(async () => {
  newExcel = await leanExcel();
}, 240_000);

/** A cell that a command writes, what a co-author types into it, and what the command puts there. */
const CELLS: readonly (readonly [PaneCommand, string, string, string, unknown])[] = [
  [answerItem, "1.1.a", "Response", "Not in place", "Partially in place"],
  [acceptRisk, "RSK-001", "Accepted by", "Priya", "Alan"],
  [mendFinding, "RSK-002", "Last review", "soon", 46_296],
];

/** A co-author turns the rows of a register round, as sorting does. */
function turnRound(excel: SimulatedExcel, sheetName: string): void {
  const sheet = excel.book.sheet(sheetName);
  const range = sheet?.tables[0]?.range;
  if (!sheet || !range) throw new Error(`there is no register ${sheetName}`);
  for (let low = range.top + 1, high = range.top + range.rows - 1; low < high; low++, high--) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const [one, other] = [low * COLUMNS + column, high * COLUMNS + column];
      const [upper, lower] = [sheet.cells.get(one), sheet.cells.get(other)];
      if (upper) sheet.cells.set(other, upper);
      if (lower) sheet.cells.set(one, lower);
    }
  }
}

async function said(words: RegExp): Promise<void> {
  const texts = (): readonly string[] => [...document.querySelectorAll("[role=status], [role=alert]")].map(({ textContent }) => textContent ?? "");
  await waitFor(() => expect(texts()).toContainEqual(expect.stringMatching(words)), wait);
}

async function prepared(command: PaneCommand, excel: SimulatedExcel) {
  const user = renderPane(hostInHand(excel).host, semsEngine);
  await command.prepare(user);
  excel.resetCounters();
  return user;
}

describe.each(CELLS.map((row) => [row[0].name, ...row] as const))("%s", (_, command, id, heading, others, own) => {
  test("does not write over what a co-author has typed into the same cell since it was shown, and says so", async () => {
    const excel = newExcel();
    const user = await prepared(command, excel);
    excel.edit(command.sheet, cellOf(excel, command.sheet, id, heading).address, [[others]], "Remote");
    const before = stateOf(excel);
    await command.press(user);
    await said(/was changed in the sheet meanwhile|has changed since this was shown|are gone already/);
    expect(stateOf(excel)).toBe(before);
  });

  test("lands in the right row when a co-author has sorted the register since it was shown", async () => {
    const excel = newExcel();
    const user = await prepared(command, excel);
    const { row } = cellOf(excel, command.sheet, id, heading);
    turnRound(excel, command.sheet);
    // What a co-author does elsewhere stays as well.
    excel.edit("Actions", cellOf(excel, "Actions", "ACT-001", "Action").address, [["Theirs"]], "Remote");
    await command.press(user);
    // A plan that leads to other cells is shown once more before it is carried out.
    if (command === mendFinding) {
      await said(/has changed since this was shown/);
      await command.press(user);
    }
    await command.done();
    const now = cellOf(excel, command.sheet, id, heading);
    expect(now.cell.value).toBe(own);
    expect(now.row).not.toBe(row);
    expect(cellOf(excel, "Actions", "ACT-001", "Action").cell.value).toBe("Theirs");
  });
});

test("a co-author who is quicker by the blink of an eye is not written over either: the cell is named", async () => {
  const excel = newExcel();
  const user = await prepared(answerItem, excel);
  let before = "";
  excel.beforeSync = (sync) => {
    if (sync !== LOOKS_AT_CELLS) return;
    excel.edit("Gap analysis", cellOf(excel, "Gap analysis", "1.1.a", "Response").address, [["In place"]], "Remote");
    before = stateOf(excel);
  };
  await answerItem.press(user);
  await said(/^The cell Gap analysis![A-Z]+\d+ was changed meanwhile: look at it and try again\.$/);
  expect(stateOf(excel)).toBe(before);
});

test("a pane that is closed in the middle of several answers has written each whole or not at all, and goes on where it was", async () => {
  const excel = newExcel();
  const user = await prepared(answerItem, excel);
  excel.faults = [{ kind: "hang", sync: ALL + WRITES, applied: true, forGood: true }];
  await user.keyboard("2n2n2");
  const answers = (): readonly unknown[] => ["1.1.a", "1.1.b", "1.1.c"].map((id) => cellOf(excel, "Gap analysis", id, "Response").cell.value);
  await waitFor(() => expect(answers()).toEqual(["Partially in place", "Partially in place", "Not yet assessed"]), wait);
  cleanup();
  excel.faults = [];
  const dates = ["1.1.a", "1.1.b", "1.1.c"].map((id) => cellOf(excel, "Gap analysis", id, "Assessed on").cell.value);
  expect(dates).toEqual([46_347, 46_347, ""]);
  await answerItem.prepare(renderPane(hostInHand(excel).host, semsEngine));
  expect(screen.getByRole("region", { name: "Item 1.1.c" })).toBeInTheDocument();
});
