// Workbooks for the pane, as .xlsx files: the sample, one with long registers and thousands of findings, and those that the judging of rules is timed with.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { judgedEdits } from "../judged-sems.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { composeSems, settingsFor } = require("../../../src/core/creation/compose-sems.ts");
const { initialRecords } = require("../../../src/core/creation/initial-records.ts");
const { SAMPLE_AS_OF, sampleRecords, sampleSettings } = require("../../../src/core/creation/sample/example-cargo.ts");
const { sampleChoices, sampleEdits } = require("../../../src/core/creation/sample/sample-edits.ts");
const { registersById } = require("../../../src/core/workbook/sheets/index.ts");
const { newFileHost } = require("../../../src/hosts/file/file-host.ts");
const { nodeCompression } = require("../../../src/hosts/file/node-compression.ts");

const LONG = 1000;
/** Each of them is two findings, and more. */
const UNTITLED = 1500;

/** The records of a register again and again, each under an id of its own. */
function repeated(register, records, count, change = {}) {
  const key = Object.keys(registersById.get(register).columns)[0];
  return Array.from({ length: count }, (_, index) => ({
    ...records[index % records.length],
    ...change,
    [key]: `LNG-${String(index + 1).padStart(5, "0")}`,
  }));
}

/** 1,000 risks, gap items and metrics, and actions without a title: more than 5,000 findings. */
function longEdits() {
  const choices = sampleChoices();
  const records = new Map([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);
  for (const register of ["gapAnalysis", "metrics", "risks"]) records.set(register, repeated(register, records.get(register), LONG));
  records.set("actions", repeated("actions", records.get("actions"), UNTITLED, { title: null }));
  return composeSems(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, SAMPLE_AS_OF);
}

const EDITS = { sample: () => sampleEdits(sampleChoices()), long: longEdits };

/** Bytes of a workbook: `sample`, `long`, or as many rows of the judged registers as the number says. @param keep a file that is made once in a run */
export async function workbookBytes(which, keep) {
  if (existsSync(keep)) return readFileSync(keep);
  const host = newFileHost(nodeCompression);
  const { outcome, message } = await host.apply(typeof which === "number" ? judgedEdits(which) : EDITS[which]());
  if (outcome !== "done") throw new Error(message);
  writeFileSync(keep, host.bytes());
  return host.bytes();
}
