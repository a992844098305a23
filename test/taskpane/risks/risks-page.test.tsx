import "../../preview/web-platform";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { assess } from "../../../src/core/assessment/assess";
import { semsEngine } from "../../../src/core/creation/engine";
import { cellA1 } from "../../../src/core/workbook/a1";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
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
