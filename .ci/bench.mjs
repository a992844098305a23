// `npm run bench`: how fast and how small the product is, against what others need for the same work in the same run.
// `--quick` takes a tenth of the rows and one run each: it only shows that the bench works, so goals are not judged.
// Exit code 1 when a goal is missed, 2 when the others cannot be installed.
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { MILLION_CELLS } from "./bench/dashboard-cells.mjs";
import { goalsOf } from "./bench/goals.mjs";
import { measure } from "./bench/measure.mjs";
import { NO_CHROMIUM, paneGoals } from "./bench/pane.mjs";
import { textTable } from "./bench/text-table.mjs";
import { installYardsticks } from "./bench/yardsticks.mjs";

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });
const tenth = (count) => (values.quick ? Math.ceil(count / 10) : count);
const runs = values.quick ? 1 : 3;
const rows = tenth(100_000);
/** Small enough that one call says little: the calls that follow the first are counted too, as when Excel recalculates. */
const REPEATED = { again: values.quick ? 2 : 10, runs: values.quick ? 1 : 5 };
const SEVEN_MILLION_CELLS = 1_000_000;
const WORKSHEET_ROWS = 1_048_576;
/** The mean of the checks that follow the first, as in the pane after each change. */
const JUDGED = { again: values.quick ? 2 : 5, runs };
const FILES = "build/bench";
const ours = `${FILES}/ours.xlsx`;
const shared = `${FILES}/exceljs.xlsx`;

function judging(count, suffix) {
  return {
    title: `Judging a SeMS by every rule of Phase 2B: ${count} rows by about 12 cells, on three registers`,
    entries: [
      ["judge-floor", "floor: typed columns, 12 plain checks, one pass", {}, `judge-floor${suffix}`],
      ["judge-ours", "every rule, with words, cells and order", {}, `judge-ours${suffix}`],
    ],
    settings: { rows: count, ...JUDGED },
  };
}

const SECTIONS = [
  {
    title: `Writing 15 sheets: a table of ${rows} rows by 12 columns, 14 of 60 by 10; drop-downs, conditional and date formats`,
    entries: [
      ["write-ours", "file host", { saveTo: ours }],
      ["write-exceljs", "exceljs 4.4.0", { saveTo: shared }],
      ["deflate-only", "only packing the same bytes", { file: ours }],
    ],
  },
  {
    title: "Reading that file",
    entries: [
      ["read-ours", "file host, every table", { file: ours }],
      ["snapshot-ours", "file host and snapshot", { file: ours }],
      ["read-sheetjs", "SheetJS 0.18.5, dense", { file: ours }],
      ["scan-only", "only unpacking and one look", { file: ours }],
    ],
  },
  {
    title: "Reading the file of exceljs (shared texts, as Excel saves them)",
    entries: [
      ["read-ours", "file host, every table", { file: shared }, "read-shared-ours"],
      ["read-sheetjs", "SheetJS 0.18.5, dense", { file: shared }, "read-shared-sheetjs"],
      ["scan-only", "only unpacking and one look", { file: shared }, "scan-shared"],
    ],
  },
  {
    title: `101 figures (12 groups, 36 months, durations) over ${tenth(MILLION_CELLS) * 7} cells`,
    entries: [
      ["figures-typed", "floor: typed columns, one pass, quickselect", {}],
      ["figures-one-pass", "the same without percentiles", {}],
      ["figures-ours", "BYGROUP, BYMONTH, DURATIONS on ranges", {}],
      ["figures-duckdb", "DuckDB 1.5.6, one thread, table loaded", {}],
      ["figures-arquero", "arquero 8.0.3, table loaded", {}],
    ],
    settings: { rows: tenth(MILLION_CELLS), ...REPEATED },
  },
  {
    title: `The same over ${tenth(SEVEN_MILLION_CELLS) * 7} cells`,
    entries: [
      ["figures-typed", "floor: typed columns, one pass, quickselect", {}, "figures-7-typed"],
      ["figures-ours", "BYGROUP, BYMONTH, DURATIONS on ranges", {}, "figures-7-ours"],
    ],
    settings: { rows: tenth(SEVEN_MILLION_CELLS), ...REPEATED },
  },
  {
    title: `The same over every row of a worksheet (${WORKSHEET_ROWS})`,
    entries: [
      ["figures-typed", "floor: typed columns, one pass, quickselect", {}, "figures-sheet-typed"],
      ["figures-ours", "BYGROUP, BYMONTH, DURATIONS on ranges", {}, "figures-sheet-ours"],
    ],
    settings: { rows: WORKSHEET_ROWS, again: 2, runs: 1 },
  },
  judging(tenth(5_000), "-few"),
  judging(rows, ""),
  {
    title: "Building a full SeMS",
    entries: [
      ["build-file", "plan and file", { saveTo: `${FILES}/sems.xlsx` }],
      ["build-plan", "plan alone", {}],
      ["build-excel", "Excel (simulated) through office.js", {}],
    ],
  },
];

const two = (value) => (value === undefined ? "" : value.toFixed(2));
const whole = (value) => (value === undefined ? "" : value.toFixed(0));

/** Two programs that do not find the same figures cannot be compared. Sums in another order differ in their last digits. */
function checkFigures([first, ...others]) {
  for (const { label, figures } of others) {
    if (figures?.every((figure, index) => Math.abs(figure - first.figures[index]) <= 1e-9 * first.figures[index]) === false)
      throw new Error(`${label}: not the figures of ${first.label}.`);
  }
}

/** Measures the contestants of a section and prints them; the first one is 1.00. */
function bench({ title, entries, settings = { rows, runs } }, seen) {
  const results = entries.map(([contestant, label, files, key = contestant]) => {
    process.stderr.write(`${label} …\n`);
    const result = measure(contestant, { ...settings, ...files });
    seen[key] = result;
    return { label, ...result };
  });
  checkFigures(results);
  const lines = results.map((result) => [
    result.label,
    two(result.cpuSeconds / results[0].cpuSeconds),
    result.cpuSeconds.toFixed(3),
    result.firstCpuSeconds === result.cpuSeconds ? "" : result.firstCpuSeconds.toFixed(3),
    whole(result.peakMegabytes),
    two(result.fileMegabytes),
  ]);
  console.log(`\n${title}\n${textTable([["", "CPU ratio", "CPU s", "first s", "peak MB", "file MB"], ...lines])}`);
}

/** Speed is worth nothing when two readers have not read the same. */
function checkSums(seen) {
  const sums = new Set(["read-ours", "read-sheetjs", "read-shared-ours", "read-shared-sheetjs"].map((key) => seen[key].sum));
  if (sums.size !== 1) throw new Error(`The readers do not agree: ${[...sums].join(" / ")}.`);
  console.log(`\nEvery reader found ${[...sums][0]}.`);
}

function judge(goals) {
  const lines = goals.map(({ what, value, limit, unit, isMet }) => [
    what,
    `${two(value)} ${unit}`.trim(),
    `<= ${two(limit)} ${unit}`.trim(),
    values.quick ? "" : isMet ? "met" : "MISSED",
  ]);
  console.log(`\n${textTable([["Goal", "seen", "goal", ""], ...lines])}`);
  const missed = goals.filter(({ isMet }) => !isMet).length;
  if (values.quick) console.log("\nA quick run: the goals are for the full one.");
  else console.log(`\n${goals.length - missed} goals met, ${missed} missed`);
  process.exitCode = missed > 0 && !values.quick ? 1 : 0;
}

if (installYardsticks()) {
  mkdirSync(FILES, { recursive: true });
  const seen = {};
  for (const section of SECTIONS) bench(section, seen);
  checkSums(seen);
  console.log("\nThe task pane in Chromium");
  const pane = await paneGoals(values);
  if (pane === null) console.log(NO_CHROMIUM);
  judge([...goalsOf(seen), ...(pane ?? [])]);
} else {
  console.error(
    "The programs for comparison could not be installed: see npm's message above, connect to the npm registry and run `npm run bench` again.",
  );
  process.exitCode = 2;
}
