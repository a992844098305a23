import { parseArgs } from "node:util";
import { assess, type Assessment } from "../core/assessment/assess";
import { compareFindings, earlierFindings, type FindingChanges } from "../core/assessment/compare-findings";
import { readinessEdits } from "../core/assessment/readiness-edits";
import { isOpen } from "../core/assessment/result";
import { phases, type PhaseCode } from "../core/framework/assessment-phase";
import { registerCounters } from "../core/metrics/cards";
import { compareSeverity, SEVERITIES, type Severity } from "../core/rules/severity";
import { HostError } from "../core/workbook/host";
import type { SerialDay } from "../core/workbook/serial-day";
import { SnapshotBook } from "../core/workbook/snapshot-book";
import { checkMarkdown } from "./check-markdown";
import { checkText, readinessWords } from "./check-text";
import { checkWords } from "../locales/check-words";
import { dayFrom } from "./choices-from-options";
import { openSems, type OpenedSems } from "./open-book";
import { findingsOfJson, snapshotOfJson } from "./saved-json";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

const options = {
  phase: { type: "string" },
  "as-of": { type: "string" },
  format: { type: "string" },
  "fail-on": { type: "string" },
  baseline: { type: "string" },
  write: { type: "boolean" },
} as const;

/** `sems check FILE`: what stands in the way of an assessment, at which cell. FILE is a workbook or a snapshot. */
export async function checkCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems check takes the name of the one workbook or snapshot to look at, for example: sems check sems.xlsx.");
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json" && format !== "markdown")
    throw new UsageError(`--format takes text, json or markdown, not "${format}".`);
  const failOn = severityFrom(values["fail-on"] ?? "blocks");
  const asOf = values["as-of"] === undefined ? undefined : dayFrom(values["as-of"], "--as-of");
  const { book, opened } = await openedBook(path, world, asOf);
  const assessment = assess(book, phaseFrom(values.phase, book));
  const changes = values.baseline === undefined ? undefined : changesSince(await earlier(values.baseline, world), assessment);
  if (format === "json") world.print(JSON.stringify(changes === undefined ? assessment : { ...assessment, changes: changedIds(changes) }, null, 2));
  else world.print(format === "markdown" ? checkMarkdown(assessment, changes) : checkText(assessment, changes));
  if (values.write === true) await writeReadiness(path, opened, assessment, world);
  return assessment.findings.some((finding) => isOpen(finding) && compareSeverity(finding.severity, failOn) <= 0) ? 1 : 0;
}

function severityFrom(word: string): Severity {
  const found = SEVERITIES.find((severity) => severity === word);
  if (!found || found === "info") throw new UsageError(`--fail-on takes blocks, explain or advice, not "${word}".`);
  return found;
}

/** The phase that was asked for, or that Config says; the first gate where it says none. */
export function phaseFrom(word: string | undefined, book: SnapshotBook): PhaseCode {
  const wanted = word ?? book.setting("phase") ?? "1";
  const found = phases.find(({ code }) => code === String(wanted).toUpperCase());
  if (!found) throw new UsageError(`--phase takes GAP, 1, 2 or 2B, not "${String(wanted)}".`);
  return found.code;
}

interface Opened {
  readonly book: SnapshotBook;
  /** Undefined for a snapshot. */
  readonly opened?: OpenedSems;
}

async function openedBook(path: string, world: CommandWorld, asOf: SerialDay | undefined): Promise<Opened> {
  if (!path.toLowerCase().endsWith(".json")) {
    const opened = await openSems(path, world, asOf);
    return { book: opened.book, opened };
  }
  const snapshot = snapshotOfJson(new TextDecoder().decode(await world.readBytes(path)), path);
  return { book: new SnapshotBook(asOf === undefined ? snapshot : { ...snapshot, asOf }, registerCounters) };
}

async function writeReadiness(path: string, opened: OpenedSems | undefined, assessment: Assessment, world: CommandWorld): Promise<void> {
  if (!opened) throw new UsageError("--write belongs to a workbook: a snapshot stays as it is.");
  if (opened.isNewer) throw new HostError(`${path} was made with a newer version of sems: update sems to write into it.`);
  const edits = readinessEdits(opened.content, opened.book, assessment, readinessWords(assessment));
  if (!edits) throw new HostError(`${path} has no sheet Readiness of this version: check it without --write.`);
  const report = await opened.workbook.apply(edits);
  if (report.outcome !== "done") throw new HostError(report.message);
  await world.save(path, opened.workbook.bytes(), { force: true, backup: true });
  world.print(checkWords.written(path));
}

type Earlier = Pick<Assessment, "phase" | "findings">;

async function earlier(path: string, world: CommandWorld): Promise<Earlier> {
  return findingsOfJson(new TextDecoder().decode(await world.readBytes(path)), path);
}

/** Findings of another phase would look new or gone without anything having happened. */
function changesSince(before: Earlier, now: Assessment): FindingChanges {
  if (before.phase !== now.phase)
    throw new HostError(`The earlier check is of phase ${before.phase} and this one of ${now.phase}: compare checks of one phase.`);
  return compareFindings(earlierFindings(before.findings), now.findings);
}

/** As identities: the findings themselves stand in the same JSON, those that are gone in the earlier one. */
function changedIds(changes: FindingChanges) {
  const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id);
  return { new: ids(changes.new), gone: ids(changes.gone), still: ids(changes.still), reopened: ids(changes.reopened) };
}
