// What the pane asks of the main thread while it checks, and while long lists are read.
import { newPage, tasksDuring } from "./browser.mjs";

const FOUR_MINUTES = 240_000;
/** How often the wheel is turned from one end of a page to the other. */
const TURNS = 12;
const STEPS = 15;
/** What pages behind the open one hold, and the names in the cells of the heat map, are no rows of its list. */
const ROWS = "main li:not([hidden] li, td li)";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const tabOf = (page, name) => page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name, exact: true });
const longest = (tasks) => tasks[0] ?? 0;

async function opened(browser, address) {
  const page = await newPage(browser);
  page.setDefaultTimeout(FOUR_MINUTES);
  await page.goto(address);
  await tabOf(page, "Check").waitFor();
  return page;
}

/** Runs in the page: milliseconds from the click on the tab to the list of findings. */
const CLICK_TO_RESULT = `(async () => {
  const tab = [...document.querySelectorAll("nav button")].find(({ textContent }) => textContent === "Check");
  const began = performance.now();
  tab.click();
  while (!document.querySelector('input[type="search"]')) await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.now() - began;
})()`;

/** The first check of a workbook: how long the user waits for its result, and the longest task meanwhile. */
export async function firstCheck(browser, address) {
  const page = await opened(browser, address);
  let milliseconds = 0;
  const tasks = await tasksDuring(browser, page, async () => {
    milliseconds = await page.evaluate(CLICK_TO_RESULT);
  });
  await page.context().close();
  return { milliseconds, task: longest(tasks) };
}

const rowsIn = (page) => page.locator(ROWS).count();

/** Down and up with the wheel and with the keys. */
async function readThrough(page, seen) {
  const main = page.locator("main");
  const box = await main.boundingBox();
  await page.mouse.move(box.x + 100, 400);
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, 600);
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  seen.push(await rowsIn(page));
}

/** Every part of a list, one after the other, by the button that leads on. */
async function everyPart(page, seen) {
  await readThrough(page, seen);
  for (;;) {
    const on = page.getByRole("button", { name: "Next part", exact: true }).and(page.locator(":visible"));
    if ((await on.count()) === 0 || (await on.first().getAttribute("aria-disabled")) === "true") return;
    await on.first().click();
    await readThrough(page, seen);
  }
}

/** The longest task and the most rows while findings are read, stepped through and filtered. */
export async function findingsRead(browser, address) {
  const page = await opened(browser, address);
  await tabOf(page, "Check").click();
  const search = page.getByRole("searchbox", { name: "Search the findings" });
  await search.waitFor();
  const all = await page
    .getByRole("status")
    .filter({ hasText: /findings?\./ })
    .first()
    .textContent();
  const seen = [];
  const tasks = await tasksDuring(browser, page, async () => {
    const whole = page.getByRole("button", { name: /^Show all [\d,]{5,}$/ }).first();
    await whole.click();
    await everyPart(page, seen);
  });
  const stepping = await tasksDuring(browser, page, async () => {
    for (let step = 0; step < STEPS; step++) await page.keyboard.press("F8");
    seen.push(await rowsIn(page));
  });
  const filtering = await tasksDuring(browser, page, async () => {
    await search.pressSequentially("action title", { delay: 30 });
    await page.getByText(/ findings shown\.$/).waitFor();
    await button(page, "Show all").click();
    seen.push(await rowsIn(page));
  });
  await page.context().close();
  return { all, rows: Math.max(...seen), parts: seen.length, reading: longest(tasks), stepping: longest(stepping), filtering: longest(filtering) };
}

/** The longest task and the most rows while the list of a page is read. */
export async function registerRead(browser, address, tab) {
  const page = await opened(browser, address);
  const seen = [];
  const opening = await tasksDuring(browser, page, async () => {
    await tabOf(page, tab).click();
    await page.getByRole("heading", { level: 2, name: tab }).waitFor();
    // The items of the gap analysis are shown one at a time, unless somebody asks for their list.
    if (tab === "Gap analysis") await page.getByRole("tab", { name: "List" }).click();
    await page.locator(ROWS).nth(20).waitFor();
  });
  const tasks = await tasksDuring(browser, page, () => everyPart(page, seen));
  await page.context().close();
  return { tab, rows: Math.max(...seen), parts: seen.length, opening: longest(opening), reading: longest(tasks) };
}
