import "../../preview/web-platform";
import { act, configure, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { CellAddress } from "../../../src/core/workbook/cell";
import type { WorkbookEdit } from "../../../src/core/workbook/edits";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { essentialEdits } from "../../support/essential-workbook";
import { rawCell, readSems, written } from "../../core/assessment/fixes/mended-workbook";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
// Whether each of a thousand things is hidden takes jsdom minutes to find out; what has to be seen is asked for by toBeVisible.
configure({ defaultHidden: true });

let sample: Uint8Array;
let fresh: Uint8Array;

beforeAll(async () => {
  sample = await fileOf(sampleEdits(sampleChoices()));
  fresh = await fileOf(essentialEdits());
}, TWO_MINUTES);

async function fileOf(edits: readonly WorkbookEdit[]): Promise<Uint8Array> {
  const host = newFileHost();
  await host.apply(edits);
  return host.bytes();
}

interface OpenWorkbook extends WorkbookHost {
  readonly file: FileHost;
  readonly revealed: CellAddress[];
  applied: number;
  beforeRead: () => Promise<void>;
  beforeApply: () => Promise<void>;
}

function workbookOf(bytes: Uint8Array): OpenWorkbook {
  const file = openFileHost(bytes);
  const workbook: OpenWorkbook = {
    file,
    revealed: [],
    applied: 0,
    beforeRead: () => Promise.resolve(),
    beforeApply: () => Promise.resolve(),
    read: async (request) => {
      await workbook.beforeRead();
      return file.read(request);
    },
    apply: async (edits, options) => {
      await workbook.beforeApply();
      workbook.applied++;
      return file.apply(edits, options);
    },
    reveal: (cell) => {
      workbook.revealed.push(cell);
      return file.reveal(cell);
    },
    onChange: (listener) => file.onChange(listener),
  };
  return workbook;
}

const wait = { timeout: 30_000 };
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const title = (name: string | RegExp): HTMLElement => screen.getByRole("heading", { level: 3, name });
const item = async (id: string): Promise<HTMLElement> => screen.findByRole("region", { name: `Item ${id}` }, wait);
const saved = (words: string | RegExp): Promise<HTMLElement> => screen.findByText(words, {}, wait);

async function openGap(workbook: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  await user.click(within(await screen.findByRole("navigation", { name: "Pages" }, wait)).getByRole("button", { name: "Gap analysis" }));
  await screen.findByRole("region", { name: /^Item / }, wait);
  return user;
}

async function cellsOf(workbook: OpenWorkbook, id: string, keys: readonly string[]): Promise<readonly unknown[]> {
  const sems = await readSems(workbook.file);
  return keys.map((key) => rawCell(sems, "gapAnalysis", id, key));
}

describe("a SeMS that nobody has assessed yet", () => {
  test("shows the first item with its text, its help and word pictures, and what is left", async () => {
    const user = await openGap(workbookOf(fresh));
    const first = await item("1.1.a");
    expect(
      within(first).getByText("Senior management has formally decided to run a SeMS and approved the people, time and money for it"),
    ).toBeVisible();
    expect(within(first).getByText(/^Core item/)).toBeVisible();
    await user.click(within(first).getByRole("button", { name: "What this means for a small entity" }));
    expect(within(first).getByText("A note signed by the owner is enough")).toBeVisible();
    expect(within(first).getByRole("button", { name: "Documented" })).toHaveAccessibleDescription(
      "The process is written and approved, as Phase 1 looks for. For example: Signed commitment or minute of the decision; budget line.",
    );
    expect(screen.getByText("111 items left to assess.")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: /^All items: 0 % met; 0 of 111 answered$/ })).toBeInTheDocument();
  });

  test("is answered by keys from the title of the page on: each answer is one change, and the page goes on where nobody has been", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    await item("1.1.a");
    await user.keyboard("2");
    expect(button("Partially in place")).toHaveAttribute("aria-pressed", "true");
    expect(await saved("1.1.a: Partially in place. Saved.")).toHaveAttribute("role", "status");
    await user.keyboard("7n");
    expect(title(/^1\.1\.b/)).toHaveFocus();
    await saved("1.1.a: Documented. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["response", "implementationLevel", "assessedOn"])).toEqual(["Partially in place", "Documented", 46_347]);
    expect(workbook.applied).toBe(2);
    expect(screen.getByRole("progressbar", { name: "All items: 0 % met; 1 of 111 answered" })).toBeInTheDocument();
  });

  test("answers typed faster than they are written are all written, in their order, with nothing said twice", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    const ids = ["1.1.a", "1.1.b", "1.1.c", "1.1.d", "1.2.a"];
    await user.keyboard("1n2n3n1n13");
    expect(title(/^1\.2\.a/)).toBeVisible();
    await saved("1.2.a: Not in place. Saved.");
    await waitFor(() => expect(workbook.applied).toBe(6), wait);
    const responses = await Promise.all(ids.map(async (id) => (await cellsOf(workbook, id, ["response"]))[0]));
    expect(responses).toEqual(["In place", "Partially in place", "Not in place", "In place", "Not in place"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("keys do not answer while somebody types in a field, and the field is written when it is left", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    await user.click(screen.getByRole("textbox", { name: "What you have" }));
    await user.keyboard("1 plan, no budget");
    expect(button("In place")).toHaveAttribute("aria-pressed", "false");
    expect(workbook.applied).toBe(0);
    await user.tab();
    await saved("1.1.a: What we have. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["currentState", "response"])).toEqual(["1 plan, no budget", "Not yet assessed"]);
  });

  test("not applicable is written only with its reason, and Esc leaves the answer as it was", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    await user.keyboard("4");
    const reason = screen.getByRole("textbox", { name: "Why does it not apply?" });
    expect(reason).toHaveFocus();
    expect(screen.getByText(/core items apply to everybody/)).toBeVisible();
    await user.keyboard("{Enter}");
    expect(reason).toHaveAccessibleDescription(/Say in one sentence why it does not apply\./);
    await user.keyboard("{Escape}");
    expect(title(/^1\.1\.a/)).toHaveFocus();
    expect(workbook.applied).toBe(0);
    await user.keyboard("4We have no 1 owner.{Enter}");
    await saved("1.1.a: Not applicable. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["applicable", "naReason", "response"])).toEqual(["No", "We have no 1 owner.", "Not applicable"]);
    await user.keyboard("1");
    await saved("1.1.a: In place. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["applicable", "naReason", "response"])).toEqual(["Yes", "We have no 1 owner.", "In place"]);
  });

  test("a gap gets its action in one change, linked both ways; actions that it has stay, and A makes no second one", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    expect(button("Make action (A)")).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("3");
    await user.type(screen.getByRole("textbox", { name: "What is missing" }), "No decision.");
    await user.click(button("Make action (A)"));
    await saved("1.1.a: the action was made, and each names the other. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["actions", "gap"])).toEqual(["ACT-004", "No decision."]);
    expect(screen.getByRole("button", { name: "ACT-004: Close the gap: No decision." })).toBeVisible();
    const sems = await readSems(workbook.file);
    expect(["sourceId", "title", "status"].map((key) => rawCell(sems, "actions", "ACT-004", key))).toEqual([
      "1.1.a",
      "Close the gap: No decision.",
      "Open",
    ]);
    expect(workbook.applied).toBe(3);
    title(/^1\.1\.a/).focus();
    await user.keyboard("a");
    expect(workbook.applied).toBe(3);
    await user.click(button("Make another action"));
    await waitFor(() => expect(workbook.applied).toBe(4), wait);
    expect(await cellsOf(workbook, "1.1.a", ["actions"])).toEqual(["ACT-004; ACT-005"]);
  });

  test("an answer that somebody else gave meanwhile is not written over unasked; the answers behind it wait, and none is lost", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    workbook.beforeRead = async () => {
      workbook.beforeRead = () => Promise.resolve();
      await act(() => written(workbook.file, [["gapAnalysis", "1.1.a", "response", "In place"]]));
    };
    await user.keyboard("3n2");
    expect(await screen.findByText(/Response of 1\.1\.a was changed in the sheet meanwhile/, {}, wait)).toBeVisible();
    expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("Not saved: 1.1.a: Not in place. 1 other answer waits behind it.");
    await user.click(button("Leave the sheet as it is"));
    await saved("1.1.b: Partially in place. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["response"])).toEqual(["In place"]);
    expect(await cellsOf(workbook, "1.1.b", ["response"])).toEqual(["Partially in place"]);
  });

  test("an answer that could not be written waits, and is written on request", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    workbook.beforeApply = () => Promise.reject(new HostError("Excel is busy: press Enter in the sheet."));
    await user.keyboard("2");
    expect(await screen.findByText("Excel is busy: press Enter in the sheet.", {}, wait)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved: 1.1.a: Partially in place.");
    workbook.beforeApply = () => Promise.resolve();
    await user.click(button("Try again"));
    await saved("1.1.a: Partially in place. Saved.");
  });

  test("a word that is no answer is said, and an answer takes its place; a formula of the user's is not replaced", async () => {
    const workbook = workbookOf(fresh);
    await written(workbook.file, [
      ["gapAnalysis", "1.1.a", "response", "Yes, mostly"],
      ["gapAnalysis", "1.1.b", "response", { formula: '"In place"', value: "In place" }],
    ]);
    const user = await openGap(workbook);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}{Alt>}{ArrowUp}{/Alt}");
    expect(await item("1.1.a")).toHaveTextContent("The answer in the sheet is none of the words of its list. Choose one here.");
    await user.keyboard("2");
    await saved("1.1.a: Partially in place. Saved.");
    expect(await cellsOf(workbook, "1.1.a", ["response"])).toEqual(["Partially in place"]);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}3");
    expect(await screen.findByText(/is calculated by a formula of your own on Gap analysis/, {}, wait)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved: 1.1.b: Not in place.");
  });

  test("evidence that is not on its sheet is said at the field, and not written", async () => {
    const workbook = workbookOf(fresh);
    const user = await openGap(workbook);
    const field = screen.getByRole("textbox", { name: "Evidence ids for Phase 1" });
    await user.type(field, "EVD-999{Enter}");
    expect(field).toHaveAccessibleDescription(/EVD-999: not on the sheet Evidence\. Correct it, or enter the evidence there first/);
    expect(workbook.applied).toBe(0);
  });
});

describe("the sample, assessed twice", () => {
  test("says what improved and slipped since, by chapter, and lists it", async () => {
    const user = await openGap(workbookOf(sample));
    await user.click(button("Since the previous assessment"));
    expect(screen.getByText("Beside the answers that stood until 2026-06-15: 6 improved, 1 slipped, 1 new, 102 unchanged.")).toBeVisible();
    await user.click(button("Show what changed"));
    expect(screen.getByText("8 of 111 items shown.")).toBeVisible();
    const slipped = screen.getByRole("button", { name: /^3\.1\.b / }).closest("li");
    expect(slipped).toHaveTextContent("Slipped: was In place, Operating");
  });

  test("the list leaves gaps and what is searched for; a click opens the item, and the cell can be gone to", async () => {
    const workbook = workbookOf(sample);
    const user = await openGap(workbook);
    await user.click(screen.getByRole("tab", { name: "List" }));
    const onPage = (): number => screen.getAllByTitle(/in the workbook$/).length;
    expect(onPage()).toBe(50);
    await user.click(button("Next part"));
    expect(onPage()).toBe(50);
    await user.click(button("Next part"));
    expect(onPage()).toBe(111 - 2 * 50);
    expect(screen.getByText("Part 3 of 3")).toBeVisible();
    expect(button("Next part")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Gaps 5"));
    expect(screen.getByText("5 of 111 items shown.")).toBeVisible();
    await user.type(screen.getByRole("searchbox", { name: "Search the items" }), "purchases");
    expect(screen.getByText("1 of 111 items shown.")).toBeVisible();
    await user.click(button("Show 7.1.c in the workbook"));
    expect(workbook.revealed).toHaveLength(1);
    await user.click(button(/^7\.1\.c /));
    expect(title(/^7\.1\.c/)).toHaveFocus();
    expect(button(/^ACT-038: /)).toBeVisible();
  });

  test("a new assessment keeps the answers of today after a plain question, and takes one through all items again", async () => {
    const workbook = workbookOf(sample);
    const user = await openGap(workbook);
    await user.click(button("Since the previous assessment"));
    await user.click(button("Begin a new assessment…"));
    expect(screen.getByRole("heading", { level: 3, name: "Begin a new assessment?" })).toHaveFocus();
    expect(screen.getByText(/^They take the place of the earlier answers that stood until 2026-06-15\.$/)).toBeVisible();
    await user.click(button("Not now"));
    expect(button("Begin a new assessment…")).toHaveFocus();
    expect(workbook.applied).toBe(0);
    await user.click(button("Begin a new assessment…"));
    await user.click(button("Keep the answers and begin"));
    expect(await screen.findByText("A new assessment has begun; the answers of 111 items are kept beside it.", {}, wait)).toBeVisible();
    expect(workbook.applied).toBe(1);
    const keys = ["response", "previousResponse", "previousLevel", "previousUntil"];
    expect(await cellsOf(workbook, "3.1.b", keys)).toEqual(["Partially in place", "Partially in place", "Operating", sampleChoices().asOf]);
    expect(screen.getByText("110 items left to assess.")).toBeVisible();
  });
});
