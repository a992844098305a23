import "../../preview/web-platform";
import { cleanup, configure, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import type { Fault } from "../../excel-host/fault";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { renderPane } from "../render-pane";
import { hostInHand, type HostInHand } from "../../excel-host/host-in-hand";
import { leanExcel, stateOf } from "./lean-workbook";
import { acceptRisk, adoptRows, answerItem, mendFinding, recordReading, wait, type PaneCommand } from "./pane-commands";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
// Whether each of a thousand things is hidden takes jsdom minutes to find out.
configure({ defaultHidden: true });

/** Requests of a change, counted from the press: two to read, one to look, one to look at the cells, the one that writes, and one to verify. */
const [READS, WRITES] = [1, 5];

const COMMANDS: readonly PaneCommand[] = [answerItem, recordReading, acceptRisk, mendFinding, adoptRows];

let newExcel: () => SimulatedExcel;
beforeAll(async () => {
  newExcel = await leanExcel();
}, TWO_MINUTES);

interface Scene {
  readonly excel: SimulatedExcel;
  readonly hand: HostInHand;
  readonly user: UserEvent;
}

/** The pane before the last press of a command. */
async function prepared(command: PaneCommand): Promise<Scene> {
  const excel = newExcel();
  const hand = hostInHand(excel);
  const user = renderPane(hand.host, semsEngine);
  await command.prepare(user);
  return { excel, hand, user };
}

/** The workbook after the command, where nothing went wrong. */
const results = new Map<string, Promise<string>>();
function resultOf(command: PaneCommand): Promise<string> {
  const known = results.get(command.name) ?? withoutFault(command);
  results.set(command.name, known);
  return known;
}

async function withoutFault(command: PaneCommand): Promise<string> {
  const { excel, user } = await prepared(command);
  await command.press(user);
  await command.done();
  cleanup();
  return stateOf(excel);
}

function setFault(excel: SimulatedExcel, ...faults: readonly Fault[]): void {
  excel.resetCounters();
  excel.faults = faults;
}

/** Words in a place that a screen reader reads out by itself. */
async function said(words: RegExp): Promise<void> {
  const texts = (): readonly string[] => [...document.querySelectorAll("[role=status], [role=alert]")].map(({ textContent }) => textContent ?? "");
  await waitFor(() => expect(texts()).toContainEqual(expect.stringMatching(words)), wait);
}

/** A bar with words that say what is going on, as long as it is going on; of an answer, which nobody waits for, the words alone. */
function isWorking(): boolean {
  const words = [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent ?? "");
  return document.querySelector('[role=progressbar][aria-label$="…"]') !== null || words.some((text) => /^Saving .+…$/.test(text));
}

interface Refusal {
  readonly when: string;
  readonly spoil: (excel: SimulatedExcel, command: PaneCommand) => void;
  readonly mend?: (excel: SimulatedExcel, command: PaneCommand) => void;
  readonly says: RegExp;
}

const protect = (excel: SimulatedExcel, sheet: string, options: unknown): void => {
  const found = excel.book.sheet(sheet);
  if (found) found.protectedWith = options;
};

/** What keeps Excel from writing anything. The first two are tried with every command, of the others one with each. */
const REFUSALS: readonly Refusal[] = [
  {
    when: "the sheet is protected",
    spoil: (excel, { sheet }) => (setFault(excel), protect(excel, sheet, {})),
    mend: (excel, { sheet }) => protect(excel, sheet, undefined),
    says: /The sheet ".+" is protected: take the protection off \(Review, Unprotect Sheet\) and try again\./,
  },
  {
    when: "the cell edit is not left in time",
    spoil: (excel) => setFault(excel, { kind: "fail", sync: READS, code: "InvalidOperationInCellEditMode" }),
    says: /Excel is busy while a cell is being edited: press Enter or Esc in the cell and try again\./,
  },
  {
    when: "Excel fails while it is read",
    spoil: (excel) => setFault(excel, { kind: "fail", sync: READS, code: "GeneralException" }),
    says: /Excel reported an error of its own: bring this workbook to the front and try again\./,
  },
  {
    when: "Excel refuses to write",
    spoil: (excel) => setFault(excel, { kind: "fail", sync: WRITES, code: "ConflictedOperation" }),
    says: /Someone else changed the same place.* at the same moment: try again\./,
  },
  {
    when: "Excel does not answer the request that writes, and did not do it",
    spoil: (excel) => setFault(excel, { kind: "hang", sync: WRITES, applied: false }),
    says: /Excel did not answer within 30 seconds.*: finish editing any cell, wait until it is calm, and try again\./,
  },
  {
    when: "the workbook is open to read only",
    spoil: (excel) => (setFault(excel), (excel.book.isReadOnly = true)),
    mend: (excel) => (excel.book.isReadOnly = false),
    says: /Excel does not allow changes.*: take the protection off, or save a copy that is not read-only, and try again\./,
  },
];

function refusalsFor(command: PaneCommand): readonly Refusal[] {
  const others = REFUSALS.slice(2);
  return [...REFUSALS.slice(0, 2), ...others.slice(COMMANDS.indexOf(command) % others.length).slice(0, 1)];
}

describe.each(COMMANDS.map((command) => [command.name, command] as const))("%s", (_, command) => {
  test("says why nothing could be written, leaves the workbook as it was, and is done at the next press", async () => {
    const result = await resultOf(command);
    const { excel, user } = await prepared(command);
    const before = stateOf(excel);
    const changed: string[] = [];
    for (const [index, { when, spoil, mend, says }] of refusalsFor(command).entries()) {
      spoil(excel, command);
      await (index > 0 && command.again ? command.again(user) : command.press(user));
      await said(says);
      mend?.(excel, command);
      if (stateOf(excel) !== before) changed.push(when);
    }
    expect(changed).toEqual([]);
    setFault(excel);
    await (command.again ?? command.press)(user);
    await command.done();
    expect(stateOf(excel)).toBe(result);
  });

  test("waits for a cell edit to end and for a slow answer, shows that it is at work, and is done then", async () => {
    const result = await resultOf(command);
    const { excel, user } = await prepared(command);
    const before = stateOf(excel);
    setFault(excel, { kind: "slow", sync: WRITES });
    excel.isEditingCell = true;
    await command.press(user);
    await waitFor(() => expect(isWorking()).toBe(true), wait);
    expect(stateOf(excel)).toBe(before);
    excel.leaveCell();
    await waitFor(() => expect(excel.syncs).toBe(WRITES), wait);
    expect(isWorking()).toBe(true);
    excel.releaseSlow();
    await command.done();
    expect(stateOf(excel)).toBe(result);
  });

  test("is neither lost nor done twice when Excel does the work and does not say so", async () => {
    const result = await resultOf(command);
    const { excel, user } = await prepared(command);
    setFault(excel, { kind: "hang", sync: WRITES, applied: true });
    await command.press(user);
    await said(/Excel did not answer within 30 seconds/);
    expect(stateOf(excel)).toBe(result);
  });

  test("says that its register is gone when somebody has deleted the sheet meanwhile, and writes nothing", async () => {
    const { excel, user } = await prepared(command);
    const { book } = excel;
    book.sheets.splice(
      book.sheets.findIndex(({ name }) => name === command.sheet),
      1,
    );
    for (const item of book.names) if (item.formula.startsWith(`='${command.sheet}'!`)) item.formula = "=#REF!";
    const before = stateOf(excel);
    setFault(excel);
    await command.press(user);
    await said(new RegExp(`${command.sheet}|gone|no register`));
    expect(stateOf(excel)).toBe(before);
  });
});
