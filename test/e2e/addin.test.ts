import type { Locator } from "playwright-core";
import { axeOn } from "./axe-on";
import { functionGuide } from "../../src/functions/function-guide";
import { parseExample } from "../functions/parse-example";
import { isAsWritten } from "../functions/written-number";
import { describeWithChromium } from "../needs";
import { isMicrosoftLibrary } from "./microsoft-library";
import { paneBrowser, type OpenPane, type PaneBrowser } from "./open-pane";

const MEGABYTE = 1_000_000;
const TWO_MINUTES = 120_000;
const MOST_TABS = 40;
/** Requests of a creation: the pane looks at the blank workbook afresh, the host creates, the pane reads what came of it, and once more after Excel's events. */
const REQUESTS = { look: 3, create: 6, read: 2, follow: 2 };
const ENTITY = "Zeppelin Freight of Northport";

/** All that the add-in has answered to cells so far. */
const RESULTS = "simulatedExcel.excel.serviceCalls.flatMap(([, method, [results]]) => (method === 'SetInvocationResults' ? results : []))";

interface FunctionResult {
  readonly id: number;
  readonly value?: unknown;
  readonly failed?: boolean;
}

type FaultInTheMiddle = { readonly kind: "slow" } | { readonly kind: "fail"; readonly code: string };

let browser: PaneBrowser;
let open: OpenPane;

const button = (name: string | RegExp): Locator => open.pane.getByRole("button", { name });
const heading = (name: string): Locator => open.pane.getByRole("heading", { name });
const status = (text: string | RegExp): Locator => open.pane.getByRole("status").filter({ hasText: text });
const excel = <T>(expression: string): Promise<T> => open.page.evaluate<T>(`simulatedExcel.excel.${expression}`);
const sheets = (): Promise<readonly string[]> => excel("book.sheets.map((sheet) => sheet.name)");
const violations = async (): Promise<readonly string[]> => {
  const found = await axeOn(open.page).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

async function fillForm(): Promise<void> {
  await open.pane.getByRole("textbox", { name: /Entity/ }).fill(ENTITY);
  await open.pane.getByRole("combobox", { name: /Sector/ }).selectOption({ label: "Cargo" });
  await open.pane.getByRole("textbox", { name: /Main site/ }).fill("Shed 12");
  await open.pane.getByText(/\d+ sheets, \d+ records to start with/).waitFor();
}

/** @param fault befalls the request that follows the first sheets, while others are still to come */
async function create(fault?: FaultInTheMiddle): Promise<void> {
  await fillForm();
  await excel("resetCounters()");
  if (fault) await excel(`beforeSync = ${faultAfterFirstSheets(fault)}`);
  await button("Create the SeMS").click();
}

/** How many requests come before depends on what else the pane was told meanwhile. */
function faultAfterFirstSheets(fault: FaultInTheMiddle): string {
  return `function (sync) {
    if (this.book.sheets.length === 1 || this.hasFailed) return;
    this.hasFailed = true;
    this.faults = [{ ...${JSON.stringify(fault)}, sync }];
  }`;
}

async function createWholly(): Promise<void> {
  await create();
  await heading("Your SeMS is set up").waitFor();
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses++) {
    await open.page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${String(target)} cannot be reached with the Tab key`);
}

async function pressOn(target: Locator): Promise<void> {
  await tabTo(target);
  await open.page.keyboard.press("Enter");
}

describeWithChromium("the built add-in, with Microsoft's own library and a simulated Excel", () => {
  beforeAll(async () => {
    browser = await paneBrowser();
  }, TWO_MINUTES);

  afterAll(() => browser.close());

  beforeEach(async () => {
    open = await browser.open();
    await heading("New SeMS").waitFor();
  });

  afterEach(async () => {
    await open.page.context().close();
    expect(open.failures).toEqual([]);
    const foreign = open.requests.filter(({ url }) => !url.startsWith(`${browser.origin}/`) && !isMicrosoftLibrary(url));
    expect(foreign).toEqual([]);
    // Nothing that was typed or written travels, not even to the add-in's own address.
    expect(open.requests.filter(({ url, body }) => body !== "" || decodeURIComponent(url).includes("?"))).toEqual([]);
  });

  test("turns an empty workbook into a SeMS, says what it does meanwhile, and knows it again when it is opened anew", async () => {
    expect(await violations()).toEqual([]);
    await create({ kind: "slow" });
    await open.pane.getByText(/\(\d of \d\)/).waitFor();
    await open.pane.getByRole("progressbar", { name: "Progress" }).waitFor();
    expect(await violations()).toEqual([]);
    await excel("releaseSlow()");
    await heading("Your SeMS is set up").waitFor();
    await status(/The SeMS was created: \d+ sheets added\./).waitFor();
    expect(await violations()).toEqual([]);

    const sizes = await excel<readonly number[]>("requestSizes");
    expect(sizes.length).toBeLessThanOrEqual(REQUESTS.look + REQUESTS.create + REQUESTS.read + REQUESTS.follow);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MEGABYTE);
    expect(await sheets()).toEqual(expect.arrayContaining(["Sheet1", "Start here", "Risks", "Gap analysis", "Dashboard"]));

    await open.reopen();
    await heading("What is here").waitFor();
    await open.pane.getByText(ENTITY).waitFor();
  });

  test("is created and removed by keyboard alone", async () => {
    const { keyboard } = open.page;
    await tabTo(open.pane.getByRole("textbox", { name: /Entity/ }));
    await keyboard.type(ENTITY);
    await tabTo(open.pane.getByRole("combobox", { name: /Sector/ }));
    await keyboard.type("Cargo");
    await tabTo(open.pane.getByRole("textbox", { name: /Main site/ }));
    await keyboard.type("Shed 12");
    await pressOn(button("Create the SeMS"));
    await heading("Your SeMS is set up").waitFor();
    expect((await sheets()).length).toBeGreaterThan(15);

    await pressOn(button("Remove what was built…"));
    await heading("Remove what was built?").waitFor();
    expect(await violations()).toEqual([]);
    await pressOn(button(/^Remove \d+ sheets$/));
    await heading("New SeMS").waitFor();
    await status(/sheets were taken away\. Everything else is as it was\./).waitFor();
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(await excel("book.names.length")).toBe(0);
  });

  test("says so when a part of it does not come, and starts at the next try", async () => {
    const { page } = open;
    const own = await open.pane
      .locator("script[src]")
      .evaluateAll((scripts) => scripts.map((script) => (script instanceof HTMLScriptElement ? script.src : "")));
    const isLater = ({ href }: URL): boolean => href.endsWith(".js") && !own.includes(href) && !isMicrosoftLibrary(href);
    await page.route(isLater, (route) => route.abort());
    await open.reopen();
    await open.pane.getByRole("alert").filter({ hasText: "This page could not be loaded; the workbook is as it was." }).waitFor();
    expect(await violations()).toEqual([]);
    await page.unroute(isLater);
    await button("Try again").click();
    await heading("New SeMS").waitFor();
  });

  test("says which answers are missing, and leads to the first of them", async () => {
    await button("Create the SeMS").click();
    await open.pane.getByText("3 answers need your attention before the SeMS can be created.").waitFor();
    const entity = open.pane.getByRole("textbox", { name: /Entity/ });
    expect(await entity.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await violations()).toEqual([]);
    expect(await sheets()).toEqual(["Sheet1"]);
  });

  test("leaves no sheet behind when it is cancelled in the middle, and keeps the answers", async () => {
    await create({ kind: "slow" });
    await open.pane.getByText(/\(\d of \d\)/).waitFor();
    await button("Cancel").click();
    await open.pane.getByText("Stopping after this step…").waitFor();
    await excel("releaseSlow()");
    await status("Cancelled: what had been added was taken away again.").waitFor();
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(await excel("book.names.length")).toBe(0);
    expect(await open.pane.getByRole("textbox", { name: /Entity/ }).inputValue()).toBe(ENTITY);
  });

  test("shows one sentence when Excel fails in the middle, and leaves the workbook as it was", async () => {
    await create({ kind: "fail", code: "GeneralException" });
    await status(/Excel reported an error of its own.*: bring this workbook to the front and try again\./).waitFor();
    expect(await sheets()).toEqual(["Sheet1"]);
    expect(await violations()).toEqual([]);
    await button("Create the SeMS").click();
    await heading("Your SeMS is set up").waitFor();
  });

  test("leads to the sheet of each first step and of each register", async () => {
    await createWholly();
    const steps = [
      ["Commitment", "People"],
      ["Gap analysis", "Gap analysis"],
      ["First metrics", "Metrics"],
      ["Plan", "Actions"],
      ["Act", "Dashboard"],
    ] as const;
    const first = open.pane.getByRole("list").filter({ hasText: "Commitment" });
    for (const [step, sheet] of steps) {
      await first.getByRole("button", { name: step, exact: true }).click();
      await status(`The workbook shows ${sheet}`).waitFor();
      expect(await excel("book.activeSheet.name")).toBe(sheet);
      // The gap analysis has a page of its own, and the step opens it too.
      await open.pane.getByRole("button", { name: "Overview", exact: true }).click();
    }
    await open.pane.getByRole("table").getByRole("button", { name: "Risks" }).click();
    await status("The workbook shows Risks").waitFor();
    expect(await excel("book.activeSheet.name")).toBe("Risks");
  });

  test("answers Excel when a cell asks a SEMS function, with what the Function guide says, and only for functions that exist", async () => {
    const calls = [...functionGuide.map(({ example }) => parseExample(example)), { name: "NOSUCHFUNCTION", args: [] }];
    const [frame] = open.page.frames().filter((candidate) => candidate !== open.page.mainFrame());
    await frame?.evaluate((given) => {
      for (const { name, args } of given) window.simulatedExcel?.callFunction(name, [...args, ...Array.from({ length: 8 }, () => null)]);
    }, calls);
    await open.page.waitForFunction(`${RESULTS}.length === ${calls.length}`);
    const results = await open.page.evaluate<readonly FunctionResult[]>(RESULTS);
    const resultOf = (index: number) => results.find(({ id }) => id === index + 1);
    for (const [index, { name, shows }] of functionGuide.entries()) {
      const value = resultOf(index)?.value;
      const [first]: readonly unknown[] = Array.isArray(value) ? value[0] : [value];
      expect({ name, first, isRight: isAsWritten(first, shows) }).toEqual({ name, first, isRight: true });
    }
    expect(resultOf(functionGuide.length)).toMatchObject({ failed: true });
  });
});
