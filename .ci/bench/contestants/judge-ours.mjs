// The whole check of Phase 2B, as every door runs it: all rules, each finding with its cell, its words and its place in the order.
import { createRequire } from "node:module";
import { judgedSnapshot } from "../judged-sems.mjs";

const require = createRequire(import.meta.url);
require("../../typescript.cjs");
const { assess } = require("../../../src/core/assessment/assess.ts");
const { registerCounters } = require("../../../src/core/metrics/cards/index.ts");
const { SnapshotBook } = require("../../../src/core/workbook/snapshot-book.ts");

/** In the order of the floor: cells empty, outside their list, naming nothing, naming nobody, outside limits, days that cannot be, ids twice. */
const PLAIN = ["C-01", "C-06", "C-09", "C-10", "C-08", "C-14", "C-11"];

export function prepare({ rows }) {
  const snapshot = judgedSnapshot(rows);
  return () => assess(new SnapshotBook(snapshot, registerCounters), "2B");
}

export function factsOf({ findings }) {
  const crashed = findings.filter(({ id }) => id.endsWith("could not be checked"));
  if (crashed.length > 0) throw new Error(crashed.map(({ message }) => message).join("\n"));
  return { findings: findings.length, figures: PLAIN.map((id) => findings.filter(({ rule }) => rule === id).length) };
}
