import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright-core";
import { parseA1 } from "../../../src/core/workbook/a1";
import type { CellValue } from "../../../src/core/workbook/cell";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import type { Cell, Door, Rows } from "./door";
import { axeOn } from "../axe-on";
import { attributesOfFocused, focusOnPane, ourViolations, troublesOf } from "./excel-door";

export interface NamedBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface PreviewDoor extends Door {
  /** What “Save as…” gives. */
  save(): Promise<Uint8Array>;
}

/** The pane beside the grid of the preview. @param workbook the file that is opened; a new one when absent */
export async function previewDoor(context: BrowserContext, origin: string, workbook: NamedBytes | undefined): Promise<PreviewDoor> {
  const page = await context.newPage();
  const troubles = troublesOf(page, origin);
  await page.goto(`${origin}/preview.html`);
  const pane = page.getByRole("main");
  await pane.getByRole("heading", { level: 2 }).waitFor();
  if (workbook) await openWorkbook(page, workbook);
  const save = (): Promise<Uint8Array> => saved(page);
  return {
    name: "preview",
    page,
    pane,
    enterPane: () => page.evaluate(focusOnPane),
    focused: () => page.evaluate(attributesOfFocused),
    selected: () => selectedIn(page),
    typeInto: (cell, value) => typeIntoGrid(page, cell, String(value)),
    // There is nobody else at the file: another hand types into the grid, and gives the focus back.
    coAuthorTypes: async (cell, value) => {
      const focused = await page.evaluateHandle(() => document.activeElement);
      await typeIntoGrid(page, cell, String(value));
      await focused.evaluate((element) => element instanceof HTMLElement && element.focus());
    },
    rows: async (table) => rowsOf(await save(), table),
    fingerprint: async (sheet) => sheetPart(await save(), sheet),
    pressNextOnRibbon: async () => false,
    violations: async (rules) => ourViolations((await axeOn(page, rules).include("main").analyze()).violations),
    leave: async () => {
      await page.context().close();
      return troubles;
    },
    save,
  };
}

async function openWorkbook(page: Page, { file, bytes }: NamedBytes): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.getByLabel("Workbook to open").setInputFiles({ name: file, mimeType: "application/octet-stream", buffer });
  await page
    .getByRole("status")
    .filter({ hasText: `${file} was opened.` })
    .waitFor();
}

async function selectedIn(page: Page): Promise<string> {
  const sheet = await page.getByRole("tab", { selected: true }).first().textContent();
  const field = await page.getByRole("textbox", { name: /^Content of / }).getAttribute("aria-label");
  return `${sheet ?? ""}, ${field?.replace("Content of ", "") ?? ""}`;
}

/** Shows the sheet, goes to the cell by the arrow keys, types. */
async function typeIntoGrid(page: Page, { sheet, a1 }: Cell, text: string): Promise<void> {
  await page.getByRole("tab", { name: sheet, exact: true }).click();
  await page.getByRole("grid", { name: `Cells of ${sheet}` }).waitFor();
  const place = parseA1(a1);
  const row = (place?.top ?? 0) + 2;
  // The grid draws the rows that are in sight: from the last of them the way is down.
  const drawn = await page.locator("[role=row][aria-rowindex]").evaluateAll((rows) => rows.map((each) => Number(each.getAttribute("aria-rowindex"))));
  const from = drawn.includes(row) ? row : Math.max(...drawn);
  await page.locator(`[role=row][aria-rowindex="${from}"] [role=gridcell][aria-colindex="2"]`).click();
  for (let steps = from; steps < row; steps++) await page.keyboard.press("ArrowDown");
  for (let steps = 0; steps < (place?.left ?? 0); steps++) await page.keyboard.press("ArrowRight");
  const content = page.getByRole("textbox", { name: `Content of ${a1}`, exact: true });
  await content.fill(text);
  await content.press("Enter");
}

async function saved(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent("download");
  // Not by the mouse: the focus stays where the user works.
  await page.evaluate(() => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Save as…")?.click());
  return new Uint8Array(readFileSync(await (await waiting).path()));
}

/** The part of a package that holds a sheet, as it is written there. */
function sheetPart(bytes: Uint8Array, sheet: string): string {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(text("xl/workbook.xml"))?.[1] ?? "";
  const relation = text("xl/_rels/workbook.xml.rels").match(new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`))?.[0] ?? "";
  const target = /Target="\/?(?:xl\/)?([^"]+)"/.exec(relation)?.[1] ?? "";
  const part = text(`xl/${target}`);
  if (part === "") throw new Error(`the file has no sheet ${sheet}`);
  return part;
}

async function rowsOf(bytes: Uint8Array, name: string): Promise<Rows> {
  const { sheets } = await openFileHost(bytes, nodeCompression).read({ tables: [name] });
  const table = sheets.flatMap(({ tables }) => tables).find((candidate) => candidate.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  const shown = (value: CellValue | undefined): unknown => value ?? "";
  return Array.from({ length: table.rowCount }, (_, row) =>
    Object.fromEntries(table.headings.map((heading, column) => [heading, shown(table.columns[column]?.values[row])])),
  );
}
