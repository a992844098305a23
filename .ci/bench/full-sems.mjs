// A whole SeMS of the largest set, as the pane or the command line would plan it.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("../typescript.cjs");
const { semsEngine } = require("../../src/core/creation/engine.ts");
const { serialOfIso } = require("../../src/core/workbook/serial-day.ts");

const EMPTY = { dateSystem: 1900, sheets: [], names: [], problems: [] };
const CHOICES = { sector: "CGO", entityName: "Example Cargo", sites: ["North", "South"], phase: "1", set: "full" };

export function fullSems() {
  return semsEngine.planCreation(EMPTY, CHOICES, serialOfIso("2026-11-21"));
}
