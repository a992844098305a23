import type { Door } from "./door";
import type { Journey } from "./journey";
import { meet } from "./meet";

const REASON = "The manager decides on Friday; the measures hold until then.";

/** The day before an assessment: what stands in the way, which of it can be mended, and what has to be explained. */
export async function dayBeforeAssessment(journey: Journey, door: Door): Promise<void> {
  const { pane, rows, selected } = door;
  const button = (name: string | RegExp) => pane.getByRole("button", { name });
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name });
  /** The pane says where it stands, and the workbook stands there. */
  const stands = async (position: number): Promise<void> => {
    await journey.hears(new RegExp(`^${position} of \\d+: `));
    expect(await selected()).toBe(await pane.locator("li[aria-current=true] [data-finding-place]").textContent());
  };

  await journey.step("checked for Phase 2", async () => {
    await journey.enterPane();
    await journey.open("Check", "Tab");
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Check" }));
    await heading("not ready").waitFor();
    await journey.to(pane.getByRole("combobox", { name: "Assessment" }));
    // One above Phase 2B, which Config names.
    await journey.press("ArrowUp");
    await pane.getByText(/^Phase 2 \(Operating and Effective\), as of 2026-12-02/).waitFor();
    await meet(journey, "Check");
  });

  await journey.step("from finding to finding", async () => {
    await journey.press("F8");
    await stands(1);
    await journey.press("F8");
    await stands(2);
    await journey.press("Shift+F8");
    await stands(1);
    if (await door.pressNextOnRibbon()) await stands(2);
  });

  await journey.step("only what has to be explained", async () => {
    await journey.use(button(/^Explain \d+$/));
    await journey.hears(/^\d+ of \d+ findings shown\.$/);
    await journey.to(pane.getByRole("searchbox", { name: "Search the findings" }));
    await journey.type("action");
    await journey.hears(/^\d+ of \d+ findings shown\.$/);
    await journey.use(button("Show all"));
    await journey.hasFocus(pane.getByRole("searchbox", { name: "Search the findings" }));
  });

  await journey.step("mended after a look", async () => {
    await journey.use(button("Mend…").first());
    const panel = pane.getByRole("group", { name: /^Spells a word as its list does/ });
    await journey.hasFocus(panel);
    await panel.getByText(/^Risks!AQ8: “accepted ” → “Accepted”$/).waitFor();
    await meet(journey, "Check, mending");
    await journey.use(button(/^Mend \d+$/));
    await journey.hears(/^Mended: \d+ findings?\. The list is checked again\./);
    await journey.hears(/^Since the last check: \d gone/);
    await journey.hasFocus(button("Next finding (F8)"));
  });

  await journey.step("explained, by whom, until when", async () => {
    await journey.use(button("Explain…").first());
    await meet(journey, "Check, explaining");
    await journey.hasFocus(pane.getByRole("textbox", { name: /^Reason/ }));
    await journey.type(REASON);
    await journey.to(pane.getByRole("combobox", { name: /Owner/ }));
    await journey.type("Priya");
    await journey.to(pane.getByLabel(/Valid until/));
    await journey.typeDay("2026-12-31");
    await journey.use(button("Write to Explanations"));
    await journey.hears(/^Explanations has 1 new row\. The list is checked again\./);
    await journey.hasFocus(button("Next finding (F8)"));
    const explanations = await rows("tblExplanations");
    expect(explanations.filter((row) => row["Reason"] === REASON)).toHaveLength(1);
  });

  await journey.step("kept on Readiness", async () => {
    // Behind the last place of the pane comes the first one again.
    await journey.use(button("Write to Readiness"));
    await journey.hears(/^The check of 2026-12-02 stands on the sheet Readiness now\./);
  });
}
