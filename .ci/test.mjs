// `npm test`: types, lint and every test but the soak tests; ends by saying what was skipped and why, and `N passed, N failed, N skipped`.
// `npm test -- test/manifest` runs the tests of one folder.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

const RESULTS = "build/test-results.json";
const SUMMARY = "build/test-summary.txt";
const PROJECTS = ["core", "pane", "e2e"];

/** Runs a program with its output on the screen; true when it succeeded. */
function succeeds(program, words) {
  return spawnSync(program, words, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

/** The same for a script of the package, beside others. */
function npmRun(script) {
  return new Promise((done) => {
    const running = spawn("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
    running.on("error", () => done(false));
    running.on("close", (code) => done(code === 0));
  });
}

/** The production build that the end-to-end tests share, made while types and lint are looked at; undefined when only some tests are wanted, or it fails: then they build it themselves, and say why. */
function builtSite() {
  if (process.argv.length > 2) return Promise.resolve(undefined);
  const code = "process.stdout.write(require('./test/e2e/built-site.ts').buildSite(['--mode', 'production']))";
  return new Promise((done) => {
    const building = spawn(process.execPath, ["-r", "./.ci/typescript.cjs", "-e", code], { stdio: ["ignore", "pipe", "ignore"] });
    let folder = "";
    building.stdout.on("data", (text) => (folder += text));
    building.on("error", () => done(undefined));
    building.on("close", (code) => done(code === 0 ? folder : undefined));
  });
}

function jestResults() {
  mkdirSync("build", { recursive: true });
  rmSync(RESULTS, { force: true });
  const jest = "node_modules/jest/bin/jest.js";
  // A handle that a failed test left open must not keep this from ending.
  // Much of the time is spent waiting for LibreOffice, Chromium and the validator, so every core gets a worker.
  succeeds(process.execPath, [
    // Workbooks come and go by the thousand: with room for the young, a tenth less time goes into clearing up.
    "--max-semi-space-size=64",
    jest,
    ...process.argv.slice(2),
    "--maxWorkers=100%",
    "--forceExit",
    "--json",
    `--outputFile=${RESULTS}`,
    "--selectProjects",
    ...PROJECTS,
  ]);
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/** Reason → the tests that it kept from running. A test that needs something of the machine says so at the end of its name: `(needs …)`. */
function skippedByReason({ testResults }) {
  const reasons = new Map();
  for (const { name: file, assertionResults } of testResults) {
    for (const { status, fullName } of assertionResults) {
      if (status !== "pending" && status !== "todo") continue;
      const reason = /\(needs ([^)]*)\)/.exec(fullName)?.[1];
      const text = reason === undefined ? `no reason given: ${relative(".", file)}: ${fullName}` : `needs ${reason}`;
      reasons.set(text, (reasons.get(text) ?? 0) + 1);
    }
  }
  return reasons;
}

const [typesAreRight, lintIsClean, site] = await Promise.all([npmRun("typecheck"), npmRun("lint"), builtSite()]);
if (site) process.env.SEMS_BUILT_SITE = site;
const results = jestResults();
if (site) rmSync(site, { recursive: true, force: true });

const failedChecks = [typesAreRight ? "" : "the type check", lintIsClean ? "" : "lint"].filter(Boolean);
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + failedChecks.length;
const lines = [
  ...(failedChecks.length > 0 ? [`Failed beside the tests: ${failedChecks.join(" and ")}.`] : []),
  ...[...skippedByReason(results)].map(([reason, count]) => `${count} skipped: ${reason}`),
  `${results.numPassedTests} passed, ${failed} failed, ${results.numPendingTests + results.numTodoTests} skipped`,
];
writeFileSync(SUMMARY, `${lines.join("\n")}\n`);
console.log(`\n${lines.join("\n")}`);
process.exitCode = failed === 0 && results.numPassedTests > 0 ? 0 : 1;
