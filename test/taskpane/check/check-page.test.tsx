import "../../preview/web-platform";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { commandQueue } from "../../../src/commands/command-queue";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { CellAddress } from "../../../src/core/workbook/cell";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import type { PaneCommand } from "../../../src/taskpane/command-source";
import { THIRTEEN_MONTHS_LATER } from "../../core/assessment/sample-thirteen-months-later";
import { FakeWorkbook } from "../FakeWorkbook";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);

/** Of the sample thirteen months later: the first finding that the list shows. */
const FIRST_OF = / of \d+: /;
let sample: Uint8Array;
let late: Uint8Array;

beforeAll(async () => {
  sample = await fileOf(sampleChoices().asOf ?? 0);
  late = await fileOf(THIRTEEN_MONTHS_LATER);
}, TWO_MINUTES);

async function fileOf(asOf: number): Promise<Uint8Array> {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices({ asOf })));
  return host.bytes();
}

interface OpenWorkbook extends WorkbookHost {
  readonly revealed: CellAddress[];
  reads: number;
  writes: number;
  /** A test can spoil what the host does next. */
  beforeRead: () => Promise<void>;
}

function workbookOf(bytes: Uint8Array): OpenWorkbook {
  const host = openFileHost(bytes);
  const workbook: OpenWorkbook = {
    revealed: [],
    reads: 0,
    writes: 0,
    beforeRead: () => Promise.resolve(),
    read: async (request) => {
      workbook.reads++;
      await workbook.beforeRead();
      return host.read(request);
    },
    apply: (edits, options) => {
      workbook.writes++;
      return host.apply(edits, options);
    },
    reveal: (cell) => {
      workbook.revealed.push(cell);
      return host.reveal(cell);
    },
    onChange: (listener) => host.onChange(listener),
  };
  return workbook;
}

const wait = { timeout: TWO_MINUTES };
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const result = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { level: 3, name }, wait);
const steps = (): HTMLElement => within(screen.getByRole("group", { name: "Findings one by one" })).getByRole("status");
const places = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-finding-place]")];
const valueOf = (cell: CellAddress | undefined): string => `${cell?.sheet} ${cell?.row} ${cell?.column}`;

async function openCheck(workbook: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  await user.click(await screen.findByRole("button", { name: "Check" }, wait));
  return user;
}

test("the sample on its day is ready, by a self-check, for the assessment that Config names", async () => {
  const user = await openCheck(workbookOf(sample));
  expect(await result("ready")).toBeInTheDocument();
  expect(screen.getByText("Phase 2B (Continued assurance), as of 2026-10-31")).toBeInTheDocument();
  expect(screen.getByText("A self-check. Only the CAA decides.")).toBeInTheDocument();
  const phase = screen.getByRole("combobox", { name: "Assessment" });
  expect(within(phase).getByRole("option", { selected: true })).toHaveTextContent("Phase 2B: Continued assurance");

  expect(phase).toHaveAccessibleDescription("As Config says.");

  await user.selectOptions(phase, "1");
  expect(await screen.findByText(/^Phase 1 \(Present and Suitable\)/, {}, wait)).toBeInTheDocument();
  expect(phase).toHaveAccessibleDescription("You are looking at another: the entity works towards Phase 2B (Config).");
});

test("while one passes over phases to the one that is meant, only that one is checked", async () => {
  const workbook = workbookOf(sample);
  const user = await openCheck(workbook);
  await result("ready");
  const before = workbook.reads;
  const phase = screen.getByRole("combobox", { name: "Assessment" });
  for (const passed of ["GAP", "1", "2"]) await user.selectOptions(phase, passed);
  expect(await screen.findByText(/^Phase 2 \(Operating and Effective\)/, {}, wait)).toBeInTheDocument();
  expect(workbook.reads).toBe(before + 1);
});

test("the findings are counted by severity, and a place leads to its cell", async () => {
  const workbook = workbookOf(late);
  const user = await openCheck(workbook);
  await result("not ready");
  const blocks = screen.getByRole("button", { name: /^Blocks \d+$/ });
  const count = Number(/\d+/.exec(blocks.getAttribute("aria-label") ?? "")?.[0]);
  expect(screen.getByRole("heading", { level: 3, name: `Blocks (${count})` })).toBeInTheDocument();

  const [, second] = places();
  if (!second) throw new Error("there is no second place");
  await user.click(second);
  expect(workbook.revealed).toHaveLength(1);
  expect(steps()).toHaveTextContent(`2 of ${steps().textContent?.match(/of (\d+)/)?.[1]}: ${second.textContent}`);
  expect(second.closest("li")).toHaveAttribute("aria-current", "true");
});

test("F8 and Shift+F8 go on and back from wherever the focus is on the page, arrow keys from place to place, Enter to the cell", async () => {
  const workbook = workbookOf(late);
  const user = await openCheck(workbook);
  await result("not ready");
  expect(screen.getByRole("heading", { level: 2, name: "Check" })).toHaveFocus();
  await user.keyboard("{F8}{F8}");
  expect(steps()).toHaveTextContent(/^2 of /);
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(steps()).toHaveTextContent(/^1 of /);
  expect(screen.getByRole("heading", { level: 2, name: "Check" })).toHaveFocus();

  places()[0]?.focus();
  await user.keyboard("{ArrowDown}");
  expect(places()[1]).toHaveFocus();
  expect(workbook.revealed).toHaveLength(3);
  await user.keyboard("{Enter}");
  expect(workbook.revealed).toHaveLength(4);
  expect(valueOf(workbook.revealed[3])).toBe(valueOf(workbook.revealed[1]));
  await user.keyboard("{ArrowUp}");
  expect(places()[0]).toHaveFocus();
});

test("a long group shows three places, then all of them; going to a hidden one shows it", async () => {
  const user = await openCheck(workbookOf(late));
  await result("not ready");
  const [more] = screen.getAllByRole("button", { name: /^Show all \d+$/ });
  const card = more?.closest("li");
  if (!more || !card) throw new Error("no group is long");
  const all = Number(/\d+/.exec(more.textContent ?? "")?.[0]);
  expect(within(card).getAllByRole("listitem")).toHaveLength(3);
  await user.click(more);
  expect(within(card).getAllByRole("listitem")).toHaveLength(all);
  await user.click(within(card).getByRole("button", { name: "Show fewer" }));
  expect(within(card).getAllByRole("listitem")).toHaveLength(3);
  within(card)
    .getAllByRole("button", { name: /, [A-Z]+\d+$/ })[2]
    ?.focus();
  await user.keyboard("{Enter}{F8}");
  expect(within(card).getAllByRole("listitem")).toHaveLength(all);
  expect(within(card).getAllByRole("listitem")[3]).toHaveAttribute("aria-current", "true");
});

test("a choice of severity and a search leave what fits, say how much that is, and are cleared together", async () => {
  const user = await openCheck(workbookOf(late));
  await result("not ready");
  await user.click(screen.getByRole("button", { name: /^Advice \d+$/ }));
  expect(await screen.findByText(/^\d+ of \d+ findings shown\.$/)).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByRole("heading", { name: /^Blocks \(/ })).not.toBeInTheDocument());
  await user.type(screen.getByRole("searchbox", { name: "Search the findings" }), "zeppelin");
  expect(await screen.findByText("No finding fits. Clear the search or the choice above.")).toBeInTheDocument();
  await user.click(button("Show all"));
  expect(await screen.findByRole("heading", { name: /^Blocks \(/ })).toBeInTheDocument();
});

test("why a rule is there, and where it comes from, is told on demand", async () => {
  const user = await openCheck(workbookOf(late));
  await result("not ready");
  expect(screen.queryByText(/^Source: /)).not.toBeInTheDocument();
  const [first] = screen.getAllByRole("button", { name: "Why, and where it comes from" });
  if (first) await user.click(first);
  expect(screen.getByText(/^Source: /)).toBeInTheDocument();
});

test("a check is written to Readiness, dated, and the list stays", async () => {
  const workbook = workbookOf(sample);
  const user = await openCheck(workbook);
  await result("ready");
  await user.click(button("Write to Readiness"));
  expect(await screen.findByText("The check of 2026-10-31 stands on the sheet Readiness now.", {}, wait)).toBeInTheDocument();
  const { sheets } = await workbook.read({ tables: "none", grids: ["Readiness"] });
  const cells = sheets.find(({ name }) => name === "Readiness")?.grid?.columns.flatMap(({ values }) => values) ?? [];
  expect(cells.some((value) => typeof value === "string" && value.startsWith("Phase 2B (Continued assurance), as of 2026-10-31: READY"))).toBe(true);
});

test("what is to be written to Readiness is written, whether a check runs already or is asked for meanwhile", async () => {
  const workbook = workbookOf(sample);
  const user = await openCheck(workbook);
  await result("ready");
  const takesPresses = (name: string): Promise<void> => waitFor(() => expect(button(name)).not.toHaveAttribute("aria-disabled", "true"), wait);
  /** The next reading of the workbook waits until it is let through. */
  const held = (): (() => void) => {
    let letThrough = (): void => undefined;
    const gate = new Promise<void>((open) => (letThrough = open));
    workbook.beforeRead = () => gate;
    return letThrough;
  };
  await takesPresses("Check again");
  const check = held();
  await user.click(button("Check again"));
  await user.click(button("Write to Readiness"));
  check();
  await waitFor(() => expect(workbook.writes).toBe(1), wait);

  await takesPresses("Write to Readiness");
  const writing = held();
  await user.click(button("Write to Readiness"));
  expect(button("Write to Readiness")).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Assessment" }), "1");
  writing();
  expect(await screen.findByText(/^Phase 1 \(Present and Suitable\), as of/, {}, wait)).toBeInTheDocument();
  expect(workbook.writes).toBe(2);
});

test("a workbook that cannot be read is one sentence, and trying again checks it", async () => {
  const workbook = workbookOf(sample);
  const user = renderPane(workbook, semsEngine);
  const tab = await screen.findByRole("button", { name: "Check" }, wait);
  workbook.beforeRead = () => Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again."));
  await user.click(tab);
  expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("A cell is being edited.");
  workbook.beforeRead = () => Promise.resolve();
  await user.click(button("Try again"));
  expect(await result("ready")).toBeInTheDocument();

  workbook.beforeRead = () => Promise.reject(new HostError("Excel does not answer."));
  await user.click(button("Check again"));
  expect(await screen.findByText("The list below is of the last check. Excel does not answer.", {}, wait)).toBeInTheDocument();
  expect(await result("ready")).toBeInTheDocument();
});

test("a schema newer than the rules is not judged by them", async () => {
  const workbook = workbookOf(sample);
  const { sheets } = await workbook.read({ tables: "all" });
  const config = await settingPlace(workbook, sheets.find(({ name }) => name === "Config")?.name ?? "", "Schema version");
  await workbook.apply([{ kind: "setCells", ...config, rows: [[99]] }]);
  await openCheck(workbook);
  expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent(/schema version 99; .* Update the add-in to check it\./);
});

test("the ribbon's Check opens the page, and its Next finding goes to the first cell without taking the focus", async () => {
  const workbook = workbookOf(late);
  const commands = commandQueue<PaneCommand>();
  renderPane(workbook, semsEngine, commands);
  act(() => commands.send("nextFinding"));
  await result("not ready");
  await waitFor(() => expect(workbook.revealed).toHaveLength(1));
  expect(steps()).toHaveTextContent(/^1 of /);
  expect(document.body).toHaveFocus();
  act(() => commands.send("nextFinding"));
  await waitFor(() => expect(steps()).toHaveTextContent(/^2 of /));
  act(() => commands.send("check"));
  expect(screen.getByRole("heading", { level: 2, name: "Check" })).toHaveFocus();
  expect(steps().textContent).toMatch(FIRST_OF);
});

test("the ribbon's Check in a workbook without a SeMS says what to do", async () => {
  const commands = commandQueue<PaneCommand>();
  renderPane(new FakeWorkbook(["Sheet1"]), undefined, commands);
  await screen.findByRole("heading", { level: 2, name: "New SeMS" });
  act(() => commands.send("check"));
  expect(screen.getByRole("status")).toHaveTextContent("There is no SeMS in this workbook yet. Create one here, then check it.");
});

test("a change is checked a moment after the last one, what it did is said, and the list keeps its place", async () => {
  const workbook = workbookOf(late);
  const user = await openCheck(workbook);
  await result("not ready");
  await user.click(button("Next finding (F8)"));
  await user.click(button("Next finding (F8)"));
  const current = document.querySelector("li[aria-current=true]")?.textContent;
  const asOf = await settingPlace(workbook, "Config", "Legal name");
  const before = workbook.reads;
  await act(() => workbook.apply([{ kind: "setCells", ...asOf, rows: [[null]] }]));
  await act(() => workbook.apply([{ kind: "setCells", ...asOf, rows: [[null]] }]));
  expect(workbook.reads).toBe(before);
  expect(await screen.findByText("Since the last check: 1 new.", {}, wait)).toBeInTheDocument();
  expect(workbook.reads).toBe(before + 1);
  expect(document.querySelector("li[aria-current=true]")?.textContent).toBe(current);
  await user.click(button("Overview"));
  await screen.findByRole("heading", { level: 2, name: "What is here" }, wait);
  await user.click(button("Check"));
  expect(document.querySelector("li[aria-current=true]")?.textContent).toBe(current);
});

/** The cell beside a setting of Config. */
async function settingPlace(workbook: WorkbookHost, sheet: string, label: string) {
  const { sheets } = await workbook.read({ tables: "none", grids: [sheet] });
  const grid = sheets.find(({ name }) => name === sheet)?.grid;
  const column = grid?.columns.findIndex(({ values }) => values.includes(label)) ?? -1;
  const row = grid?.columns[column]?.values.indexOf(label) ?? -1;
  return { sheet, top: (grid?.top ?? 0) + row, left: (grid?.left ?? 0) + column + 1 };
}
