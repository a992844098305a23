import "../../preview/web-platform";
import { configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { semsEngine } from "../../../src/core/creation/engine";
import { clearsUndo } from "../../../src/core/workbook/clears-undo";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import type { RangeRef } from "../../../src/core/workbook/cell";
import { settingName } from "../../../src/core/workbook/formula-template";
import { SCHEMA_VERSION } from "../../../src/core/workbook/schema-version";
import { COLUMNS, contains } from "../../excel-host/simulated-workbook";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { hasNoUndo } from "../../hosts/excel/members-without-undo";
import { renderPane } from "../render-pane";
import { hostInHand } from "../../excel-host/host-in-hand";
import { leanExcel, ownExcel, stateOf } from "./lean-workbook";
import { acceptRisk, adoptRows, answerItem, fill, mendFinding, openPage, pressButton, recordReading, says, wait } from "./pane-commands";

jest.setTimeout(480_000);
configure({ defaultHidden: true });

/** What became of Excel's list of things to undo. */
interface Row {
  readonly kinds: readonly WorkbookEdit["kind"][];
  /** What the page says about undoing before the press. */
  readonly warned: boolean;
}

const KEPT = (...kinds: WorkbookEdit["kind"][]): Row => ({ kinds, warned: false });
const WARNED = (...kinds: WorkbookEdit["kind"][]): Row => ({ kinds, warned: true });

/** Every command of the pane that writes. Copying a picture writes nothing. */
const EXPECTED: Readonly<Record<string, Row>> = {
  "answer an item": KEPT("setCells"),
  "make an action for a gap": KEPT("appendRows", "setCells"),
  "begin a new assessment": KEPT("setCells"),
  "record a reading": KEPT("appendRows", "setCells"),
  "make an action from a signal": KEPT("appendRows", "setCells"),
  "record a file": KEPT("appendRows", "setCells"),
  "close the period": KEPT("appendRows", "setCells"),
  "accept a risk": KEPT("setCells"),
  "review a risk": KEPT("setCells"),
  "mend a finding": KEPT("setCells"),
  "explain a finding": KEPT("appendRows", "setCells"),
  "write Readiness": KEPT("appendRows", "setCells"),
  "bring rows in": KEPT("appendRows", "setCells"),
  "insert a native chart": WARNED("addSheet"),
  "remove what was built": WARNED("removeName", "removeSheet"),
};

/** A host that tells which edits went through it. */
function watchedHost(host: WorkbookHost, applied: WorkbookEdit[]): WorkbookHost {
  return {
    ...host,
    apply: (edits, options) => {
      applied.push(...edits);
      return host.apply(edits, options);
    },
  };
}

/** The value of a setting on Config, in the cell right of its key. */
function valueBeside(excel: SimulatedExcel, key: string) {
  const sheet = excel.book.sheet("Config");
  const at = [...(sheet?.cells ?? [])].find(([, { value }]) => value === key)?.[0];
  const table = sheet?.tables.find(({ range }) => at !== undefined && contains(range, cellAt(at)));
  if (!sheet || !table || at === undefined) return undefined;
  const heading = Array.from({ length: table.range.columns }, (_, index) => table.range.left + index).find(
    (column) => sheet.cell(table.range.top, column)?.value === "Value",
  );
  return heading === undefined ? undefined : sheet.cellToWrite(cellAt(at).top, heading);
}

function cellAt(key: number): RangeRef {
  return { top: Math.floor(key / COLUMNS), left: key % COLUMNS, rows: 1, columns: 1 };
}

/** What is in sight about undoing. */
function warnsNow(): boolean {
  const shown = [...document.querySelectorAll("p, div.fui-MessageBarBody")].filter((one) => one.closest("[hidden]") === null);
  return shown.some(({ textContent }) => /\bundo|cannot be undone/i.test(textContent ?? ""));
}

/** What the page that is open says, for a message. */
function inSight(): string {
  const page = [...document.querySelectorAll("main > div > div")].find((one) => !one.hasAttribute("hidden") && one.querySelector("h2"));
  return (page ?? document.body).textContent?.slice(0, 3_000) ?? "";
}

type Command = (name: string, press: () => Promise<unknown>, done: () => Promise<unknown>) => Promise<void>;

/** The pane over an Excel, whose commands are noted: what was used, and what was said before. */
function watchedPane(excel: SimulatedExcel) {
  const applied: WorkbookEdit[] = [];
  const rows: Record<string, Row> = {};
  const wrong: string[] = [];
  const user = renderPane(watchedHost(hostInHand(excel).host, applied), semsEngine);

  /** Presses, waits for the words that say that it is done, and notes what was used. */
  const command: Command = async (name, press, done) => {
    const warned = warnsNow();
    excel.membersUsed.clear();
    applied.length = 0;
    await press();
    await done();
    const kinds = [...new Set(applied.map(({ kind }) => kind))].filter((kind) => kind !== "activateSheet").sort();
    rows[name] = { kinds, warned };
    const without = [...excel.membersUsed].filter(hasNoUndo);
    // A sheet that comes last uses no member of Microsoft's list, and empties the undo list of some builds all the same (OfficeDev/office-js, issue 6170).
    if (without.length > 0 && !warned) wrong.push(`${name}: uses ${without.join(", ")}, and says nothing`);
    if (clearsUndo(applied) !== warned) wrong.push(`${name}: the edits say otherwise`);
  };
  const noted = async (page: () => Promise<void>): Promise<void> => {
    await page().catch((error: unknown) => wrong.push(`${String(error).slice(0, 200)} on: ${inSight()}`));
  };
  return { user, command, noted, rows, wrong };
}

test("every command keeps Excel's Undo or warns before it is pressed; at the end what was built is taken away and nothing of it is left", async () => {
  const excel: SimulatedExcel = (await leanExcel())();
  const { user, command, noted, rows, wrong } = watchedPane(excel);

  const pages: readonly (() => Promise<void>)[] = [
    async () => {
      await answerItem.prepare(user);
      await command("answer an item", () => answerItem.press(user), answerItem.done);
      await command(
        "make an action for a gap",
        () => pressButton(user, /^Make action/),
        () => says(/^1\.1\.a: the action was made/),
      );
      await pressButton(user, "Since the previous assessment");
      await pressButton(user, "Begin a new assessment…");
      await command(
        "begin a new assessment",
        () => pressButton(user, "Keep the answers and begin"),
        () => says(/^A new assessment has begun/),
      );
    },
    async () => {
      await recordReading.prepare(user);
      await command("record a reading", () => recordReading.press(user), recordReading.done);
      await command(
        "make an action from a signal",
        () => pressButton(user, /^Make action for the signal of OWN-01/),
        () => says(/^Go to ACT-/),
      );
      await pressButton(user, "Paste or open a CSV file");
      await fill(user, /^CSV text/, "metric,period,numerator,denominator\nOWN-02,2026-10,9,10\n");
      await pressButton(user, "See what it would do");
      await says(/1 to add, 0 to correct, 0 there already/);
      await command(
        "record a file",
        () => pressButton(user, "Record 1 reading"),
        () => says(/0 to add, 0 to correct, 1 there already/),
      );
      await pressButton(user, /^Close the period/);
      await command(
        "close the period",
        () => pressButton(user, "Write 1 figure"),
        () => says("1 figure of the registers closed as a reading."),
      );
    },
    async () => {
      await acceptRisk.prepare(user);
      await command("accept a risk", () => acceptRisk.press(user), acceptRisk.done);
      await pressButton(user, "Reviewed today…");
      await command(
        "review a risk",
        () => pressButton(user, "Write the review"),
        () => says(/^The review of RSK-001 is written\./),
      );
    },
    async () => {
      await mendFinding.prepare(user);
      await command("mend a finding", () => mendFinding.press(user), mendFinding.done);
      // The check after it takes the card away, and the search with it would leave nothing.
      await waitFor(() => expect(screen.queryByText("Text where a date belongs")).not.toBeInTheDocument(), wait);
      fireEvent.change(screen.getByRole("searchbox"), { target: { value: "" } });
      await pressButton(user, /^(Explain|Answer)…$/);
      await fill(user, /^Reason/, "It is known.");
      fireEvent.change(screen.getByRole("combobox", { name: /^Owner/ }), { target: { value: "Priya" } });
      fireEvent.change(screen.getByLabelText(/^Valid until/), { target: { value: "2026-12-31" } });
      await command(
        "explain a finding",
        () => pressButton(user, "Write to Explanations"),
        () => says(/^Explanations has 1 new row/),
      );
      await command(
        "write Readiness",
        () => pressButton(user, "Write to Readiness"),
        () => says(/stands on the sheet Readiness now\.$/),
      );
    },
    async () => {
      await openPage(user, "Overview");
      await adoptRows.prepare(user);
      await command("bring rows in", () => adoptRows.press(user), adoptRows.done);
    },
    async () => {
      await openPage(user, "Metrics");
      await pressButton(user, /^OWN-01 /);
      await waitFor(() => expect(warnsNow()).toBe(true), wait);
      await command(
        "insert a native chart",
        () => pressButton(user, "Insert as Excel chart"),
        () => says(/^The chart stands on the new sheet/),
      );
    },
    async () => {
      await openPage(user, "Overview");
      await pressButton(user, "Remove what was built…");
      expect(await says(/^OWN-01 chart 2026-11-21$/)).toBeInTheDocument();
      await command(
        "remove what was built",
        () => pressButton(user, /^Remove \d+ sheets$/),
        () => says(/Everything else is as it was\.$/),
      );
    },
  ];
  for (const page of pages) await noted(page);

  expect({ wrong, rows }).toEqual({ wrong: [], rows: EXPECTED });
  // Named cell styles stay: the user may have used them.
  const withoutStyles = (state: string): unknown => ({ ...JSON.parse(state), styles: [], title: "" });
  expect(withoutStyles(stateOf(excel))).toEqual(withoutStyles(stateOf(ownExcel())));
});

test("mending what is missing warns where it adds a sheet; an upgrade that adds a setting keeps Undo and says nothing", async () => {
  const excel: SimulatedExcel = (await leanExcel())();
  const settings = excel.book.sheet("Config");
  const lines = [...(settings?.cells.values() ?? [])];
  const keyOf = (key: string) => lines.find(({ value }) => value === key);
  const [version, planned] = [valueBeside(excel, "schemaVersion"), keyOf("assurancePlanned")];
  if (!version || !planned) throw new Error("Config has no schema version or no assurance assessment");
  version.value = SCHEMA_VERSION - 1;
  planned.value = "somethingElse";
  excel.book.names.splice(
    excel.book.names.findIndex(({ name }) => name === settingName("assurancePlanned")),
    1,
  );
  const { user, command, noted, rows, wrong } = watchedPane(excel);

  await noted(async () => {
    await says("A newer version of the SeMS sheets");
    await command(
      "upgrade",
      () => pressButton(user, "Add these"),
      () => says("The SeMS is up to date. Nothing of yours was changed."),
    );
  });
  await noted(async () => {
    await openPage(user, "Check");
    fireEvent.change(await screen.findByRole("combobox", { name: /^Assessment/ }, wait), { target: { value: "2" } });
    const title = "Register that the phase needs is not in the workbook";
    await waitFor(() => expect(screen.getAllByText(title)).not.toHaveLength(0), wait);
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: title } });
    await pressButton(user, "Mend…", () => [...document.querySelectorAll("h4")].find(({ textContent }) => textContent === title)?.closest("li"));
    await says(/^It adds a sheet/);
    await command(
      "add registers",
      () => pressButton(user, /^Mend \d+$/),
      () => says(/^Mended: \d+ findings?\./),
    );
  });
  expect({ wrong, rows }).toEqual({
    wrong: [],
    rows: { upgrade: KEPT("addName", "appendRows", "setCells"), "add registers": WARNED("addName", "addSheet", "appendRows") },
  });
});

test("creating warns before it is pressed, and says that it can be taken away again", async () => {
  renderPane(hostInHand(ownExcel()).host, semsEngine);
  expect(await says(/^Excel may clear its undo list when sheets are added\. They can be taken away again from this pane\.$/)).toBeInTheDocument();
  expect(clearsUndo([{ kind: "setDocumentTitle", title: "SeMS" }])).toBe(true);
});
