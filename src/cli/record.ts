import { parseArgs } from "node:util";
import { recalculate } from "../core/creation/recalculate";
import { planClosing } from "../core/metrics/close-period";
import { csvText } from "../core/metrics/record/csv-text";
import { planRecording, type RecordingPlan } from "../core/metrics/record/plan-recording";
import { isRefusal, type ReadingEntry } from "../core/metrics/record/reading-entry";
import { readingsFromCsv } from "../core/metrics/record/readings-from-csv";
import type { WorkbookEdit } from "../core/workbook/edits";
import { HostError } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { readings } from "../core/workbook/sheets/readings";
import { recordingWords } from "../locales/recording-words";
import { dayFrom } from "./choices-from-options";
import { openSems, todayOf, type OpenedSems } from "./open-book";
import { closingLines, planLines, rowLines } from "./recording-lines";
import { UsageError, type CommandWorld, type ExitCode, type WorkbookFile } from "./workbook-files";

const options = {
  metric: { type: "string" },
  period: { type: "string" },
  numerator: { type: "string" },
  denominator: { type: "string" },
  site: { type: "string" },
  note: { type: "string" },
  "entered-by": { type: "string" },
  "as-of": { type: "string" },
  correct: { type: "boolean" },
  from: { type: "string" },
  close: { type: "boolean" },
  apply: { type: "boolean" },
  "skip-refused": { type: "boolean" },
} as const;

type Values = ReturnType<typeof valuesOf>["values"];

function valuesOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** `sems record FILE.xlsx`: one reading from the options, or many from a CSV file. */
export async function recordCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = valuesOf(args);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError(
      "sems record takes the name of the one workbook to record into, for example: sems record sems.xlsx --metric COM-32 --period 2026-10 --numerator 702 --denominator 720.",
    );
  checkTogether(values);
  const asOf = values["as-of"] === undefined ? undefined : dayFrom(values["as-of"], "--as-of");
  if (values.close === true) return closePeriod(path, values, asOf, world);
  return values.from === undefined ? recordOne(path, values, asOf, world) : recordFile(path, values.from, values, asOf, world);
}

/** The two ways of recording are not mixed. */
function checkTogether(values: Values): void {
  const single = ["metric", "period", "numerator", "denominator", "site", "note"] as const;
  if (values.close === true) {
    const given = [...single, "from", "correct", "skip-refused"] as const;
    const other = given.find((option) => values[option] !== undefined);
    if (other) throw new UsageError(`--close takes every figure from the registers: leave out --${other}.`);
    return;
  }
  if (values.from !== undefined) {
    const given = single.find((option) => values[option] !== undefined);
    if (given) throw new UsageError(`--from takes every reading from the file: leave out --${given}.`);
    return;
  }
  for (const option of ["apply", "skip-refused"] as const)
    if (values[option] === true) throw new UsageError(`--${option} belongs to --from: a single reading is written at once.`);
  for (const option of ["metric", "period", "numerator"] as const)
    if (values[option] === undefined) throw new UsageError(`sems record needs --${option}, or --from with a CSV file, or --close.`);
}

async function recordOne(path: string, values: Values, asOf: SerialDay | undefined, world: CommandWorld): Promise<ExitCode> {
  const text = (option: "metric" | "period" | "numerator" | "denominator" | "site" | "note") => values[option] ?? "";
  const entry: ReadingEntry = {
    line: 1,
    metric: text("metric"),
    period: text("period"),
    numerator: text("numerator"),
    denominator: text("denominator"),
    site: text("site"),
    note: text("note").trim(),
    enteredBy: "",
  };
  const sems = await openToWrite(path, world);
  const plan = planFor(sems, [entry], values, asOf);
  const [row] = plan.rows;
  if (!row || row.outcome === "refused") throw new HostError(row?.message ?? "There is nothing to record.");
  world.print(rowLines(row).join("\n"));
  if (row.outcome === "same") return 0;
  await write(path, sems, plan.edits, world);
  world.print(recordingWords.written(path));
  return 0;
}

async function recordFile(path: string, from: string, values: Values, asOf: SerialDay | undefined, world: CommandWorld): Promise<ExitCode> {
  const text = csvText(await world.readBytes(from), TextDecoder);
  if (text === undefined) throw new HostError(recordingWords.notUtf8(from));
  const read = readingsFromCsv(text);
  if (isRefusal(read)) throw new HostError(`${from}: ${read.refusal}`);
  const sems = await openToWrite(path, world);
  const plan = planFor(sems, read.entries, values, asOf);
  const refused = plan.rows.filter(({ outcome }) => outcome === "refused").length;
  world.print(planLines(from, plan, read.ignored).join("\n"));
  if (values.apply !== true) {
    world.print(recordingWords.dryRun(refused));
    return refused > 0 ? 1 : 0;
  }
  if (refused > 0 && values["skip-refused"] !== true) throw new HostError(recordingWords.notWritten(refused));
  if (plan.edits.length === 0) world.print(recordingWords.nothing);
  else {
    await write(path, sems, plan.edits, world);
    world.print(recordingWords.written(path));
  }
  return refused > 0 ? 1 : 0;
}

/** Figures of the registers become readings of the last period that is over, as a dry run first. */
async function closePeriod(path: string, values: Values, asOf: SerialDay | undefined, world: CommandWorld): Promise<ExitCode> {
  const sems = await openToWrite(path, world, asOf);
  const plan = planClosing(sems.content, sems.book);
  world.print(closingLines(plan).join("\n"));
  if (plan.edits.length === 0) world.print(recordingWords.nothing);
  else if (values.apply !== true) world.print(recordingWords.dryRun(0));
  else {
    await write(path, sems, plan.edits, world);
    world.print(recordingWords.written(path));
  }
  return plan.refused.length > 0 ? 1 : 0;
}

async function openToWrite(path: string, world: CommandWorld, asOf?: SerialDay): Promise<OpenedSems> {
  const sems = await openSems(path, world, asOf);
  if (sems.isNewer) throw new HostError(`${path} was made with a newer version of this program: it can only be read here, so update the program.`);
  // Above the table stands the next id, which changes too.
  const sheet = sems.book.snapshot.registers[readings.id]?.sheet;
  return sheet === undefined ? sems : { ...sems, content: await sems.workbook.read({ tables: "all", grids: [sheet] }) };
}

function planFor({ content, book }: OpenedSems, entries: readonly ReadingEntry[], values: Values, asOf: SerialDay | undefined): RecordingPlan {
  const plan = planRecording(content, book, entries, {
    today: asOf ?? book.asOf,
    enteredBy: (values["entered-by"] ?? "").trim(),
    correct: values.correct === true,
  });
  if (isRefusal(plan)) throw new HostError(plan.refusal);
  return plan;
}

/** All edits and the results that follow from them, or nothing at all. */
async function write(path: string, { workbook }: OpenedSems, edits: readonly WorkbookEdit[], world: CommandWorld): Promise<void> {
  await applyTo(workbook, edits);
  await applyTo(workbook, recalculate(await workbook.read({ tables: "all" }), todayOf(world)).edits);
  await world.save(path, workbook.bytes(), { force: false, backup: true });
}

async function applyTo(workbook: WorkbookFile, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await workbook.apply(edits);
  if (report.outcome !== "done") throw new HostError(report.message);
}
