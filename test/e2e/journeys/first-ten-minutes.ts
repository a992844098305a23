import { columnLetters } from "../../../src/core/workbook/a1";
import type { Door } from "./door";
import type { Journey } from "./journey";
import { meet } from "./meet";

/** Sam begins with an empty workbook: three questions, the first answers, the first check, the first metric. */
export async function firstTenMinutes(journey: Journey, door: Door): Promise<void> {
  const { pane, rows, selected } = door;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name });

  await journey.step("three questions", async () => {
    await meet(journey, "New SeMS");
    await journey.enterPane();
    await journey.to(pane.getByRole("textbox", { name: /Entity/ }));
    await journey.type("Zeppelin Freight");
    await journey.to(pane.getByRole("combobox", { name: /Sector/ }));
    await journey.type("Cargo");
    await journey.to(pane.getByRole("textbox", { name: /Main site/ }));
    await journey.type("Shed 12");
    await pane.getByText(/\d+ sheets, \d+ records to start with/).waitFor();
    await journey.use(button("Create the SeMS"));
    await journey.hasFocus(heading("Your SeMS is set up"));
    await journey.hears(/^The SeMS was created: \d+ sheets added\.$/);
    await meet(journey, "Overview");
  });

  await journey.step("what to do first", async () => {
    await journey.use(button("Commitment"));
    await journey.hears(/^The workbook shows People/);
    expect(await selected()).toBe("People, A6");
  });

  await journey.step("five items by keys", async () => {
    await journey.open("Gap analysis");
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Gap analysis" }));
    await pane.getByText("1 of 111").waitFor();
    await meet(journey, "Gap analysis");
    for (const answer of ["1", "2", "3", "1", "2"]) {
      await journey.press(answer);
      await journey.press("n");
    }
    await journey.hears(/Saved\.$/);
    await pane.getByText("106 items left to assess.").waitFor();
    const answered = (await rows("tblGap")).slice(0, 5).map((row) => row["Response"]);
    expect(answered).toEqual(["In place", "Partially in place", "Not in place", "In place", "Partially in place"]);
  });

  await journey.step("the first check", async () => {
    await journey.open("Check");
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Check" }));
    await heading("not ready").waitFor();
    await meet(journey, "Check");
    await journey.press("F8");
    await journey.hears(/^1 of \d+: People, D5/);
    expect(await selected()).toBe("People, D5");
  });

  await journey.step("the top finding is mended", async () => {
    await journey.typeInto({ sheet: "People", a1: "B6" }, "Tomas Halvorsen");
    await journey.typeInto({ sheet: "People", a1: "D6" }, "Accountable Manager");
    await journey.hears(/^Since the last check: \d+ gone/);
    await heading("Not exactly one Accountable Manager in post").waitFor({ state: "detached" });
  });

  await journey.step("the first metric of its own", async () => {
    await journey.enterPane();
    await journey.open("Overview", "Tab");
    await journey.use(button("First metrics"));
    await journey.hears(/^The workbook shows Metrics/);
    const metrics = await rows("tblMetrics");
    const row = metrics.findIndex((metric) => metric["Metric ID"] === "CGO-03") + 6;
    const columns = Object.keys(metrics[0] ?? {});
    await journey.typeInto({ sheet: "Metrics", a1: `${columnLetters(columns.indexOf("Active"))}${row}` }, "Yes");
    await journey.typeInto({ sheet: "Metrics", a1: `${columnLetters(columns.indexOf("Target"))}${row}` }, 0.9);
  });

  await journey.step("twelve tests, twelve passed", async () => {
    await journey.enterPane();
    await journey.open("Record", "Tab");
    await heading("Due now: 5 metrics").waitFor();
    await meet(journey, "Record");
    await journey.to(pane.getByRole("textbox", { name: /^CGO-03.*Test pieces detected$/ }));
    await journey.type("12");
    await journey.press("Enter");
    await journey.type("12");
    const card = pane.getByRole("group", { name: /^CGO-03/ });
    await card.getByText("100% (76–100%), n = 12", { exact: true }).waitFor();
    await card.getByText("23 more passes in a row would show the target", { exact: true }).waitFor();
    await journey.press("Control+Enter");
    await journey.hasFocus(heading("1 reading recorded"));
    await pane.getByText(/100% \(76–100%\), n = 12; 23 more passes in a row would show the target$/).waitFor();
  });
}
