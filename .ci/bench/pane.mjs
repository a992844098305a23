// `node .ci/bench/pane.mjs`: what the task pane costs before its first words, while it checks and while long lists are read, in Chromium on a production build.
// The first script and the first paint are held against a bare page of React and Fluent that is built the same way in the same run.
// `--quick` checks 10,000 rows in place of 100,000 and paints three times. Exit code 1 when a goal is missed.
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { executablePath, firstPaint, launch, serveFolder } from "./pane/browser.mjs";
import { builtPages, builtSite } from "./pane/build-pages.mjs";
import { findingsRead, firstCheck, registerRead } from "./pane/runtime.mjs";
import { workbookBytes } from "./pane/workbooks.mjs";
import { textTable } from "./text-table.mjs";

const FILES = resolve("build/bench/pane");
const SLOWER = 4;

export const NO_CHROMIUM = "The task pane was not measured: there is no Chromium on this machine.";

function gzipOfScript(folder, name) {
  const file = readdirSync(folder).find((candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith(".js"));
  return gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length;
}

function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Ours and the bare page by turns, so that a busy machine is busy for both. */
async function paints(browser, site, pages, times) {
  const seen = { ours: [], bare: [] };
  for (let time = 0; time <= times; time++) {
    const [ours, bare] = [await firstPaint(browser, `${site}/taskpane.html`, SLOWER), await firstPaint(browser, `${pages}/bare.html`, SLOWER)];
    // The first of each only warms the browser up.
    if (time > 0) (seen.ours.push(ours), seen.bare.push(bare));
  }
  const medians = (times) => ({ words: median(times.map(({ words }) => words)), drawn: median(times.map(({ drawn }) => drawn)) });
  return { ours: medians(seen.ours), bare: medians(seen.bare) };
}

const atMost = (what, value, limit, unit) => ({ what, value, limit, unit, isMet: value <= limit });

async function served(folder, workbook, work) {
  const { origin, close } = await serveFolder(folder, workbook ? { "/workbook.xlsx": workbook } : {});
  try {
    return await work(origin);
  } finally {
    close();
  }
}

/** @returns the goals, each with what was seen; null where there is no Chromium */
export async function paneGoals({ quick }) {
  if (executablePath === undefined) return null;
  rmSync(FILES, { recursive: true, force: true });
  mkdirSync(FILES, { recursive: true });
  const note = (text) => process.stderr.write(`${text} …\n`);
  note("building the site and the bare page");
  const [site, pages] = [await builtSite(`${FILES}/site`), await builtPages(`${FILES}/pages`)];
  const workbook = (which) => workbookBytes(which, `${FILES}/${which}.xlsx`);
  const rows = quick ? 10_000 : 100_000;
  const browser = await launch();
  const goals = [];
  try {
    const [ours, bare] = [gzipOfScript(site, "addin"), gzipOfScript(pages, "bare")];
    console.log(`First script: ${ours} bytes after gzip, the bare page ${bare}; custom functions ${gzipOfScript(site, "functions")}.`);
    goals.push(atMost("first script above the bare page", (ours - bare) / 1000, 20, "KB"));
    goals.push(atMost("custom functions", gzipOfScript(site, "functions") / 1000, 25, "KB"));
    note("first paint");
    const paint = await served(site, null, (one) => served(pages, null, (other) => paints(browser, one, other, quick ? 3 : 9)));
    for (const what of ["words", "drawn"]) {
      const [ours, bare] = [paint.ours[what], paint.bare[what]];
      console.log(`First ${what} at a ${SLOWER}th of the speed: ${ours.toFixed(0)} ms, the bare page ${bare.toFixed(0)} ms.`);
      goals.push(atMost(`first ${what} against the bare page`, ours / bare, 1.1, ""));
    }
    note("first check of the sample");
    const bytes = await workbook("sample");
    const first = await served(pages, bytes, async (origin) => {
      const checks = [];
      for (let time = 0; time < 3; time++) checks.push(await firstCheck(browser, `${origin}/check.html`));
      return checks.sort((one, other) => one.milliseconds - other.milliseconds)[0];
    });
    goals.push(atMost("sample: result after the click", first.milliseconds / 1000, 1, "s"));
    for (const count of [5000, rows]) {
      note(`check of ${count} rows`);
      const check = await served(pages, await workbook(count), (origin) => firstCheck(browser, `${origin}/check.html`));
      console.log(`Check of ${count} rows: ${(check.milliseconds / 1000).toFixed(1)} s.`);
      goals.push(atMost(`check of ${count} rows: longest task`, check.task, 200, "ms"));
    }
    note("long lists");
    const long = await workbook("long");
    await served(pages, long, async (origin) => {
      const address = `${origin}/check.html`;
      const findings = await findingsRead(browser, address);
      console.log(`Check of long registers: ${findings.all}, read in ${findings.parts} parts.`);
      for (const what of ["reading", "stepping", "filtering"]) goals.push(atMost(`findings: ${what}, longest task`, findings[what], 50, "ms"));
      goals.push(atMost("findings: rows in the page", findings.rows, 80, ""));
      for (const tab of ["Gap analysis", "Metrics", "Risks"]) {
        const read = await registerRead(browser, address, tab);
        console.log(`${tab}: ${read.parts} parts; ${read.opening.toFixed(0)} ms is the longest task of opening it.`);
        goals.push(atMost(`${tab}: reading, longest task`, read.reading, 50, "ms"), atMost(`${tab}: rows in the page`, read.rows, 80, ""));
      }
    });
  } finally {
    await browser.close();
  }
  return goals;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
  console.log(`Load of the machine: ${loadavg()[0].toFixed(1)}.`);
  const goals = await paneGoals(values);
  if (goals === null) console.log(NO_CHROMIUM);
  else {
    const lines = goals.map(({ what, value, limit, unit, isMet }) => [
      what,
      `${value.toFixed(2)} ${unit}`.trim(),
      `<= ${limit.toFixed(2)} ${unit}`.trim(),
      isMet ? "met" : "MISSED",
    ]);
    console.log(`\n${textTable([["Goal", "seen", "goal", ""], ...lines])}`);
    process.exitCode = goals.every(({ isMet }) => isMet) ? 0 : 1;
  }
}
