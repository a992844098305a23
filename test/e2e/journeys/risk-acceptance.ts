import { day } from "../../taskpane/record/record-scene";
import type { Door } from "./door";
import type { Journey } from "./journey";
import { meet } from "./meet";

const WORDS = "The seals hold and their tests are good; I have seen the figures of October.";

/** Alan decides on a risk whose acceptance has run out, while somebody else works on the same row. */
export async function riskAcceptance(journey: Journey, door: Door): Promise<void> {
  const { pane, rows, coAuthorTypes } = door;
  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const heading = (name: string | RegExp) => pane.getByRole("heading", { name });

  await journey.step("the heat map", async () => {
    await journey.enterPane();
    await journey.open("Risks", "Tab");
    await journey.hasFocus(pane.getByRole("heading", { level: 2, name: "Risks" }));
    await heading("Heat map").waitFor();
    await meet(journey, "Risks");
  });

  await journey.step("a risk and its chain", async () => {
    await journey.use(button(/^RSK-006, /));
    await journey.hasFocus(heading(/^RSK-006 /));
    await heading("From the risk to the evidence").waitFor();
    await pane.getByText(/^The acceptance of RSK-006 ended on /).waitFor();
    await pane.getByText("3 holes in the chain.").waitFor();
    await meet(journey, "Risk");
  });

  await journey.step("the decision in words", async () => {
    await journey.use(button("Accept it anew…"));
    await journey.hasFocus(heading("Accept the residual risk of RSK-006"));
    await journey.to(pane.getByRole("textbox", { name: /^Decision in words/ }));
    await journey.type(WORDS);
    await journey.to(pane.getByLabel(/^Holds until/));
    await journey.typeDay("2027-04-30");
    await meet(journey, "Risk, accepting");
  });

  await journey.step("somebody else was faster", async () => {
    await coAuthorTypes(await cellOf(door, "Residual vulnerability"), 4);
    await journey.use(button("Write the acceptance"));
    await journey.hearsAndSees(
      /^Residual vulnerability of RSK-006 was changed in the sheet meanwhile, from \d to 4: look at it, then do it again\. Nothing was written\./,
    );
    await journey.hasFocus(button("Write the acceptance"));
  });

  await journey.step("accepted as it is now", async () => {
    await journey.press("Enter");
    await journey.hears(/The acceptance of RSK-006 is written\. It holds until 2027-04-30\./);
    await journey.hasFocus(pane.getByRole("heading", { name: "Acceptance" }));
    const risk = (await rows("tblRisks")).find((row) => row["Risk ID"] === "RSK-006");
    // Threat and consequence 4, and 4 where the other hand wrote it: the score that is accepted is the one that was looked at again.
    expect(risk).toMatchObject({
      "Acceptance note": WORDS,
      "Score at acceptance": 64,
      "Acceptance valid to": day("2027-04-30"),
      "Accepted by": "Tomas Halvorsen",
    });
  });
}

async function cellOf({ rows }: Door, heading: string): Promise<{ sheet: string; a1: string }> {
  const risks = await rows("tblRisks");
  const row = risks.findIndex((risk) => risk["Risk ID"] === "RSK-006");
  const column = Object.keys(risks[0] ?? {}).indexOf(heading);
  return { sheet: "Risks", a1: `${String.fromCharCode(65 + column)}${row + 6}` };
}
