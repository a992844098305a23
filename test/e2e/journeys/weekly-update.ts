import type { Door } from "./door";
import type { Journey } from "./journey";
import { meet } from "./meet";

/** What is not 20 out of 20; CGO-01 is near 100 % otherwise. */
const FIGURES: Readonly<Record<string, readonly [numerator: string, denominator: string]>> = {
  "COM-14": ["0", "1210"],
  "CGO-08": ["0", "1210"],
  "CGO-01": ["45", "60"],
};
/** A line twice, a date that can be read in two ways, and a period that is recorded already. */
const CSV = `metric,period,numerator,denominator
OWN-51,05/06/2026,18,20
OWN-51,05/06/2026,18,20
OWN-52,07/08/2026,20,20
OWN-53,07/08/2026,21,20
`;

/** Priya on a Monday: forty metrics, a file from the screening lanes, and a look at what came of it. */
export async function weeklyUpdate(journey: Journey, { pane, rows, focused }: Door): Promise<void> {
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name });
  const before = (await rows("tblReadings")).length;

  await journey.step("what is due", async () => {
    await journey.enterPane();
    await journey.open("Record", "Tab");
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Record" }));
    await heading("Due now: 40 metrics").waitFor();
    await meet(journey, "Record");
  });

  await journey.step("forty figures", async () => {
    await journey.to(pane.locator("[data-entry-field=numerator]").first());
    for (;;) {
      const { "data-entry-field": field, "data-entry-line": line } = await focused();
      if (field === undefined) break;
      await journey.type(FIGURES[line?.split(" ")[0] ?? ""]?.[field === "numerator" ? 0 : 1] ?? "20");
      await journey.press("Enter");
    }
    await journey.hasFocus(pane.getByRole("button", { name: "Record 40 readings" }));
    await journey.hears("40 readings filled in.");
  });

  await journey.step("recorded in one go", async () => {
    await journey.press("Enter");
    await journey.hasFocus(heading("40 readings recorded"));
    await heading("Nothing is due.").waitFor();
    await meet(journey, "Record, recorded");
    expect(await rows("tblReadings")).toHaveLength(before + 40);
  });

  await journey.step("a signal becomes an action", async () => {
    await pane.getByText(/status “.*” → “.*”; 75% \(\d+–\d+%\), n = 60/).waitFor();
    await pane.getByText("2026-11: control chart: a signal, hardly luck: the point is beyond its limits, for the worse.").first().waitFor();
    const actions = (await rows("tblActions")).length;
    await journey.use(pane.getByRole("button", { name: "Make action for the signal of CGO-01 in 2026-11" }));
    await journey.hasFocus(pane.getByRole("button", { name: /^Go to ACT-\d+$/ }));
    expect(await rows("tblActions")).toHaveLength(actions + 1);
  });

  await journey.step("a file is tried before it is written", async () => {
    await journey.use(pane.getByRole("button", { name: "Paste or open a CSV file" }));
    await journey.to(pane.getByRole("textbox", { name: "CSV text" }));
    await journey.paste(CSV);
    await journey.use(pane.getByRole("button", { name: "See what it would do" }));
    const question = pane.getByRole("radiogroup", { name: "How are dates such as 05/06/2026 written?" });
    await journey.to(question.getByRole("radio").first());
    await journey.press("Space");
    await meet(journey, "Record, CSV");
    await pane.getByText("Line 2: add. OWN-51 2026-06-05 (Kingsbridge): 18 out of 20 → RDG-983").waitFor();
    await pane.getByText("Line 3: same. OWN-51 2026-06-05 (Kingsbridge) stands on line 2 already: nothing to do.").waitFor();
    await pane.getByText(/^Line 5: refused\. 21 out of 20 is more than all of them/).waitFor();
    await journey.hears("Pasted text: 4 readings; 2 to add, 0 to correct, 1 there already, 1 refused.");
    // Nothing is written by looking.
    expect(await rows("tblReadings")).toHaveLength(before + 40);
  });
}
