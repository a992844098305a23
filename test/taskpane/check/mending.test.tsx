import "../../preview/web-platform";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { explanations } from "../../../src/core/workbook/sheets/explanations";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { findingsOf, readSems, written } from "../../core/assessment/fixes/mended-workbook";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
const wait = { timeout: TWO_MINUTES };

let sample: Uint8Array;
beforeAll(async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  await written(host, [
    ["risks", "RSK-002", "lastReview", "1 October 2026"],
    ["risks", "RSK-004", "lastReview", "soon"],
  ]);
  sample = host.bytes();
}, TWO_MINUTES);

/** The card of a rule on the opened page. */
async function cardOf(workbook: WorkbookHost, title: string): Promise<{ readonly user: UserEvent; readonly card: ReturnType<typeof within> }> {
  const user = renderPane(workbook, semsEngine);
  await user.click(await screen.findByRole("button", { name: "Check" }, wait));
  return { user, card: within(await cardNow(title)) };
}

async function cardNow(title: string): Promise<HTMLElement> {
  const heading = await screen.findByRole("heading", { level: 4, name: title }, wait);
  const card = heading.closest("li");
  if (!card) throw new Error(`${title} stands in no card`);
  return card;
}

const TEXT_DATE = "Text where a date belongs";

describe("findings with a safe fix", () => {
  test("show before and after, and what only the user can mend; only then something is written, and everything is checked again", async () => {
    const workbook = openFileHost(sample);
    const { user, card } = await cardOf(workbook, TEXT_DATE);
    await user.click(card.getByRole("button", { name: "Mend…" }));
    expect(card.getByText(/: “1 October 2026” → 2026-10-01$/)).toBeInTheDocument();
    expect(card.getByText("Not without you (1):")).toBeInTheDocument();
    expect(await findingsOf(workbook, "C-05")).toHaveLength(2);
    await user.click(card.getByRole("button", { name: "Mend 1" }));
    expect(await screen.findByText("Mended: 1 finding. The list is checked again.", {}, wait)).toBeInTheDocument();
    await waitFor(async () => expect(within(await cardNow(TEXT_DATE)).getAllByRole("listitem")).toHaveLength(1), wait);
    expect((await findingsOf(workbook, "C-05")).map(({ id }) => id)).toEqual(["C-05/RSK-004/lastReview"]);
  });

  test("name the cells together that only the user can mend, for one reason", async () => {
    const workbook = openFileHost(sample);
    const dates = ["RSK-005", "RSK-006", "RSK-007", "RSK-008", "RSK-009", "RSK-010", "RSK-011"];
    await written(
      workbook,
      dates.map((id) => ["risks", id, "lastReview", "some day"] as const),
    );
    const { user, card } = await cardOf(workbook, TEXT_DATE);
    await user.click(card.getByRole("button", { name: "Mend…" }));
    expect(card.getByText("Not without you (8):")).toBeInTheDocument();
    expect(card.getAllByText(/^Risks!\w+(, Risks!\w+){5} and 2 more: /)).toHaveLength(1);
  });

  test("are left alone by Esc, and the focus is back at the button", async () => {
    const workbook = openFileHost(sample);
    const { user, card } = await cardOf(workbook, TEXT_DATE);
    await user.click(card.getByRole("button", { name: "Mend…" }));
    expect(card.getByRole("group")).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(card.getByRole("button", { name: "Mend…" })).toHaveFocus());
    expect(await findingsOf(workbook, "C-05")).toHaveLength(2);
  });

  test("are shown again instead of mended when somebody has changed the cell meanwhile", async () => {
    const workbook = openFileHost(sample);
    const { user, card } = await cardOf(workbook, TEXT_DATE);
    await user.click(card.getByRole("button", { name: "Mend…" }));
    await written(workbook, [["risks", "RSK-002", "lastReview", "2 October 2026"]]);
    await user.click(card.getByRole("button", { name: "Mend 1" }));
    expect(await screen.findByText("The workbook has changed since this was shown: look at it again, then mend.", {}, wait)).toBeInTheDocument();
    expect(await findingsOf(workbook, "C-05")).toHaveLength(2);
    expect(within(await cardNow(TEXT_DATE)).getByText(/: “2 October 2026” → 2026-10-02$/)).toBeInTheDocument();
  });

  test("that are gone already are said to be gone, and nothing is written", async () => {
    const workbook = openFileHost(sample);
    const { user, card } = await cardOf(workbook, TEXT_DATE);
    await user.click(card.getByRole("button", { name: "Mend…" }));
    await written(workbook, [
      ["risks", "RSK-002", "lastReview", 46_296],
      ["risks", "RSK-004", "lastReview", 46_296],
    ]);
    await user.click(card.getByRole("button", { name: "Mend 1" }));
    expect(await screen.findByText("These findings are gone already: nothing was written.", {}, wait)).toBeInTheDocument();
  });
});

describe("a finding that is explained", () => {
  async function explainable(workbook: WorkbookHost) {
    const sems = await readSems(workbook);
    expect(sems.book.records(explanations).map(({ finding }) => finding)).not.toContain("C-05/RSK-002/lastReview");
    return cardOf(workbook, TEXT_DATE);
  }

  test("needs a reason, an owner and a day to come, each asked for at its field", async () => {
    const { user, card } = await explainable(openFileHost(sample));
    await user.click(card.getByRole("button", { name: /^(Explain|Answer)…$/ }));
    expect(card.getByRole("combobox", { name: "Which" })).toHaveFocus();
    await user.click(card.getByRole("button", { name: "Write to Explanations" }));
    expect(card.getByRole("textbox", { name: /Reason/ })).toHaveAccessibleDescription(/Say in a sentence why/);
    expect(card.getByRole("combobox", { name: /Owner/ })).toHaveAccessibleDescription(/Choose who answers for it/);
    await user.type(card.getByLabelText(/Valid until/), "2026-10-31");
    expect(card.getByLabelText(/Valid until/)).toHaveAccessibleDescription(/Choose a day after 2026-10-31/);
  });

  test("gets its row on Explanations, with the day on which it was agreed", async () => {
    const workbook = openFileHost(sample);
    const { user, card } = await explainable(workbook);
    await user.click(card.getByRole("button", { name: /^(Explain|Answer)…$/ }));
    const which = card.getByRole("combobox", { name: "Which" });
    await user.selectOptions(which, within(which).getAllByRole("option")[1] ?? "");
    await user.type(card.getByRole("textbox", { name: /Reason/ }), "The register was typed from paper.");
    const owner = card.getByRole("combobox", { name: /Owner/ });
    await user.selectOptions(owner, "Priya Raman");
    await user.type(card.getByLabelText(/Valid until/), "2026-12-31");
    await user.click(card.getByRole("button", { name: "Write to Explanations" }));
    expect(await screen.findByText("Explanations has 1 new row. The list is checked again.", {}, wait)).toBeInTheDocument();
    const { book } = await readSems(workbook);
    expect(book.records(explanations).find(({ finding }) => finding === "C-05/RSK-002/lastReview")).toMatchObject({
      reason: "The register was typed from paper.",
      owner: "Priya Raman",
      agreedOn: 46_326,
      until: 46_387,
    });
    const answered = (await findingsOf(workbook, "C-05")).filter(({ explained }) => explained);
    expect(answered.map(({ id }) => id)).toEqual(["C-05/RSK-002/lastReview"]);
  });
});
