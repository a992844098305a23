import type { Frame, Locator } from "playwright-core";
import { axeOn } from "./axe-on";
import { cellA1 } from "../../src/core/workbook/a1";
import { describeWithChromium } from "../needs";
import { isMicrosoftLibrary } from "./microsoft-library";
import { paneBrowser, type OpenPane, type PaneBrowser } from "./open-pane";

const FOUR_MINUTES = 240_000;
jest.setTimeout(FOUR_MINUTES);

let browser: PaneBrowser;
let open: OpenPane;

const button = (name: string | RegExp): Locator => open.pane.getByRole("button", { name, exact: true });
const heading = (name: string): Locator => open.pane.getByRole("heading", { name, exact: true });
const steps = (): Locator => open.pane.getByRole("group", { name: "Findings one by one" }).getByRole("status");
const places = (): Locator => open.pane.locator("[data-finding-place]");
const violations = async (): Promise<readonly string[]> => {
  const found = await axeOn(open.page).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

/** What is selected in Excel, as the pane names places: `Risks, F7`. */
async function selected(): Promise<string> {
  const { sheet, top, left } = await open.page.evaluate<{ sheet: string; top: number; left: number }>(
    "(({ sheet, range }) => ({ sheet: sheet.name, top: range.top, left: range.left }))(simulatedExcel.excel.book.selection)",
  );
  return `${sheet}, ${cellA1(top, left)}`;
}

function paneFrame(): Frame {
  const frame = open.page.frames().find((candidate) => candidate !== open.page.mainFrame());
  if (!frame) throw new Error("the pane is not open");
  return frame;
}

function pressOnRibbon(functionName: string): Promise<void> {
  return paneFrame().evaluate((name) => window.simulatedExcel?.pressRibbonButton(name, "control"), functionName);
}

/** Somebody types the name of the entity into Config, and Excel tells the pane that something changed. */
async function typeEntity(name: string): Promise<void> {
  await paneFrame().evaluate((text) => {
    const { excel } = window.simulatedExcel ?? {};
    if (!excel) throw new Error("the pane is not in the simulated Excel");
    excel.edit("Config", "C9", [[text]]);
    excel.deliverEvents(Reflect.get(window, "_richApiNativeBridge"));
  }, name);
}

async function create(): Promise<void> {
  await open.pane.getByRole("textbox", { name: /Entity/ }).fill("Zeppelin Freight of Northport");
  await open.pane.getByRole("combobox", { name: /Sector/ }).selectOption({ label: "Cargo" });
  await open.pane.getByRole("textbox", { name: /Main site/ }).fill("Shed 12");
  await button("Create the SeMS").click();
  await heading("Your SeMS is set up").waitFor();
}

describeWithChromium("the check in the built add-in, with Microsoft's own library and a simulated Excel", () => {
  beforeAll(async () => {
    browser = await paneBrowser();
  }, FOUR_MINUTES);

  afterAll(() => browser.close());

  beforeEach(async () => {
    open = await browser.open();
    await heading("New SeMS").waitFor();
  });

  afterEach(async () => {
    expect(open.failures).toEqual([]);
    expect(open.requests.filter(({ url }) => !url.startsWith(`${browser.origin}/`) && !isMicrosoftLibrary(url))).toEqual([]);
    await open.page.context().close();
  });

  test("a new SeMS is not ready; a finding selects its cell; F8 and the ribbon go on from there; the result is written to Readiness", async () => {
    await create();
    await button("Check").click();
    await heading("not ready").waitFor();
    await open.page.evaluate("simulatedExcel.excel.resetCounters()");
    await button("Check again").click();
    await open.pane.getByText("Nothing has changed since the last check.").waitFor();
    // One request asks what is there, one reads it.
    expect(await open.page.evaluate("simulatedExcel.excel.syncs")).toBe(2);
    expect(await violations()).toEqual([]);

    const second = places().nth(1);
    await second.click();
    await steps()
      .filter({ hasText: /^2 of / })
      .waitFor();
    expect(await selected()).toBe(await second.textContent());
    await open.page.keyboard.press("F8");
    await steps()
      .filter({ hasText: /^3 of / })
      .waitFor();
    expect(await selected()).toBe(await places().nth(2).textContent());
    await open.page.keyboard.press("Shift+F8");
    await steps()
      .filter({ hasText: /^2 of / })
      .waitFor();

    await pressOnRibbon("nextFinding");
    await steps()
      .filter({ hasText: /^3 of / })
      .waitFor();
    expect(await selected()).toBe(await places().nth(2).textContent());
    expect(await violations()).toEqual([]);

    await button("Write to Readiness").click();
    await open.pane.getByText(/^The check of \d{4}-\d\d-\d\d stands on the sheet Readiness now\.$/).waitFor();
    await steps()
      .filter({ hasText: /^3 of / })
      .waitFor();
  });

  test("the ribbon's buttons work from a closed page: Check opens it, and what is corrected in the sheet is gone a moment later", async () => {
    await create();
    await pressOnRibbon("check");
    await heading("not ready").waitFor();
    const search = open.pane.getByRole("searchbox", { name: "Search the findings" });
    await search.fill("no such thing");
    await open.pane.getByText("No finding fits. Clear the search or the choice above.").waitFor();
    expect(await violations()).toEqual([]);
    await button("Show all").click();

    await pressOnRibbon("nextFinding");
    await steps()
      .filter({ hasText: /^1 of / })
      .waitFor();
    await typeEntity("");
    await open.pane.getByText("Since the last check: 1 new.").waitFor();
    await typeEntity("Zeppelin Freight");
    await open.pane.getByText("Since the last check: 1 gone.").waitFor();
    const shown = await open.page.evaluate("simulatedExcel.excel.serviceCalls.filter(([, method]) => method === 'SetAppRuntimeState').length");
    expect(shown).toBeGreaterThanOrEqual(2);
  });
});
