import { screen, waitFor, within } from "@testing-library/react";
import { fakeEngine } from "./fake-engine";
import { FakeWorkbook } from "./FakeWorkbook";
import { renderPane } from "./render-pane";

const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 2, name });
const create = (): HTMLElement => screen.getByRole("button", { name: "Create the SeMS" });

async function answer(user: ReturnType<typeof renderPane>): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: /Entity/ }), "Northport Cargo");
  await user.selectOptions(screen.getByRole("combobox", { name: /Sector/ }), "Cargo");
  await user.type(screen.getByRole("textbox", { name: /Main site/ }), "Shed 12");
}

test("a blank workbook is offered a new SeMS", async () => {
  renderPane(new FakeWorkbook(["Sheet1"]));
  expect(await heading("New SeMS")).toBeInTheDocument();
  expect(screen.queryByText(/Stays as it is/)).not.toBeInTheDocument();
});

test("a workbook with sheets of the user's is told which of them stay untouched", async () => {
  renderPane(new FakeWorkbook(["*Risk log", "*Rota 2026"]));
  expect(await heading("Add to this workbook")).toBeInTheDocument();
  expect(screen.getByText("Stays as it is: Risk log and Rota 2026.")).toBeInTheDocument();
});

test("many sheets of the user's are counted after the sixth", async () => {
  renderPane(new FakeWorkbook(["A", "B", "C", "D", "E", "F", "G", "H", "I"]));
  expect(await screen.findByText("Stays as it is: A, B, C, D, E, F and 3 more sheets.")).toBeInTheDocument();
});

test("reading the workbook leaves the focus where the user has it", async () => {
  renderPane(new FakeWorkbook(["Sheet1"]));
  await heading("New SeMS");
  expect(document.body).toHaveFocus();
});

test("answers that are missing are named at their fields, and the first of them has the focus", async () => {
  const workbook = new FakeWorkbook(["Sheet1"]);
  const user = renderPane(workbook);
  await heading("New SeMS");
  await user.click(create());
  expect(screen.getByRole("textbox", { name: /Entity/ })).toHaveAccessibleDescription(/Type the name of the entity/);
  expect(screen.getByRole("combobox", { name: /Sector/ })).toHaveAccessibleDescription("Choose the sector of the entity.");
  expect(screen.getByRole("textbox", { name: /Main site/ })).toHaveAccessibleDescription("Type the name of the main site.");
  expect(screen.getByText(/^3 answers need your attention/)).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("textbox", { name: /Entity/ })).toHaveFocus());
  expect(workbook.applied).toHaveLength(0);
});

test("a message at a field goes as soon as the answer is good", async () => {
  const user = renderPane(new FakeWorkbook(["Sheet1"]));
  await heading("New SeMS");
  await user.click(create());
  await user.type(screen.getByRole("textbox", { name: /Entity/ }), "Northport");
  expect(screen.queryByText("Type the name of the entity.")).not.toBeInTheDocument();
  expect(screen.getByText(/^2 answers need/)).toBeInTheDocument();
});

test("the same site twice is refused, whatever its case", async () => {
  const user = renderPane(new FakeWorkbook(["Sheet1"]));
  await answer(user);
  await user.click(screen.getByRole("button", { name: "Add a site" }));
  expect(screen.getByRole("textbox", { name: "Site 2" })).toHaveFocus();
  await user.keyboard("shed 12");
  await user.click(create());
  expect(screen.getByRole("textbox", { name: "Site 2" })).toHaveAccessibleDescription(/in the list twice/);
});

test("a site that is removed gives the focus to the one before it, and the last one cannot be removed", async () => {
  const user = renderPane(new FakeWorkbook(["Sheet1"]));
  await user.click(await screen.findByRole("button", { name: "Add a site" }));
  await user.click(screen.getByRole("button", { name: "Remove site 2" }));
  expect(screen.getByRole("textbox", { name: /Main site/ })).toHaveFocus();
  expect(screen.queryByRole("button", { name: /Remove site/ })).not.toBeInTheDocument();
});

test("the sheets that would be created follow the answers", async () => {
  const user = renderPane(new FakeWorkbook(["Sheet1"]));
  expect(await screen.findByText("Choose the sector to see the sheets.")).toBeInTheDocument();
  await user.selectOptions(screen.getByRole("combobox", { name: /Sector/ }), "Airport");
  const sheets = await screen.findByRole("list", { name: "What will be created" });
  expect(within(sheets).getByText("Gap analysis")).toBeInTheDocument();
  expect(within(sheets).getByText("138 records")).toBeInTheDocument();
  expect(screen.getByText("6 sheets, 177 records to start with.")).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: /^Full/ }));
  expect(await screen.findByText("7 sheets, 186 records to start with.")).toBeInTheDocument();
});

test("the gates are offered with their standard in words", async () => {
  renderPane(new FakeWorkbook(["Sheet1"]));
  const phase = await screen.findByRole("combobox", { name: "Next assessment" });
  expect(
    within(phase)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual([
    "Gap analysis: Where we stand today",
    "Phase 1: Present and Suitable",
    "Phase 2: Operating and Effective",
    "Phase 2B: Continued assurance",
  ]);
});

test("a workbook where nothing can be created says why, and Create does nothing", async () => {
  const workbook = new FakeWorkbook(["*Mine"]);
  const user = renderPane(workbook, fakeEngine({ refusal: "A sheet of yours is called Config. Rename it first." }));
  await answer(user);
  expect(await screen.findByText("A sheet of yours is called Config. Rename it first.")).toBeInTheDocument();
  expect(create()).toHaveAttribute("aria-disabled", "true");
  await user.click(create());
  expect(workbook.applied).toHaveLength(0);
});

test("before Create it is said that Excel may clear the undo list", async () => {
  renderPane(new FakeWorkbook(["Sheet1"]));
  expect(await screen.findByText(/Excel may clear its undo list/)).toBeInTheDocument();
});

test("after creating, one message says so, the focus is on the result, and the first steps lead to their sheets", async () => {
  const workbook = new FakeWorkbook(["*Risk log"]);
  const user = renderPane(workbook);
  await answer(user);
  await user.click(create());
  expect(await heading("Your SeMS is set up")).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("The SeMS was created: 6 sheets added.");
  expect(workbook.sheetNames).toContain("Risk log");
  const section = screen.getByRole("heading", { name: "What to do first" }).closest("section");
  const steps = within(section ?? document.body).getAllByRole("button", { name: /^(Commitment|Gap analysis|First metrics|Plan|Act)$/ });
  await user.click(screen.getByRole("button", { name: "Commitment" }));
  expect(workbook.revealed).toEqual([{ sheet: "Policies", row: 4, column: 0 }]);
  expect(screen.getByRole("status")).toHaveTextContent("The workbook shows Policies, A5.");
  expect(steps.map((step) => step.textContent).slice(0, 5)).toEqual(["Commitment", "Gap analysis", "First metrics", "Plan", "Act"]);
});

test("the whole journey needs no mouse", async () => {
  const user = renderPane(new FakeWorkbook(["Sheet1"]));
  await heading("New SeMS");
  await user.tab();
  await user.keyboard("Northport");
  await user.tab();
  await user.selectOptions(document.activeElement ?? document.body, "Cargo");
  await user.tab();
  await user.keyboard("Shed 12{Enter}");
  expect(await heading("Your SeMS is set up")).toHaveFocus();
});

test("a creation can be cancelled between its steps; the workbook is as it was and the answers are kept", async () => {
  const workbook = new FakeWorkbook(["*Risk log"]);
  let goOn = (): void => undefined;
  workbook.beforeEdit = () => new Promise((resolve) => (goOn = resolve));
  const user = renderPane(workbook);
  await answer(user);
  await user.click(create());
  expect(await heading("Creating the SeMS")).toHaveFocus();
  expect(await screen.findByText("Adding Start here (0 of 6)")).toBeInTheDocument();
  expect(screen.getByRole("progressbar", { name: "Progress" })).toHaveAttribute("aria-valuemax", "6");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.getByText("Stopping after this step…")).toBeInTheDocument();
  goOn();
  expect(await heading("Add to this workbook")).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Cancelled. The workbook is as it was.");
  expect(workbook.sheetNames).toEqual(["Risk log"]);
  expect(screen.getByRole("textbox", { name: /Entity/ })).toHaveValue("Northport Cargo");
});

test("sheets that a host had to leave behind are named", async () => {
  const workbook = new FakeWorkbook(["*Risk log"]);
  workbook.finish = () => ({ outcome: "failed", message: "Excel stopped answering.", leftBehind: ["Config", "Metrics"] });
  const user = renderPane(workbook);
  await answer(user);
  await user.click(create());
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Excel stopped answering\. Still there: Config and Metrics\./));
});

test("an interrupted creation is completed with the answers that it still knows", async () => {
  const workbook = new FakeWorkbook(["*Risk log", "Config", "Policies"]);
  const choices = { sector: "CGO", entityName: "Northport Cargo", sites: ["Shed 12"], phase: "1", set: "essential" } as const;
  const user = renderPane(workbook, fakeEngine({ unfinishedChoices: choices }));
  expect(await heading("A creation was interrupted")).toBeInTheDocument();
  expect(screen.getByText("Begun: Config and Policies.")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /Entity/ })).toHaveValue("Northport Cargo");
  await user.click(screen.getByRole("button", { name: "Complete the SeMS" }));
  expect(await heading("Your SeMS is set up")).toBeInTheDocument();
  expect(workbook.sheetNames.filter((name) => name === "Config")).toHaveLength(1);
});

test("an interrupted creation can be taken away, and the user's sheets stay", async () => {
  const workbook = new FakeWorkbook(["*Risk log", "Config", "Policies"]);
  const user = renderPane(workbook);
  await user.click(await screen.findByRole("button", { name: "Take the begun sheets away" }));
  expect(await heading("Remove what was built?")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Remove 2 sheets" }));
  expect(await heading("Add to this workbook")).toBeInTheDocument();
  expect(workbook.sheetNames).toEqual(["Risk log"]);
});

test("what the user has already can be brought in: from the first steps right after creation, and from the end of the page", async () => {
  const user = renderPane(new FakeWorkbook(["*Risk log"]));
  await answer(user);
  await user.click(create());
  expect(await heading("Your SeMS is set up")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Bring in an existing sheet…" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Bring in what you have…" }));
  expect(await heading("Bring in an existing sheet")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Overview" }));
  expect(await heading("Your SeMS is set up")).toBeInTheDocument();
});
