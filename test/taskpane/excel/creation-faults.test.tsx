import "../../preview/web-platform";
import { cleanup, configure, fireEvent, screen, waitFor } from "@testing-library/react";
import { semsEngine } from "../../../src/core/creation/engine";
import type { SimulatedExcel } from "../../excel-host/simulated-excel";
import { renderPane } from "../render-pane";
import { hostInHand, type HostInHand } from "../../excel-host/host-in-hand";
import { ownExcel, stateOf } from "./lean-workbook";
import { pressButton, wait } from "./pane-commands";

jest.setTimeout(240_000);

/** Requests from the press on: four to read a workbook that may be blank, one to look, then those that write. */
const SECOND_WRITE = 7;
configure({ defaultHidden: true });

function openPane(excel: SimulatedExcel) {
  const hand = hostInHand(excel);
  return { hand, user: renderPane(hand.host, semsEngine) };
}

/** Answers the questions for an essential SeMS and asks for it. */
async function create(excel: SimulatedExcel): Promise<HostInHand> {
  const { hand, user } = openPane(excel);
  await screen.findByText("Add to this workbook", {}, wait);
  fireEvent.change(screen.getByLabelText(/^Entity/), { target: { value: "Example Ltd" } });
  fireEvent.change(screen.getByLabelText(/^Sector/), { target: { value: "CGO" } });
  fireEvent.change(screen.getByLabelText(/^Main site/), { target: { value: "North" } });
  excel.resetCounters();
  await pressButton(user, "Create the SeMS");
  return hand;
}

async function said(words: RegExp): Promise<void> {
  const texts = (): readonly string[] => [...document.querySelectorAll("[role=status], [role=alert]")].map(({ textContent }) => textContent ?? "");
  await waitFor(() => expect(texts()).toContainEqual(expect.stringMatching(words)), { timeout: 120_000 });
}

test("a workbook whose structure is protected says so before anything is written, and keeps the answers", async () => {
  const excel = ownExcel();
  excel.book.isStructureProtected = true;
  const before = stateOf(excel);
  await create(excel);
  await said(/^The structure of this workbook is protected: take the protection off \(Review, Protect Workbook\) and try again\.$/);
  expect(stateOf(excel)).toBe(before);
  expect(screen.getByLabelText(/^Entity/)).toHaveValue("Example Ltd");
  expect(excel.membersUsed.has("WorksheetCollection.Add")).toBe(false);
});

test("Excel that fails in the middle of a creation is said in one sentence, and the workbook is as it was", async () => {
  const excel = ownExcel();
  const before = stateOf(excel);
  excel.beforeSync = (sync) => {
    if (sync === SECOND_WRITE) excel.faults = [{ kind: "failAction", action: excel.actionsSeen + 500, code: "GeneralException" }];
  };
  await create(excel);
  await said(/^Excel reported an error of its own.*try again\.$/);
  expect(stateOf(excel)).toBe(before);
  expect(screen.getByLabelText(/^Entity/)).toHaveValue("Example Ltd");
});

test("a pane that is closed in the middle of a creation says so when it is opened anew, and takes away what was begun; the user's sheet stays", async () => {
  const excel = ownExcel();
  const before = stateOf(excel);
  const own = JSON.stringify(excel.book.sheets[0]);
  excel.beforeSync = (sync) => {
    // The script is gone with the pane: nothing comes after the request that is under way.
    if (sync === SECOND_WRITE) excel.faults = [{ kind: "hang", sync, applied: true, forGood: true }];
  };
  await create(excel);
  await waitFor(() => expect(excel.book.sheets.length).toBeGreaterThan(10), { timeout: 120_000 });
  cleanup();
  excel.beforeSync = () => undefined;
  excel.faults = [];
  const { user } = openPane(excel);
  await screen.findByText("A creation was interrupted", {}, { timeout: 120_000 });
  expect(screen.getByLabelText(/^Entity/)).toHaveValue("Example Ltd");
  await pressButton(user, "Take the begun sheets away");
  await pressButton(user, /^Remove \d+ sheets$/);
  await said(/sheets were taken away\. Everything else is as it was\.$/);
  expect(JSON.stringify(excel.book.sheets)).toBe(`[${own}]`);
  const withoutStyles = (state: string): unknown => ({ ...JSON.parse(state), styles: [] });
  expect(withoutStyles(stateOf(excel))).toEqual(withoutStyles(before));
});
