import { act, screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/core/workbook/host";
import { fakeEngine } from "./fake-engine";
import { FakeWorkbook } from "./FakeWorkbook";
import { renderPane } from "./render-pane";

const SEMS = ["Start here", "Config", "Policies", "Gap analysis", "Metrics", "Actions"];
const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 2, name });

test("a SeMS is shown with its entity, gate, registers and the user's other sheets", async () => {
  const user = renderPane(new FakeWorkbook([...SEMS, "*Rota 2026"]));
  expect(await heading("What is here")).toBeInTheDocument();
  expect(screen.getByText("Northport Cargo")).toBeInTheDocument();
  expect(screen.getByText("Phase 1: Present and Suitable")).toBeInTheDocument();
  const register = screen.getByRole("row", { name: "Gap analysis 138" });
  expect(register).toBeInTheDocument();
  expect(screen.getByText("Rota 2026. Yours; the SeMS does not touch it.")).toBeInTheDocument();
  await user.click(within(register).getByRole("button", { name: "Gap analysis" }));
  expect(screen.getByRole("status")).toHaveTextContent("The workbook shows Gap analysis, A1.");
});

test.each([
  ["while there are no figures", { readings: 0, actions: 3 }, true],
  ["while no work is planned", { readings: 12, actions: 0 }, true],
  ["and not once both are there", { readings: 12, actions: 3 }, false],
] as const)("what to do first is said %s", async (_when, rows, isSaid) => {
  renderPane(new FakeWorkbook([...SEMS, "Readings"]), fakeEngine({ rows }));
  expect(await heading("What is here")).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "What to do first" }) !== null).toBe(isSaid);
});

test("a place that could not be read leads to its cell", async () => {
  const workbook = new FakeWorkbook(SEMS);
  const user = renderPane(workbook, fakeEngine({ problems: [{ sheet: "Metrics", cell: "C7", message: "The column Target cannot be found." }] }));
  expect(await screen.findByText("The column Target cannot be found.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Go to Metrics, cell C7" }));
  expect(workbook.revealed).toEqual([{ sheet: "Metrics", row: 6, column: 2 }]);
});

test("a sheet that the host cannot show is said so", async () => {
  const workbook = new FakeWorkbook(SEMS);
  workbook.arriveAt = () => ({ sheet: "Start here", row: 0, column: 0 });
  const user = renderPane(workbook);
  await user.click(await screen.findByRole("button", { name: "Commitment" }));
  expect(screen.getByRole("status")).toHaveTextContent("“Policies” could not be shown. It may be hidden.");
});

test("removing asks first, lists what goes and what stays, and takes away only what was built", async () => {
  const workbook = new FakeWorkbook([...SEMS, "*Rota 2026"]);
  const user = renderPane(workbook);
  await user.click(await screen.findByRole("button", { name: "Remove what was built…" }));
  expect(await heading("Remove what was built?")).toHaveFocus();
  expect(screen.getByText("Gap analysis (138 rows)")).toBeInTheDocument();
  expect(screen.getByText("Rota 2026.")).toBeInTheDocument();
  expect(screen.getByText(/This cannot be undone/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Remove 6 sheets" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("6 sheets were taken away. Everything else is as it was."));
  expect(workbook.sheetNames).toEqual(["Rota 2026"]);
});

test.each(["{Escape}", "button"])("keeping everything (%s) goes back and changes nothing", async (way) => {
  const workbook = new FakeWorkbook(SEMS);
  const user = renderPane(workbook);
  await user.click(await screen.findByRole("button", { name: "Remove what was built…" }));
  await heading("Remove what was built?");
  if (way === "button") await user.click(screen.getByRole("button", { name: "Keep everything" }));
  else await user.keyboard(way);
  expect(await heading("What is here")).toHaveFocus();
  expect(workbook.applied).toHaveLength(0);
});

test("a schema newer than ours is shown and cannot be changed from here", async () => {
  renderPane(new FakeWorkbook(SEMS), fakeEngine({ foundVersion: 7 }));
  expect(await heading("Made with a newer version")).toBeInTheDocument();
  expect(screen.getByText(/schema version 7; this add-in knows versions up to 1/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Remove/ })).not.toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "What to do first" })).not.toBeInTheDocument();
});

test("without a host the pane leads to the preview", async () => {
  renderPane(null);
  expect(await heading("Open this page in Excel")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Open the preview" })).toHaveAttribute("href", "preview.html");
});

test("a host that cannot read says its sentence, and trying again reads again", async () => {
  const workbook = new FakeWorkbook(SEMS);
  workbook.beforeRead = () => Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again."));
  const user = renderPane(workbook);
  expect(await screen.findByRole("alert")).toHaveTextContent("A cell is being edited.");
  workbook.beforeRead = () => Promise.resolve();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await heading("What is here")).toBeInTheDocument();
});

test("a fault of our own is not passed off as the host's words", async () => {
  const workbook = new FakeWorkbook(SEMS);
  workbook.beforeRead = () => Promise.reject(new TypeError("undefined is not a function"));
  renderPane(workbook);
  expect(await screen.findByRole("alert")).toHaveTextContent(/Something unexpected happened and nothing was changed/);
});

describe("with a clock in the hand", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("a host that takes long is explained, and a retry does not wait for the old answer", async () => {
    const workbook = new FakeWorkbook(SEMS);
    workbook.beforeRead = () => new Promise(() => undefined);
    renderPane(workbook);
    expect(screen.getByText("Looking for a SeMS in this workbook…")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    await act(() => jest.advanceTimersByTimeAsync(6_000));
    const retry = await screen.findByRole("button", { name: "Try again" });
    expect(screen.getByText(/taking longer than usual/)).toBeInTheDocument();
    workbook.beforeRead = () => Promise.resolve();
    await act(async () => retry.click());
    expect(await heading("What is here")).toBeInTheDocument();
  });

  test("what is shown follows the workbook a moment after it changes", async () => {
    const workbook = new FakeWorkbook([...SEMS, "*Rota 2026"]);
    renderPane(workbook);
    await heading("What is here");
    workbook.rename("Rota 2026", "Rota 2027");
    await act(() => jest.advanceTimersByTimeAsync(1_000));
    expect(await screen.findByText(/Rota 2027/)).toBeInTheDocument();
  });
});

test("an older SeMS is told what an upgrade adds before anything is changed, and gets it on request", async () => {
  const workbook = new FakeWorkbook(SEMS);
  const edits = [{ kind: "setCells", sheet: "Config", top: 5, left: 2, rows: [[2]], expected: [[1]] }] as const;
  const user = renderPane(
    workbook,
    fakeEngine({ upgrade: { from: 1, to: 2, changes: ["Actions: adds the column Evidence at the right end of the table."], edits } }),
  );
  expect(await screen.findByText(/version 2 adds the following/)).toBeInTheDocument();
  expect(screen.getByText("Actions: adds the column Evidence at the right end of the table.")).toBeInTheDocument();
  expect(workbook.applied).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Add these" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("The SeMS is up to date. Nothing of yours was changed."));
  expect(workbook.applied).toHaveLength(1);
});

test("a SeMS of today is offered no upgrade", async () => {
  renderPane(new FakeWorkbook(SEMS));
  await heading("What is here");
  expect(screen.queryByRole("button", { name: "Add these" })).not.toBeInTheDocument();
});
