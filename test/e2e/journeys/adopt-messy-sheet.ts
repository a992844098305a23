import type { Door } from "./door";
import type { Journey } from "./journey";
import { meet } from "./meet";

/** Sam has a list of companies in a sheet that nobody made for this: it goes into Suppliers, and stays as it is. */
export async function adoptMessySheet(journey: Journey, door: Door): Promise<void> {
  const { pane, rows } = door;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name });
  const choice = (name: string | RegExp) => pane.getByRole("combobox", { name });
  const original = await door.fingerprint("Sheet1");

  await journey.step("added to the workbook", async () => {
    await heading("Add to this workbook").waitFor();
    await journey.enterPane();
    await journey.to(pane.getByRole("textbox", { name: /Entity/ }));
    await journey.type("Zeppelin Freight");
    await journey.to(choice(/Sector/));
    await journey.type("Cargo");
    await journey.to(pane.getByRole("textbox", { name: /Main site/ }));
    await journey.type("Shed 12");
    await journey.use(button("Create the SeMS"));
    await journey.hasFocus(heading("Your SeMS is set up"));
  });

  await journey.step("a sheet and its register", async () => {
    await journey.use(button("Bring in what you have…"));
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Bring in an existing sheet" }));
    await journey.to(choice("Sheet or table"));
    await journey.type("Sheet Sheet1");
    await journey.hears("205 rows under the headings in row 2.");
    await journey.to(choice("Register"));
    await journey.type("Suppliers");
    await meet(journey, "Bring in, sheet");
  });

  await journey.step("where each column goes", async () => {
    await journey.use(button("Next"));
    await journey.hasFocus(heading("Step 2 of 4: columns"));
    await meet(journey, "Bring in, columns");
    await pane.getByText("Suggested: another word for the same.").waitFor();
    await journey.to(choice("“Payment method” goes to"));
    await journey.type("Crit");
    await journey.to(choice("“Ship date” goes to"));
    await journey.type("Last");
    await pane.getByText("For example: 1988-05-03 · 1988-04-18 · 1988-01-21").waitFor();
  });

  await journey.step("what its words mean", async () => {
    await journey.use(button("Next"));
    await journey.hasFocus(heading("Step 3 of 4: words and dates"));
    await meet(journey, "Bring in, words");
    await journey.to(choice(/^“Visa” in Payment method, for Criticality/));
    await journey.type("Routine");
  });

  await journey.step("the rows as they will be", async () => {
    await journey.use(button("Next"));
    await journey.hasFocus(heading("Step 4 of 4: rows"));
    // Of 205 rows, 34 were paid with Visa, by 19 companies.
    await journey.hears("19 rows will be added to Suppliers; 15 not chosen; 171 cannot be taken.");
    await pane.getByText(/^171 rows wait for your answer to \d questions about words and dates of your sheet\.$/).waitFor();
    await pane.getByText("Row 3: Payment method, nobody has said what “Credit” means: say it on the page before.").waitFor();
    await pane
      .getByText(/^Not chosen: row \d+ has the same (Supplier|Name)\. Tick it if both are meant\.$/)
      .first()
      .waitFor();
    await meet(journey, "Bring in, rows");
  });

  await journey.step("brought in", async () => {
    await journey.use(button("Bring in 19 rows"));
    await journey.hasFocus(heading("Brought in"));
    await journey.hears("19 rows were copied into Suppliers, 186 were not. The original is as it was.");
    const suppliers = await rows("tblSuppliers");
    expect(suppliers).toHaveLength(19);
    expect(suppliers[0]).toMatchObject({
      "Supplier ID": "SUP-001",
      Name: "Tom Sawyer Diving Centre",
      Criticality: "Routine",
      "Last check on": 32163,
      Note: "1005",
    });
    expect((await door.fingerprint("Sheet1")) === original).toBe(true);
  });
}
