import "../../preview/web-platform";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { assess } from "../../../src/core/assessment/assess";
import { semsEngine } from "../../../src/core/creation/engine";
import { cellA1 } from "../../../src/core/workbook/a1";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
import { addedRecords } from "../../../src/core/workbook/record-edits";
import { newFileHost } from "../../../src/hosts/file/file-host";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { renderPane } from "../render-pane";
import { openBook, sampleBytes, type, workbookOf, type OpenWorkbook } from "../../support/risk-workbook";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
const wait = { timeout: TWO_MINUTES };

let sample: Uint8Array;
beforeAll(async () => {
  sample = await sampleBytes();
}, TWO_MINUTES);

const day = (iso: string): number => serialOfIso(iso) ?? NaN;
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const heading = (level: number, name: string | RegExp): HTMLElement => screen.getByRole("heading", { level, name });

async function openRisks(workbook: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  const pages = await screen.findByRole("navigation", { name: "Pages" }, wait);
  await user.click(within(pages).getByRole("button", { name: "Risks" }));
  return user;
}

async function openRisk(workbook: WorkbookHost, name: RegExp): Promise<UserEvent> {
  const user = await openRisks(workbook);
  const list = await screen.findByRole("region", { name: "Register" }, wait);
  await user.click(within(list).getByRole("button", { name }));
  return user;
}

/** RSK-003 scores 3 × 4 × 3 = 36: Medium, above the tolerance Medium-Low. */
async function notAccepted(): Promise<OpenWorkbook> {
  const workbook = workbookOf(sample);
  await type(workbook, "RSK-003", { acceptedBy: null, acceptedOn: null, acceptanceValidTo: null, scoreAtAcceptance: null, acceptanceNote: null });
  workbook.applied = 0;
  return workbook;
}

test("the map is a table whose cells name their band and lead to their risks", async () => {
  const user = await openRisks(workbookOf(sample));
  const map = await screen.findByRole("table", { name: "Residual risk: consequence across, vulnerability up" }, wait);
  expect(heading(2, "Risks")).toHaveFocus();
  expect(within(map).getAllByRole("columnheader")).toHaveLength(5);
  const row = within(map).getByRole("row", { name: /^3 Medium / });
  // Consequence 4 at vulnerability 3 and the worst threat: 5 × 4 × 3 = 60, Medium-High; the risks in it have a lower threat.
  expect(within(row).getAllByRole("cell")[3]).toHaveTextContent(/^Medium-HighRSK-003Medium/);
  const id = within(map).getByRole("button", { name: "RSK-003, Medium: Wrong or forged security declaration" });
  id.focus();
  await user.keyboard("{Enter}");
  expect(heading(3, "RSK-003 Wrong or forged security declaration")).toHaveFocus();
  await user.click(button("All risks"));
  expect(screen.getByRole("button", { name: "RSK-003, Medium: Wrong or forged security declaration" })).toHaveFocus();
});

test("the other states of the map are a choice; what a cell cannot name is listed below", async () => {
  const user = await openRisks(workbookOf(sample));
  await user.click(await screen.findByRole("radio", { name: "Inherent" }, wait));
  const map = screen.getByRole("table", { name: "Inherent risk: consequence across, vulnerability up" });
  // Seven risks of the sample have consequence 4 and vulnerability 4 before the measures.
  await user.click(within(map).getByRole("button", { name: "+2, 2 more risks in this cell: list all of them" }));
  expect(heading(3, "Register")).toHaveFocus();
  expect(screen.getByText("Only the risks in cell 4-4 of the heat map. 7 of 18 risks shown.")).toBeInTheDocument();
  expect(within(screen.getByRole("region", { name: "Register" })).getAllByRole("button", { name: /^RSK-/ })).toHaveLength(7);
  await user.click(button("Show all again"));
  expect(within(screen.getByRole("region", { name: "Register" })).getAllByRole("button", { name: /^RSK-/ })).toHaveLength(17);
});

test("Alan accepts a risk by keyboard: what, who, words, until; the check finds it no more", async () => {
  const workbook = await notAccepted();
  const user = await openRisks(workbook);
  const choice = await screen.findByRole("combobox", { name: "Show" }, wait);
  await user.selectOptions(choice, "Acceptance needed");
  const list = screen.getByRole("region", { name: "Register" });
  within(list)
    .getByRole("button", { name: /^RSK-003/ })
    .focus();
  await user.keyboard("{Enter}");
  expect(screen.getByText("RSK-003 is Medium, above tolerance, and nobody has accepted it.")).toBeInTheDocument();

  button("Accept the residual risk…").focus();
  await user.keyboard("{Enter}");
  expect(heading(4, "Accept the residual risk of RSK-003")).toHaveFocus();
  expect(screen.getByText("Medium, score 36")).toBeInTheDocument();
  expect(
    screen.getByText("Medium is above the tolerance Medium-Low of Config: it stays only if the Accountable Manager accepts it."),
  ).toBeInTheDocument();
  expect(screen.getByText("MSR-020 Manual fallback for booking and declarations: In place; its metrics show that it works")).toBeInTheDocument();
  await user.tab();
  expect(button("Who may accept which band")).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByText("Medium-Low: Security Manager")).toBeInTheDocument();
  await user.tab();
  const who = screen.getByRole("combobox", { name: "Who accepts it" });
  expect(who).toHaveFocus();
  expect(who).toHaveValue("Tomas Halvorsen");
  expect(within(who).queryByRole("option", { name: "Priya Raman" })).toBeNull();
  await user.tab();
  await user.keyboard("The measures are enough until the new system is in.");
  await user.tab();
  expect(screen.getByLabelText(/^Decided on/)).toHaveFocus();
  expect(screen.getByLabelText(/^Decided on/)).toHaveValue("2026-10-31");
  expect(screen.getByLabelText(/^Holds until/)).toHaveValue("2027-04-30");
  const preview = screen.getByRole("region", { name: "What will be written" });
  expect(
    within(preview)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "Accepted byBefore: (empty)After: Tomas Halvorsen",
    "Accepted onBefore: (empty)After: 2026-10-31",
    "Acceptance valid toBefore: (empty)After: 2027-04-30",
    "Score at acceptanceBefore: (empty)After: 36",
    "Acceptance noteBefore: (empty)After: The measures are enough until the new system is in.",
  ]);
  expect(workbook.applied).toBe(0);
  await user.keyboard("{Enter}");
  expect(await screen.findByText("The acceptance of RSK-003 is written. It holds until 2027-04-30.", {}, wait)).toBeInTheDocument();
  expect(heading(4, "Acceptance")).toHaveFocus();
  expect(workbook.applied).toBe(1);
  expect(screen.queryByText(/nobody has accepted it/)).toBeNull();
  const { book } = await openBook(workbook);
  expect(assess(book, "2B").findings.filter(({ message }) => message.includes("RSK-003"))).toEqual([]);
});

test("answers that are missing are said at their fields, and nothing is written", async () => {
  const workbook = await notAccepted();
  const user = await openRisk(workbook, /^RSK-003/);
  await user.click(button("Accept the residual risk…"));
  await user.clear(screen.getByLabelText(/^Holds until/));
  await user.type(screen.getByLabelText(/^Holds until/), "2026-10-30");
  await user.click(button("Write the acceptance"));
  const words = screen.getByRole("textbox", { name: /^Decision in words/ });
  expect(words).toHaveFocus();
  expect(words).toHaveAccessibleDescription(/Write the decision in a sentence or two/);
  expect(screen.getByLabelText(/^Holds until/)).toHaveAccessibleDescription(/This day is over already/);
  expect(screen.getByText("2 answers need your attention.")).toBeInTheDocument();
  expect(workbook.applied).toBe(0);
  await user.click(button("Cancel"));
  expect(heading(4, "Acceptance")).toHaveFocus();
});

test("what is left of a risk is not accepted while it is scored higher than the risk itself", async () => {
  const workbook = await notAccepted();
  await type(workbook, "RSK-003", { residualVulnerability: 5 });
  workbook.applied = 0;
  const user = await openRisk(workbook, /^RSK-003/);
  await user.click(button("Accept the residual risk…"));
  expect(screen.getByText(/^What is left is scored higher than what was there before our measures/)).toBeInTheDocument();
  await user.type(screen.getByRole("textbox", { name: /^Decision in words/ }), "Enough.");
  await user.click(button("Write the acceptance"));
  expect(heading(4, "Accept the residual risk of RSK-003")).toHaveFocus();
  expect(screen.getByText("1 answer needs your attention.")).toBeInTheDocument();
  expect(workbook.applied).toBe(0);
});

test("a risk that somebody scores again meanwhile is not accepted as it was; the form then shows what it is now", async () => {
  const workbook = await notAccepted();
  const user = await openRisk(workbook, /^RSK-003/);
  await user.click(button("Accept the residual risk…"));
  await user.type(screen.getByRole("textbox", { name: /^Decision in words/ }), "Enough.");
  workbook.beforeRead = async () => {
    workbook.beforeRead = () => Promise.resolve();
    await type(workbook, "RSK-003", { residualVulnerability: 4 });
    workbook.applied = 0;
  };
  await user.click(button("Write the acceptance"));
  expect(await screen.findByText(/^Residual vulnerability of RSK-003 was changed in the sheet meanwhile/, {}, wait)).toBeInTheDocument();
  expect(workbook.applied).toBe(0);
  expect(await screen.findByText("Medium-High, score 48", {}, wait)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /^Decision in words/ })).toHaveValue("Enough.");
  await user.click(button("Write the acceptance"));
  expect(await screen.findByText(/^The acceptance of RSK-003 is written/, {}, wait)).toBeInTheDocument();
  const { book } = await openBook(workbook);
  expect(book.recordsBy(risks, "riskId").get("RSK-003")?.[0]?.scoreAtAcceptance).toBe(48);
});

test("a review with new scores shows the band first and asks for the reason", async () => {
  const workbook = workbookOf(sample);
  await type(workbook, "RSK-003", { nextReview: day("2026-10-30") });
  workbook.applied = 0;
  const user = await openRisks(workbook);
  const list = await screen.findByRole("list", { name: "Due for review (1)" }, wait);
  expect(list).toHaveTextContent("Review overdue since 2026-10-30");
  await user.click(within(list).getByRole("button", { name: /^RSK-003/ }));
  await user.click(button("Reviewed today…"));
  expect(heading(4, "Review of RSK-003")).toHaveFocus();
  await user.selectOptions(screen.getByRole("combobox", { name: "Residual vulnerability" }), "2 Medium-Low");
  await user.selectOptions(screen.getByRole("combobox", { name: "Target vulnerability" }), "1 Low");
  expect(screen.getByText("Residual: 36, Medium → 24, Medium")).toBeInTheDocument();
  await user.click(button("Write the review"));
  const reason = screen.getByRole("textbox", { name: /^Reason/ });
  expect(reason).toHaveFocus();
  expect(reason).toHaveAccessibleDescription(/say why/);
  expect(workbook.applied).toBe(0);
  await user.selectOptions(screen.getByRole("combobox", { name: "Why it was reviewed" }), "Change");
  await user.type(reason, "The booking system insists on the fields.");
  await user.click(button("Write the review"));
  expect(await screen.findByText("The review of RSK-003 is written. The next one is on 2027-04-30.", {}, wait)).toBeInTheDocument();
  expect(heading(4, "Review")).toHaveFocus();
  expect(workbook.applied).toBe(1);
  const risk = (await openBook(workbook)).book.recordsBy(risks, "riskId").get("RSK-003")?.[0];
  expect(risk).toMatchObject({
    lastReview: day("2026-10-31"),
    reviewWasDue: day("2026-10-30"),
    nextReview: day("2027-04-30"),
    reviewTrigger: "CHANGE",
  });
  expect(risk?.history).toMatch(/2026-10-31: Residual: 36, Medium → 24, Medium; Target: 24, Medium → 12, Medium-Low\. The booking system insists/);
});

test("every hole of the chain is said and leads to the cell where it is mended", async () => {
  const workbook = workbookOf(sample);
  await type(workbook, "RSK-003", { measures: ["MSR-001", "MSR-099"] });
  const user = await openRisk(workbook, /^RSK-003/);
  const hole = screen.getByText("RSK-003 names MSR-099, which is not on Measures.");
  const link = hole.closest("div")?.querySelector("button");
  if (!link) throw new Error("the hole leads nowhere");
  expect(link).toHaveTextContent(/^Go to Risks, [A-Z]+\d+$/);
  await user.click(link);
  const [at] = workbook.revealed;
  expect(at?.sheet).toBe("Risks");
  expect(link).toHaveTextContent(cellA1(at?.row ?? 0, at?.column ?? 0));
  const metrics = screen.getByRole("list", { name: "Metrics of MSR-001" });
  expect(within(metrics).getAllByText(/^(COM-01|CGO-02|CGO-08) /)).toHaveLength(3);
});

describe("a workbook that is not as it should be", () => {
  test("says why it cannot be read, and reads it when asked", async () => {
    const workbook = workbookOf(sample);
    const user = renderPane(workbook, semsEngine);
    const pages = await screen.findByRole("navigation", { name: "Pages" }, wait);
    workbook.beforeRead = () => Promise.reject(new HostError("Excel is busy."));
    await user.click(within(pages).getByRole("button", { name: "Risks" }));
    expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("Excel is busy.");
    workbook.beforeRead = () => Promise.resolve();
    await user.click(button("Try again"));
    expect(await screen.findByRole("region", { name: "Register" }, wait)).toBeInTheDocument();
  });

  test("says that the register is not there, and leads to the check that can add it", async () => {
    const whole = workbookOf(sample);
    const read: WorkbookHost["read"] = async (request) => {
      const content = await whole.read(request);
      return { ...content, sheets: content.sheets.filter(({ name }) => name !== "Risks") };
    };
    const user = await openRisks({ ...whole, read });
    expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("The register Risks is not in this workbook");
    await user.click(button("Check the workbook"));
    expect(await screen.findByRole("heading", { level: 2, name: "Check" }, wait)).toBeInTheDocument();
  });

  test("a new register says what to do first, and where", async () => {
    const host = newFileHost();
    const choices = { sector: "CGO", entityName: "Northport", sites: ["Shed 12"], phase: "1", set: "essential", asOf: day("2026-11-21") } as const;
    await host.apply(semsEngine.planCreation(await host.read({ tables: "all" }), choices, day("2026-11-21")));
    await openRisks(host);
    expect(await screen.findByText(/^There is no risk in the register yet/, {}, wait)).toBeInTheDocument();
    expect(button(/^Go to Risks, A\d+$/)).toBeInTheDocument();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("a risk with a text for a number is not scored, and can still be opened", async () => {
    const workbook = workbookOf(sample);
    const { book } = await openBook(workbook);
    const risk = book.recordsBy(risks, "riskId").get("RSK-003")?.[0];
    const at = risk && book.addressOf(risks, risk, "residualVulnerability");
    if (!at) throw new Error("there is no cell");
    await workbook.apply([{ kind: "setCells", sheet: at.sheet, top: at.row, left: at.column, rows: [["high"]] }]);
    const user = await openRisks(workbook);
    expect(await screen.findByRole("heading", { level: 4, name: "Not scored" }, wait)).toBeInTheDocument();
    await user.click(within(screen.getByRole("region", { name: "Heat map" })).getByRole("button", { name: /^RSK-003 / }));
    expect(screen.getByText("There is nothing to accept until the risk is scored.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^Accept/ })).toBeNull();
  });

  test("a thousand risks are shown fifty at a time", async () => {
    const workbook = workbookOf(sample);
    const open = await openBook(workbook);
    const more = Array.from({ length: 1_000 }, (_, index) => ({
      title: `Risk number ${index + 1}`,
      status: "OPEN" as const,
      residualThreat: 1,
      residualConsequence: 1,
      residualVulnerability: 1,
    }));
    const added = addedRecords(risks, more, open);
    if ("refusal" in added) throw new Error(added.refusal);
    await workbook.apply(added.edits);
    const user = await openRisks(workbook);
    const list = await screen.findByRole("region", { name: "Register" }, wait);
    expect(list.querySelectorAll("[data-risk]")).toHaveLength(50);
    expect(within(list).getByText("Part 1 of 21")).toBeInTheDocument();
    await user.click(within(list).getByText("Next part"));
    expect(within(list).getByText("Part 2 of 21")).toBeInTheDocument();
    expect(list.querySelectorAll("[data-risk]")).toHaveLength(50);
    expect(document.querySelectorAll("[data-risk]").length).toBeLessThan(200);
    await user.type(within(list).getByRole("searchbox", { name: "Search risks" }), "number 777");
    // By its title, and by the id of another one.
    await waitFor(() => expect(list.querySelectorAll("[data-risk]")).toHaveLength(2));
  });
});
