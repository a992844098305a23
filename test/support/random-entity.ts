import { composeSems, settingsFor } from "../../src/core/creation/compose-sems";
import { initialRecords } from "../../src/core/creation/initial-records";
import { recalculate } from "../../src/core/creation/recalculate";
import { registersOf } from "../../src/core/creation/tab-order";
import type { SemsChoices } from "../../src/core/creation/choices";
import { sectors } from "../../src/core/framework/sector";
import type { CellInput, SheetPlan } from "../../src/core/workbook/sheet-plan";
import { monthEnd } from "../../src/core/workbook/calculations/month-end";
import { serialOfDate } from "../../src/core/workbook/serial-day";
import { registersById } from "../../src/core/workbook/sheets";
import type { Column } from "../../src/core/workbook/column";
import type { SheetRecord } from "../../src/core/workbook/define-sheet";
import type { RecordInput } from "../../src/core/workbook/layout/composition";
import type { WorkbookEdit } from "../../src/core/workbook/edits";
import { newFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";
import type { NamedFile } from "../judges/libreoffice";

/** The day on which all of them are looked at: 2026-11-21. */
export const TODAY = 46347;
const YEAR = 365;

/** Registers whose records are content of ours, not of the entity. */
const FIXED = ["gapAnalysis", "roles", "courses", "retention", "scaleA", "bandsA", "matrixB", "metrics"];

const PEOPLE = ["Ada", "Ben", "Cleo", "Dan", "Eve"];

/** Sheets whose cells are ours to fill: lists and settings, and what a check finds. */
const NOT_TYPED = ["lists", "config", "readiness"];

/** What people paste into a cell that wants something else. */
const JUNK: readonly CellInput[] = [
  null,
  "n/a",
  "12",
  "2026-10-31",
  "31/10/2026",
  -1,
  0,
  9999,
  0.5,
  { formula: "NA()", value: { error: "#N/A" } },
  { formula: "1/0", value: { error: "#DIV/0!" } },
];

/** Numbers that look random and are the same every time (mulberry32). */
export class Dice {
  constructor(private state: number) {}

  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  oneOf<T>(things: readonly T[]): T {
    const thing = things[this.whole(0, things.length - 1)];
    if (thing === undefined) throw new Error("nothing to choose from");
    return thing;
  }
}

interface Draw {
  readonly dice: Dice;
  readonly counts: ReadonlyMap<string, number>;
  readonly metricIds: readonly string[];
}

/** An entity with any values that its columns allow, in every register, and cells that hold what they should not where it is broken. */
export async function randomEntity(seed: number, isBroken: boolean): Promise<NamedFile> {
  const dice = new Dice(seed);
  const set = dice.oneOf(["essential", "full"] as const);
  const { code: sector } = dice.oneOf(sectors);
  const choices: SemsChoices = {
    sector,
    entityName: `Entity ${seed}`,
    sites: ["North", "South"],
    phase: "2B",
    set,
    asOf: TODAY - dice.whole(0, 400),
  };
  const start = initialRecords(sector, set);
  const sheets = registersOf(set);
  const metricRecords = (start.get("metrics") ?? []).map((record) => metricRecord(record, dice));
  const draw: Draw = {
    dice,
    counts: new Map(sheets.map((sheet) => [sheet.id, dice.whole(0, sheet.id === "readings" ? 120 : 25)])),
    metricIds: metricRecords.map((record) => String(record["metricId"])),
  };
  const records = new Map(start);
  records.set("metrics", metricRecords);
  for (const sheet of sheets) if (!FIXED.includes(sheet.id)) records.set(sheet.id, randomRecords(sheet, draw));
  const edits = composeSems(choices, { records, settings: settingsFor(choices) }, TODAY);
  return saved(`entity-${seed}`, edits, isBroken ? dice : undefined);
}

async function saved(name: string, edits: readonly WorkbookEdit[], dice: Dice | undefined): Promise<NamedFile> {
  const host = newFileHost(nodeCompression);
  await applied(host, edits);
  if (dice) {
    await applied(host, brokenCells(edits, dice));
    await applied(host, recalculate(await host.read({ tables: "all" }), TODAY).edits);
  }
  return { name: `${name}.xlsx`, bytes: host.bytes() };
}

async function applied(host: ReturnType<typeof newFileHost>, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await host.apply(edits);
  if (report.outcome !== "done") throw new Error(report.message);
}

/** Junk in about one in twenty cells that people fill, in every register on a sheet of its own. */
function brokenCells(edits: readonly WorkbookEdit[], dice: Dice): readonly WorkbookEdit[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== "addSheet" || NOT_TYPED.includes(edit.plan.id)) return [];
    return edit.plan.tables.flatMap(({ range, columns }) =>
      columns.flatMap(({ formula }, column) => {
        const body = Array.from({ length: range.rows - 1 }, (_, row) => row);
        if (formula !== undefined || column === 0) return [];
        if (body.some((row) => isCalculated(edit.plan.blocks, range.top + 1 + row, range.left + column))) return [];
        return body
          .filter(() => dice.share() < 0.05)
          .map((row): WorkbookEdit => ({
            kind: "setCells",
            sheet: edit.plan.name,
            top: range.top + 1 + row,
            left: range.left + column,
            rows: [[dice.oneOf(JUNK)]],
          }));
      }),
    );
  });
}

function isCalculated(blocks: SheetPlan["blocks"], row: number, column: number): boolean {
  return blocks.some(({ top, left, rows }) => {
    const input = rows[row - top]?.[column - left];
    return typeof input === "object" && input !== null;
  });
}

/** A metric of the library as an entity may have changed it. */
function metricRecord(record: RecordInput, dice: Dice): RecordInput {
  const isShare = record["unit"] === "%";
  const target = dice.oneOf([record["target"], null, isShare ? dice.whole(0, 100) / 100 : dice.whole(0, 20)]);
  return {
    ...record,
    active: dice.oneOf(["YES", "YES", "NO"]),
    source: dice.oneOf([record["source"], record["source"], "READINGS"]),
    dataKind: dice.oneOf([record["dataKind"], "SAMPLE", "CENSUS"]),
    direction: dice.oneOf([record["direction"], "HIGHER", "LOWER"]),
    frequency: dice.oneOf([record["frequency"], "M", "Q", "H", "Y"]),
    target,
    redLimit: typeof target === "number" ? dice.oneOf([null, target * 0.9, target * 1.1]) : null,
  };
}

function randomRecords(sheet: SheetRecord, draw: Draw): readonly RecordInput[] {
  return Array.from({ length: draw.counts.get(sheet.id) ?? 0 }, (_, index) => {
    const values = Object.entries(sheet.columns).map(
      ([key, column]) => [key, column.kind === "rowId" ? idOf(sheet, index) : valueOf(column, draw)] as const,
    );
    const record: Record<string, RecordInput[string]> = Object.fromEntries(values);
    if (sheet.id === "people") return { ...record, name: draw.dice.oneOf(PEOPLE) };
    return sheet.id === "readings" ? { ...record, ...periodOf(draw.dice) } : record;
  });
}

function idOf({ idPrefix = "ROW" }: SheetRecord, index: number): string {
  return `${idPrefix}-${String(index + 1).padStart(3, "0")}`;
}

/** Mostly whole months, as people count. */
function periodOf(dice: Dice): RecordInput {
  const start = serialOfDate(2025, dice.whole(0, 23), 1);
  return { periodStart: start, periodEnd: monthEnd(start, 0) };
}

function valueOf(column: Column, draw: Draw): RecordInput[string] {
  const { dice } = draw;
  if (!column.required && dice.share() < 0.25) return null;
  const codes = column.list?.codes.map(({ code }) => code) ?? [];
  switch (column.kind) {
    case "choice":
      return dice.oneOf(codes);
    case "choices":
      return codes.filter(() => dice.share() < 0.3);
    case "date":
      return TODAY + dice.whole(-2 * YEAR, YEAR / 2);
    case "whole":
    case "decimal":
    case "share":
    case "scale":
      return numberOf(column, dice);
    case "reference":
      return referenceOf(column, draw);
    case "references":
      return Array.from({ length: dice.whole(0, 3) }, () => referenceOf(column, draw));
    case "person":
      return dice.oneOf(PEOPLE);
    default:
      return dice.oneOf(["Gate", "Store", "All", "Dock 2"]);
  }
}

function numberOf({ kind, min = 0, max = 100 }: Column, dice: Dice): number {
  const highest = Math.min(max, Math.max(min, 0) + 60);
  return kind === "share" ? dice.share() : dice.whole(Math.max(min, 0), highest);
}

function referenceOf({ to = "" }: Column, { dice, counts, metricIds }: Draw): string {
  if (to === "metrics") return dice.oneOf(metricIds);
  const sheet = registersById.get(to);
  return sheet ? idOf(sheet, dice.whole(0, Math.max(0, (counts.get(to) ?? 1) - 1))) : "NONE-001";
}
