import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Download, type Locator, type Page } from "playwright-core";
import { axeOn } from "./axe-on";
import { columnLetters } from "../../src/core/workbook/a1";
import type { TableContent, WorkbookContent } from "../../src/core/workbook/content";
import { placedColumns } from "../../src/core/workbook/define-sheet";
import { risks } from "../../src/core/workbook/sheets/risks";
import { openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import { chromium as executablePath, describeWithChromium, testWithWorkbooks, workbooksFolder } from "../needs";
import { builtSite } from "./built-site";
import { serveFolder, type ServedFolder } from "./serve-folder";

const FOUR_MINUTES = 240_000;

// The development build shows a large grid, which takes its time on a busy machine.
jest.setTimeout(FOUR_MINUTES);

/** The row of the first record of a register, as the grid numbers it. */
const FIRST_RECORD = 6;
/** By method A the score is the product of the three levels: 60. */
const RISK = { "Risk ID": "RSK-001", Title: "Zeppelin adrift", Threat: "5", Consequence: "4", "Inherent vulnerability": "3" };
const FOREIGN = "WithTable.xlsx";
/** Fluent's focus traps keep empty, focusable guards that are hidden from screen readers. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

let served: ServedFolder;
let browser: Browser;
let page: Page;
let requested: string[];
let failures: string[];

const message = (text: string | RegExp): Locator => page.getByRole("region", { name: "Workbook" }).getByRole("status").filter({ hasText: text });
const content = (cell: string): Locator => page.getByRole("textbox", { name: `Content of ${cell}`, exact: true });
const violations = async (): Promise<readonly string[]> => {
  const found = await axeOn(page).exclude(FOCUS_GUARDS).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
};

async function createSems(): Promise<void> {
  await page.getByRole("textbox", { name: /Entity/ }).fill("Zeppelin Freight of Northport");
  await page.getByRole("combobox", { name: /Sector/ }).selectOption({ label: "Cargo" });
  await page.getByRole("textbox", { name: /Main site/ }).fill("Shed 12");
  await page.getByRole("button", { name: "Create the SeMS" }).click();
  await page.getByRole("heading", { name: "Your SeMS is set up" }).waitFor();
}

async function showSheet(name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name: `Cells of ${name}` }).waitFor();
}

/** Types into a cell as a user does: goes there from the first cell of its row with the arrow keys, types, presses Enter. */
async function typeInto(row: number, column: number, text: string): Promise<void> {
  await page.locator(`[role=row][aria-rowindex="${row + 1}"] [role=gridcell][aria-colindex="2"]`).click();
  for (let steps = 0; steps < column; steps++) await page.keyboard.press("ArrowRight");
  const place = content(`${columnLetters(column)}${row}`);
  await place.fill(text);
  await place.press("Enter");
}

async function save(): Promise<{ readonly name: string; readonly content: WorkbookContent }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as…" }).click();
  const download: Download = await waiting;
  await message("was saved to your downloads.").waitFor();
  const host = openFileHost(new Uint8Array(readFileSync(await download.path())), nodeCompression);
  return { name: download.suggestedFilename(), content: await host.read({ tables: "all" }) };
}

function tableOf({ sheets }: WorkbookContent, name: string): TableContent {
  const table = sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}

const firstValue = (table: TableContent, heading: string): unknown => table.columns[table.headings.indexOf(heading)]?.values[0];

/** Lets a file fall on the page, as if dragged out of a folder. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, encoded]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))], fileName));
      return data;
    },
    [name, bytes.toString("base64")] as const,
  );
  await page.getByRole("region", { name: "Workbook" }).dispatchEvent("drop", { dataTransfer: transfer });
}

describeWithChromium("the preview, as it is built", () => {
  beforeAll(async () => {
    served = await serveFolder(builtSite());
    browser = await chromium.launch({ executablePath: executablePath ?? "chromium", args: ["--no-sandbox"] });
  }, FOUR_MINUTES);

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
    page = await context.newPage();
    requested = [];
    failures = [];
    page.on("request", (request) => requested.push(request.url()));
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(`${served.origin}/preview.html`);
    await page.getByRole("heading", { name: "New SeMS" }).waitFor();
  });

  afterEach(async () => {
    await page.context().close();
    expect(failures).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url))).toEqual([]);
  });

  test("creates a SeMS, takes typed values, calculates the columns that follow from them, and saves a real workbook", async () => {
    expect(await violations()).toEqual([]);
    await createSems();
    await page.getByRole("grid", { name: "Cells of Start here" }).waitFor();
    await showSheet("Risks");
    const headings = placedColumns(risks).map(({ heading }) => heading);
    for (const [heading, text] of Object.entries(RISK)) await typeInto(FIRST_RECORD, headings.indexOf(heading), text);
    await page.getByRole("gridcell", { name: "60", exact: true }).first().waitFor();
    expect(await violations()).toEqual([]);

    const saved = await save();
    expect(saved.name).toBe("Untitled.xlsx");
    const table = tableOf(saved.content, "tblRisks");
    expect(firstValue(table, "Title")).toBe(RISK.Title);
    expect(firstValue(table, "Inherent score")).toBe(60);

    await showSheet("Dashboard");
    await page.getByText("Underlined figures were calculated before your last change.").waitFor();
  });

  test("checks the workbook beside its grid: a finding selects its cell, and F8 the next one", async () => {
    await createSems();
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await page.getByRole("heading", { name: "not ready", exact: true }).waitFor();
    expect(await violations()).toEqual([]);
    const places = page.locator("[data-finding-place]");
    for (const position of [0, 1]) {
      if (position === 0) await places.first().click();
      else await page.keyboard.press("F8");
      await page
        .getByRole("status")
        .filter({ hasText: `${position + 1} of ` })
        .waitFor();
      const [sheet = "", cell = ""] = ((await places.nth(position).textContent()) ?? "").split(", ");
      await page.getByRole("grid", { name: `Cells of ${sheet}` }).waitFor();
      await content(cell).waitFor();
    }
  });

  testWithWorkbooks("adds a SeMS to a workbook that fell on the page, and keeps what was there", async () => {
    const bytes = readFileSync(join(workbooksFolder ?? "", FOREIGN));
    const before = await openFileHost(new Uint8Array(bytes), nodeCompression).read({ tables: "all" });
    await drop(FOREIGN, bytes);
    await message(`${FOREIGN} was opened.`).waitFor();
    await page.getByRole("heading", { name: "Add to this workbook" }).waitFor();
    expect(await violations()).toEqual([]);
    await createSems();
    const saved = await save();
    expect(saved.name).toBe(FOREIGN);
    const names = saved.content.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...before.sheets.map(({ name }) => name), "Start here", "Risks"]));
  });

  test("refuses a damaged file in one sentence and keeps the open one", async () => {
    await createSems();
    const whole = await page.getByRole("tab").count();
    await drop("damaged.xlsx", Buffer.from("PK\u0003\u0004 this is no archive"));
    await message(/\.$/)
      .filter({ hasText: /damaged|not an Excel workbook/i })
      .waitFor();
    expect(await page.getByRole("tab").count()).toBe(whole);
    expect(await violations()).toEqual([]);
  });
});
