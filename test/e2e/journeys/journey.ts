import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import type { Cell, Door } from "./door";

/** No place of the pane lies further from another one, in presses of Tab. */
const MOST_TABS = 150;
/** Pictures of every step go to this folder, when it is named. */
const PICTURES = process.env["SEMS_JOURNEY_PICTURES"];

/** What a journey cost: an entry for each step. */
export interface Step {
  readonly name: string;
  readonly keys: number;
  readonly clicks: number;
  readonly seconds: number;
}

/** Somebody on the way through the product, whose keys and clicks are counted. A chord such as Ctrl+Enter counts as many keys as it has. */
export class Journey {
  readonly steps: Step[] = [];
  private keysNow = 0;
  private clicksNow = 0;

  constructor(
    private readonly name: string,
    readonly door: Door,
  ) {}

  get keys(): number {
    return this.sum(({ keys }) => keys);
  }

  get clicks(): number {
    return this.sum(({ clicks }) => clicks);
  }

  /** Something that somebody would call one step. */
  async step(name: string, body: () => Promise<void>): Promise<void> {
    [this.keysNow, this.clicksNow] = [0, 0];
    const begun = performance.now();
    await body();
    this.steps.push({ name, keys: this.keysNow, clicks: this.clicksNow, seconds: (performance.now() - begun) / 1000 });
    await this.takePicture(name);
  }

  async press(key: string, times = 1): Promise<void> {
    this.keysNow += times * key.split("+").length;
    for (let presses = 0; presses < times; presses++) await this.door.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keysNow += text.length;
    await this.door.page.keyboard.type(text);
  }

  /** A date field takes the digits of a day in the order of the browser's language: month, day, year in Chromium as it starts. */
  async typeDay(iso: string): Promise<void> {
    const [year = "", month = "", day = ""] = iso.split("-");
    await this.type(`${month}${day}${year}`);
  }

  /** Ctrl+V, whatever the clipboard holds. */
  async paste(text: string): Promise<void> {
    this.keysNow += 2;
    await this.door.page.keyboard.insertText(text);
  }

  /** A mouse, or a finger. */
  async click(target: Locator): Promise<void> {
    this.clicksNow++;
    await target.click();
  }

  /** Presses Tab, or Shift+Tab, until the place has the focus. */
  async to(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await this.press(key);
      if (await isFocused(target)) return;
    }
    throw new Error(`${String(target)} cannot be reached with ${key}`);
  }

  /** Goes to a button or a link and presses it. */
  async use(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.to(target, key);
    await this.press("Enter");
  }

  /** To another page of the pane; the tabs stand before the page, so from its title the way is back. */
  async open(page: string, key: "Tab" | "Shift+Tab" = "Shift+Tab"): Promise<void> {
    await this.use(this.door.pane.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: page, exact: true }), key);
  }

  /** From the sheet into the pane, and back: F6 in Excel. */
  async enterPane(): Promise<void> {
    this.keysNow++;
    await this.door.enterPane();
  }

  /** Types into a cell of the sheet, with Enter; the way there is not counted. */
  async typeInto(cell: Cell, value: string | number): Promise<void> {
    this.keysNow += String(value).length + 1;
    await this.door.typeInto(cell, value);
  }

  /** What a screen reader would say. */
  async hears(words: string | RegExp): Promise<void> {
    await this.door.pane.getByRole("status").filter({ hasText: words }).first().waitFor();
  }

  /** What a screen reader would say stands in the part of the pane that is in sight, too. */
  async hearsAndSees(words: string | RegExp): Promise<void> {
    await this.hears(words);
    const message = this.door.pane.getByRole("status").filter({ hasText: words }).first();
    const edges = await message.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, below: bottom - window.innerHeight };
    });
    expect({ words: String(words), isAbove: edges.top < 0, isBelow: edges.below > 0 }).toEqual({
      words: String(words),
      isAbove: false,
      isBelow: false,
    });
  }

  async hasFocus(target: Locator): Promise<void> {
    await target.waitFor();
    for (let looks = 0; looks < 40; looks++) {
      if (await isFocused(target)) return;
      await this.door.page.evaluate("new Promise((done) => setTimeout(done, 25))");
    }
    throw new Error(`${String(target)} does not have the focus, but ${JSON.stringify(await this.door.focused())}`);
  }

  /** Looks that nobody has to take: they are not counted. */
  violations(): Promise<readonly string[]> {
    return this.door.violations();
  }

  private sum(part: (step: Step) => number): number {
    return this.steps.reduce((sum, step) => sum + part(step), 0);
  }

  private async takePicture(step: string): Promise<void> {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    const name = `${this.name} ${this.door.name} ${this.steps.length} ${step}.png`.replace(/[^\w.-]+/g, "-");
    await this.door.page.screenshot({ path: join(PICTURES, name) });
  }
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === element.ownerDocument.activeElement && document.hasFocus()));
}
