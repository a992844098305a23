import type { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { cellA1 } from "../../../src/core/workbook/a1";
import { axeOn } from "../axe-on";
import { isMicrosoftLibrary, routeMicrosoftLibrary } from "../microsoft-library";
import type { Door, Rows } from "./door";

const SELECTION = "(({ sheet, range }) => ({ sheet: sheet.name, top: range.top, left: range.left }))(simulatedExcel.excel.book.selection)";

interface Selection {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/** The pane in a window of the simulated Excel, behind Microsoft's own library. @param excel the script of the simulation @param packed the workbook that is open; an empty one when absent */
export async function excelDoor(context: BrowserContext, origin: string, excel: string, packed: string | undefined): Promise<Door> {
  const page = await context.newPage();
  // Of this page alone: axe opens another one each time.
  await page.addInitScript(excel);
  if (packed !== undefined) await page.addInitScript(`if (window.parent === window) simulatedExcel.open(${JSON.stringify(packed)})`);
  await routeMicrosoftLibrary(context);
  const troubles = troublesOf(page, origin);
  await page.goto(`${origin}/excel.html`);
  const pane = page.frameLocator("iframe");
  const selection = (): Promise<Selection> => page.evaluate<Selection>(SELECTION);
  const edit = (sheet: string, a1: string, value: string | number, source: "Local" | "Remote"): Promise<void> =>
    frameOf(page).evaluate(
      ([name, address, content, by]) => {
        const host = window.simulatedExcel?.excel;
        if (!host) throw new Error("the pane is not in the simulated Excel");
        host.edit(name, address, [[content]], by);
        host.deliverEvents(Reflect.get(window, "_richApiNativeBridge"));
      },
      [sheet, a1, value, source] as const,
    );
  return {
    name: "Excel",
    page,
    pane,
    enterPane: () => frameOf(page).evaluate(focusOnPane),
    focused: () => frameOf(page).evaluate(attributesOfFocused),
    selected: async () => {
      const { sheet, top, left } = await selection();
      return `${sheet}, ${cellA1(top, left)}`;
    },
    typeInto: ({ sheet, a1 }, value) => edit(sheet, a1, value, "Local"),
    coAuthorTypes: ({ sheet, a1 }, value) => edit(sheet, a1, value, "Remote"),
    rows: (table) => page.evaluate(rowsOfTable, table),
    fingerprint: (sheet) => page.evaluate((name) => JSON.stringify([...(window.simulatedExcel?.excel.book.sheet(name)?.cells ?? [])]), sheet),
    pressNextOnRibbon: async () => {
      await frameOf(page).evaluate(() => window.simulatedExcel?.pressRibbonButton("nextFinding", "control"));
      return true;
    },
    violations: (rules) => violationsIn(page, rules),
    leave: async () => {
      await page.context().close();
      return troubles;
    },
  };
}

/** What axe finds, but for the empty, focusable guards of Fluent's focus traps, which are hidden from screen readers: they are told one by one. */
export function ourViolations(violations: Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"]): readonly string[] {
  return violations.flatMap(({ id, nodes }) => {
    const ours = nodes.filter(({ html }) => id !== "aria-hidden-focus" || !html.includes("data-tabster-dummy"));
    return ours.length === 0 ? [] : [`${id}: ${ours.map(({ html }) => html).join(" ")}`];
  });
}

/** Axe gives up on a frame that is busy for long, and misses its headings then: it looks again. */
async function violationsIn(page: Page, rules: readonly string[] | undefined): Promise<readonly string[]> {
  for (;;) {
    const { passes, violations } = await axeOn(page, rules).analyze();
    const hasSeenPane = passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1));
    if (hasSeenPane) return ourViolations(violations);
  }
}

/** Runs in the page of a pane: the next Tab leads to the first place of it. */
export function focusOnPane(): void {
  const main = document.querySelector("main");
  main?.setAttribute("tabindex", "-1");
  main?.focus();
  main?.removeAttribute("tabindex");
}

/** Runs in the page of a pane. */
export function attributesOfFocused(): Readonly<Record<string, string>> {
  const element = document.activeElement;
  const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
  return { ...Object.fromEntries(attributes), tag: element?.tagName ?? "", text: element?.textContent?.slice(0, 80) ?? "" };
}

/** Runs in the window of the simulated Excel. */
function rowsOfTable(name: string): Rows {
  const found = window.simulatedExcel?.excel.book.table(name);
  if (!found) throw new Error(`there is no table ${name}`);
  const { sheet, table } = found;
  const { top, left, rows, columns } = table.range;
  const value = (row: number, column: number): unknown => sheet.cell(row, column)?.value ?? "";
  const across = Array.from({ length: columns }, (_, column) => left + column);
  return Array.from({ length: rows - 1 }, (_, row) =>
    Object.fromEntries(across.map((column) => [String(value(top, column)), value(top + 1 + row, column)])),
  );
}

/** What a page throws, what its content security policy refuses, and what it asks of anybody but its own site and Microsoft's library. */
export function troublesOf(page: Page, origin: string): readonly string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|is not implemented/.test(message.text())) troubles.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !isMicrosoftLibrary(url) && !/^(data|blob):/.test(url)) troubles.push(url);
  });
  return troubles;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error("the pane is not open");
  return frame;
}
