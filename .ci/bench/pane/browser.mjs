/* global document, MutationObserver, requestAnimationFrame, window */
// Chromium for the bench: pages from folders, and what their main thread was busy with.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { serveFolder } = require("../../../test/e2e/serve-folder.ts");
const { routeMicrosoftLibrary } = require("../../../test/e2e/microsoft-library.ts");

export const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));

export { serveFolder };

const VIEWPORT = { width: 350, height: 800 };
const CATEGORIES = ["toplevel"];

export function launch() {
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}

/** A page of its own browser context, as wide as a pane, with Microsoft's library from the package. */
export async function newPage(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  await routeMicrosoftLibrary(context);
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  return page;
}

/** Notes when the words of the page itself have given way to what its script draws, and that is on the screen. */
function noteDrawing() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#root > :not(p)")) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (window.drawnAt = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

/** Milliseconds to the first contentful paint, which are the words of the page itself, and to what its script draws first, with a processor that is slower by a factor. */
export async function firstPaint(browser, address, slower) {
  const page = await newPage(browser);
  await page.addInitScript(noteDrawing);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(address, { waitUntil: "commit" });
  const seen = await page.waitForFunction(
    () => window.drawnAt && { words: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, drawn: window.drawnAt },
    undefined,
    { polling: 50 },
  );
  const times = await seen.jsonValue();
  await page.context().close();
  return times;
}

/**
 * The longest tasks of the page's main thread while something is done, in milliseconds of its own processor time: what other programs take from it does not count.
 * @returns them, the longest first
 */
export async function tasksDuring(browser, page, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const tasks = traceEvents.filter(({ name, pid, tid, tdur }) => name.endsWith("RunTask") && threads.includes(`${pid}/${tid}`) && tdur > 0);
  return tasks.map(({ tdur }) => tdur / 1000).sort((one, other) => other - one);
}
