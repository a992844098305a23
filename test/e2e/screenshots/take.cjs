// Pictures of every page of the pane: `node test/e2e/screenshots/take.cjs FOLDER`, at 320 and 450 px, light, dark, with forced colours, and enlarged to 200 %.
// It also says what axe finds, and which pages are wider than the window. The folder should lie outside of the project.
"use strict";
const { mkdirSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { pathToFileURL } = require("node:url");
const { AxeBuilder } = require("@axe-core/playwright");
const { chromium } = require("playwright-core");
const webpack = require("webpack");

const WIDTHS = [320, 450];
const LOOKS = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { colorScheme: "dark", forcedColors: "active" }],
  ["zoomed", { colorScheme: "light", deviceScaleFactor: 2 }],
];
/** Who enlarges a page to 200 % sees half of it in the same width. */
const shownWidth = (width, { deviceScaleFactor = 1 }) => width / deviceScaleFactor;
/** Long pages, shown as a high window shows them. */
const HIGH = /^(check|tab|adopt|overview)-/;
/** `ONLY=check` takes those whose names begin so. */
const ONLY = process.env.ONLY ?? "";
/** `LOOK=dark-320` takes that one alone. */
const LOOK = process.env.LOOK ?? "";
const PAGES = ["not-excel", "reading", "failed", "blank", "own", "unfinished", "working", "found", "problems", "newer"];
/** What has to be done by hand to come to a page. */
const STEPS = {
  invalid: { page: "blank", act: (page) => page.getByRole("button", { name: "Create the SeMS" }).click() },
  filled: { page: "own", act: answer },
  running: { page: "working", act: (page) => answer(page).then(() => page.getByRole("button", { name: "Create the SeMS" }).click()) },
  refused: { page: "refused", act: answer },
  created: { page: "own", act: (page) => answer(page).then(() => page.getByRole("button", { name: "Create the SeMS" }).click()) },
  "check-ready": { page: "sample", act: (page) => check(page, "ready") },
  "check-late": { page: "late", act: (page) => check(page, "not ready") },
  "check-new": { page: "new", act: (page) => check(page, "not ready") },
  "check-open": { page: "late", act: openAll },
  "check-step": { page: "late", act: step },
  "check-searched": { page: "late", act: search },
  "tab-gap": { page: "sample", act: (page) => openTab(page, "Gap analysis") },
  "tab-record": { page: "late", act: (page) => openTab(page, "Record") },
  "tab-metrics": { page: "sample", act: (page) => openTab(page, "Metrics") },
  "tab-metric": { page: "sample", act: openMetric },
  "tab-risks": { page: "late", act: (page) => openTab(page, "Risks") },
  "tab-gap-item": { page: "sample", act: openGapItem },
  "tab-metric-counted": { page: "sample", act: (page) => openFrom(page, "Metrics", /^COM-01/) },
  "tab-risk": { page: "late", act: (page) => openFrom(page, "Risks", /^RSK-006, /) },
  "tab-risk-accept": {
    page: "late",
    act: (page) => openFrom(page, "Risks", /^RSK-006, /).then(() => page.getByRole("button", { name: /^Accept it/ }).click()),
  },
  "tab-risk-review": {
    page: "late",
    act: (page) =>
      openFrom(page, "Risks", /^RSK-006, /).then(() =>
        page
          .getByRole("button", { name: /^Review/ })
          .first()
          .click(),
      ),
  },
  ...everyTab("new", "empty"),
  ...everyTab("long", "long"),
  ...everyTab("stuck", "error"),
  "tab-risks-lost": { page: "lost", act: (page) => openTab(page, "Risks") },
  "tab-metric-long": { page: "long", act: (page) => openFrom(page, "Metrics", /^CGO-01/) },
  "tab-risk-long": { page: "long", act: (page) => openFrom(page, "Risks", /^RSK-006, /) },
  "check-thousand": { page: "thousand", act: (page) => check(page, "ready with issues") },
  "check-thousand-open": {
    page: "thousand",
    act: (page) =>
      check(page, "ready with issues").then(() =>
        page
          .getByRole("button", { name: /^Show all/ })
          .first()
          .click(),
      ),
  },
  "check-long": {
    page: "long",
    act: (page) =>
      page
        .getByRole("button", { name: "Check", exact: true })
        .click()
        .then(() => page.getByRole("heading", { level: 3 }).first().waitFor()),
  },
  "check-stuck": { page: "stuck", act: (page) => page.getByRole("button", { name: "Check", exact: true }).click() },
  "check-explain": {
    page: "late",
    act: (page) =>
      openAll(page).then(() =>
        page
          .getByRole("button", { name: /^Explain…/ })
          .first()
          .click(),
      ),
  },
  "check-mend": { page: "spaced", act: openMend },
  "overview-sample": { page: "sample", act: async () => undefined },
  "overview-new": { page: "new", act: async () => undefined },
  "overview-long": { page: "long", act: async () => undefined },
  "adopt-sheet": { page: "messy", act: (page) => adopt(page, 1) },
  "adopt-columns": { page: "messy", act: (page) => adopt(page, 2) },
  "adopt-words": { page: "messy", act: (page) => adopt(page, 3) },
  "adopt-rows": { page: "messy", act: (page) => adopt(page, 4) },
  removing: { page: "found", act: (page) => page.getByRole("button", { name: "Remove what was built…" }).click() },
};
/** Fluent's focus traps keep empty, focusable guards that are hidden from screen readers. */
const KNOWN = ["aria-hidden-focus"];

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

async function main() {
  const folder = resolve(process.argv[2] ?? "screenshots");
  mkdirSync(folder, { recursive: true });
  await build(folder);
  const page = join(folder, "pane-states.html");
  writeFileSync(
    page,
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>SeMS</title><body style="margin:0"><div id="root"></div><script src="pane-states.js"></script>',
  );
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  for (const width of WIDTHS)
    for (const look of LOOKS) if (`${look[0]}-${width}`.includes(LOOK)) await shoot(browser, pathToFileURL(page).href, folder, width, look);
  await browser.close();
}

async function shoot(browser, address, folder, pane, [look, options]) {
  const width = shownWidth(pane, options);
  const context = await browser.newContext({ ...options, viewport: { width, height: 700 }, reducedMotion: "reduce" });
  const names = [...PAGES.map((page) => [page, { page, act: async () => undefined }]), ...Object.entries(STEPS)];
  for (const [name, { page: hash, act }] of names.filter(([name]) => name.startsWith(ONLY))) {
    const page = await context.newPage();
    if (HIGH.test(name)) await page.setViewportSize({ width, height: 1500 });
    await page.goto(`${address}#${hash}`);
    await page.getByRole("heading", { level: 2 }).waitFor();
    page.setDefaultTimeout(30_000);
    await act(page).catch((error) => console.log(`${name}: ${String(error).split("\n")[0]}`));
    await page.waitForTimeout(400);
    // A list with a bar that stays in sight is shown as a window shows it.
    await page.screenshot({ path: join(folder, `${name}-${pane}-${look}.png`), fullPage: !HIGH.test(name) });
    await judge(page, `${name} ${pane} ${look}`);
    await page.close();
  }
  await context.close();
}

async function judge(page, name) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations) if (!KNOWN.includes(id)) console.log(`${name}: ${id} at ${nodes.map((node) => node.target).join(", ")}`);
  const excess = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  if (excess > 0) console.log(`${name}: ${excess} px wider than the window`);
}

async function answer(page) {
  await page.getByRole("textbox", { name: /Entity/ }).fill("Northport Cargo Handling Limited");
  await page.getByRole("combobox", { name: /Sector/ }).selectOption("CGO");
  await page.getByRole("textbox", { name: /Main site/ }).fill("Shed 12");
  await page.getByRole("button", { name: "Add a site" }).click();
  await page.getByRole("textbox", { name: "Site 2" }).fill("Southgate transit shed");
}

async function check(page, result) {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("heading", { level: 3, name: result, exact: true }).waitFor();
}

function pressTab(page, name) {
  return page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name, exact: true }).click();
}

async function openTab(page, name) {
  await pressTab(page, name);
  await page.getByRole("progressbar", { name: "Reading the workbook…" }).waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 2, name }).waitFor();
}

async function openMetric(page) {
  await openTab(page, "Metrics");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^CGO-01/ })
    .click();
  await page.getByRole("img").first().waitFor();
}

/** Every page with a tab, in one workbook. */
function everyTab(workbook, word) {
  return Object.fromEntries(
    ["Gap analysis", "Record", "Metrics", "Risks"].map((name) => [
      `tab-${name.split(" ")[0].toLowerCase()}-${word}`,
      { page: workbook, act: (page) => (word === "error" ? pressTab(page, name) : openTab(page, name)) },
    ]),
  );
}

/** Something of a page that a list leads to. */
async function openFrom(page, tab, name) {
  await openTab(page, tab);
  await page.getByRole("main").getByRole("button", { name }).first().click();
  await page.getByRole("heading", { level: 3 }).first().waitFor();
}

async function openGapItem(page) {
  await openTab(page, "Gap analysis");
  await page.getByRole("main").getByRole("button", { name: /^Next/ }).first().click();
}

/** @param steps how far somebody came who brings in a sheet without a word of what its words mean */
async function adopt(page, steps) {
  await page.getByRole("button", { name: "Bring in an existing sheet…" }).click();
  await page.getByRole("combobox", { name: "Sheet or table" }).selectOption("Sheet Action list");
  await page.getByText("7 rows under the headings in row 4.").waitFor();
  for (let step = 1; step < steps; step++) {
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await page.getByRole("heading", { level: 3, name: `Step ${step + 1} of 4` }).waitFor();
  }
}

async function openMend(page) {
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("button", { name: /^Mend/ }).first().click();
}

/** Everything on demand is open. */
async function openAll(page) {
  await check(page, "not ready");
  const closed = page.locator("[aria-expanded=false]:visible");
  while ((await closed.count()) > 0) await closed.first().click();
}

async function step(page) {
  await check(page, "not ready");
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press("F8");
}

async function search(page) {
  await check(page, "not ready");
  await page.getByRole("button", { name: /^Explain \d/ }).click();
  await page.getByRole("searchbox").fill("review");
}

function build(folder) {
  const rule = {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
  };
  const config = {
    mode: "production",
    entry: { "pane-states": join(__dirname, "pane-states.tsx") },
    output: { path: folder },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [rule] },
    performance: { hints: false },
  };
  return new Promise((done, fail) =>
    webpack(config, (error, stats) => (error || stats.hasErrors() ? fail(error ?? stats.toString("errors-only")) : done())),
  );
}
