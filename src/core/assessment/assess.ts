import type { PhaseCode } from "../framework/assessment-phase";
import { allRules } from "../rules";
import type { Fault } from "../rules/fault";
import type { Rule, RuleSource } from "../rules/rule";
import { compareSeverity, firstPhase, severityAt } from "../rules/severity";
import { metricFigure } from "../workbook/calculations/metric-figure";
import { isoOfSerial } from "../workbook/serial-day";
import { metrics } from "../workbook/sheets/metrics";
import { training } from "../workbook/sheets/training";
import { shownValue } from "../workbook/layout/shown-value";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { allSteps, type Steps } from "../workbook/steps";
import { chapterStates, themeStates, type ChapterState, type ThemeState } from "./chapter-states";
import { explained } from "./explained";
import type { Finding } from "./finding";
import { forecast, type Forecast } from "./forecast";
import { placeFault, type FoundPlace } from "./place-fault";
import { plannedAssessment, type PlannedAssessment } from "./planned-assessment";
import { countFindings, resultOf, type FindingCounts, type Result } from "./result";
import { runRule, type RuleRun } from "./run-rule";
import { tunedRule, type TunedRule, type Tuning } from "./tuned-rule";

export interface SkippedRule {
  readonly rule: string;
  /** `no data`, or which register is not there. */
  readonly reason: string;
}

/** What a check came to: plain data, the same from every door. */
export interface Assessment {
  readonly schema: 1;
  /** `2026-10-31`: the day that every date was held against. */
  readonly asOf: string;
  readonly phase: PhaseCode;
  readonly result: Result;
  readonly planned: PlannedAssessment | null;
  readonly forecast: Forecast;
  readonly rules: { readonly run: number; readonly skipped: readonly SkippedRule[]; readonly tuned: readonly Tuning[] };
  readonly counts: FindingCounts;
  readonly chapters: readonly ChapterState[];
  readonly themes: readonly ThemeState[];
  /** The gravest first, then by chapter, rule and place. */
  readonly findings: readonly Finding[];
}

interface PlacedFinding {
  readonly finding: Finding;
  readonly rule: number;
  readonly order: FoundPlace["order"];
}

/** Holds every rule of a phase and of those before it against a workbook. A self-check: only the CAA decides. */
export function assess(book: SnapshotBook, phase: PhaseCode, rules: readonly Rule[] = allRules): Assessment {
  return allSteps(assessInSteps(book, phase, rules));
}

/** The same in many short steps, a rule at a time, for whoever has to answer to somebody else in between. */
export function* assessInSteps(book: SnapshotBook, phase: PhaseCode, rules: readonly Rule[] = allRules): Steps<Assessment> {
  const tuned = rules.flatMap((rule) => tunedRule(rule, phase, book) ?? []);
  const runs: RanRule[] = [];
  const placed: PlacedFinding[] = [];
  yield* trainingSteps(book);
  yield* countingSteps(book);
  for (const [index, rule] of tuned.entries()) {
    const run = runRule(rule, phase, book, rules);
    runs.push({ rule, run });
    for (const finding of placedFindings(rule, run, phase, index, book)) placed.push(finding);
    yield;
  }
  const inPlace = numbered(placed.sort(inOrder).map(({ finding }) => finding));
  yield;
  const findings = inPlace.map((finding) => explained(finding, book));
  yield;
  return assessmentOf(book, phase, runs, findings);
}

const ROWS_A_STEP = 3000;

/** Whether training counts is looked up among all rows of its person and course, and asked of every row by a single metric: worked out before, in parts. */
function* trainingSteps(book: SnapshotBook): Steps<void> {
  const rows = book.records(training);
  if (rows.length <= ROWS_A_STEP) return;
  yield;
  for (const [index, row] of rows.entries()) {
    try {
      shownValue(training, "counts", row, book);
    } catch {
      return; // The rule that asks for it says that it could not be checked.
    }
    if (index % ROWS_A_STEP === 0) yield;
  }
}

/** To count long registers for a metric takes longer than most rules, and several rules ask for the same: each metric is a step of its own. */
function* countingSteps(book: SnapshotBook): Steps<void> {
  for (const metric of book.records(metrics)) {
    if (metric.active !== "YES" || metric.source !== "REGISTER") continue;
    try {
      metricFigure(metric, book);
    } catch {
      // The rule that asks for the figure says that it could not be checked.
    }
    yield;
  }
}

interface RanRule {
  readonly rule: TunedRule;
  readonly run: RuleRun;
}

function assessmentOf(book: SnapshotBook, phase: PhaseCode, runs: readonly RanRule[], findings: readonly Finding[]): Assessment {
  const counts = countFindings(findings);
  return {
    schema: 1,
    asOf: isoOfSerial(book.asOf),
    phase,
    planned: plannedAssessment(phase, book),
    forecast: forecast(phase, counts.blocks + counts.explain, book),
    result: resultOf(
      findings,
      runs.some(({ run }) => run.outcome === "checked"),
    ),
    rules: {
      run: runs.filter(({ run }) => run.outcome !== "skipped").length,
      skipped: runs.flatMap(({ rule, run }) => (run.outcome === "skipped" ? [{ rule: rule.rule.id, reason: run.reason }] : [])),
      tuned: runs.flatMap(({ rule }) => rule.tunings),
    },
    counts,
    chapters: chapterStates(book, findings),
    themes: themeStates(book, findings),
    findings,
  };
}

function placedFindings(rule: TunedRule, run: RuleRun, phase: PhaseCode, index: number, book: SnapshotBook): readonly PlacedFinding[] {
  if (run.outcome === "skipped") return [];
  if (run.outcome === "crashed") return [{ finding: crashFinding(rule, phase, run.reason), rule: index, order: [-1, 0, 0] }];
  return run.faults.flatMap((fault) => placedFinding(fault, rule, phase, index, book));
}

function placedFinding(fault: Fault, { rule, severity }: TunedRule, phase: PhaseCode, index: number, book: SnapshotBook): readonly PlacedFinding[] {
  const place = placeFault(fault.at, book);
  if (!place) return [];
  const byPhase = fault.severity ?? rule.severity;
  const finding: Finding = {
    id: `${rule.id}/${place.subject}`,
    rule: rule.id,
    severity: fault.severity ? (severityAt(fault.severity, phase) ?? severity) : severity,
    phase: firstPhase(byPhase) ?? phase,
    chapter: fault.chapter ?? rule.chapter,
    register: place.register,
    row: place.row,
    sheet: place.sheet,
    cell: place.cell,
    message: fault.message,
    action: fault.action ?? rule.action,
    source: sourceWords(rule.source),
  };
  return [{ finding, rule: index, order: place.order }];
}

/** At least as grave as the rule, and never less than something to explain: what was not checked cannot count as passed. */
function crashFinding({ rule, severity }: TunedRule, phase: PhaseCode, reason: string): Finding {
  return {
    id: `${rule.id}/could not be checked`,
    rule: rule.id,
    severity: compareSeverity(severity, "explain") < 0 ? severity : "explain",
    phase: firstPhase(rule.severity) ?? phase,
    chapter: rule.chapter,
    register: rule.reads[0]?.id ?? null,
    row: null,
    sheet: "",
    cell: "",
    message: `${rule.id} could not be checked: ${reason}.`,
    action: "Report it with a snapshot of the workbook; the program is at fault, not you.",
    source: sourceWords(rule.source),
  };
}

export function sourceWords(source: RuleSource): string {
  return source === "our suggestion" ? source : `${source.document}, ${source.place}`;
}

function inOrder(one: PlacedFinding, other: PlacedFinding): number {
  const [a, b] = [one.finding, other.finding];
  const byPlace = one.order.map((part, index) => part - (other.order[index] ?? 0)).find((difference) => difference !== 0);
  return compareSeverity(a.severity, b.severity) || (a.chapter ?? Infinity) - (b.chapter ?? Infinity) || one.rule - other.rule || (byPlace ?? 0);
}

/** Two findings of one rule at records with the same id stay two findings. */
function numbered(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}/${count}` };
  });
}
