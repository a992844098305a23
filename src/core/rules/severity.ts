import { phases, type PhaseCode } from "../framework/assessment-phase";

/** How much a finding stands in the way of an assessment, the gravest first. */
export const SEVERITIES = ["blocks", "explain", "advice", "info"] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * The severity from a phase on. Phases are cumulative: what is said for Phase 1 holds for 2 and 2B too, unless they have a word of their own. There is none before
 * the first phase that is named.
 */
export type SeverityByPhase = Readonly<Partial<Record<PhaseCode, Severity>>>;

/** The severity at a phase; undefined before the first one that is named. */
export function severityAt(byPhase: SeverityByPhase, phase: PhaseCode): Severity | undefined {
  const reached = phases.slice(0, phases.findIndex(({ code }) => code === phase) + 1);
  return reached.flatMap(({ code }) => byPhase[code] ?? []).at(-1);
}

/** The first phase that a severity belongs to. */
export function firstPhase(byPhase: SeverityByPhase): PhaseCode | undefined {
  return phases.find(({ code }) => byPhase[code] !== undefined)?.code;
}

/** Negative when `one` is graver than `other`. */
export function compareSeverity(one: Severity, other: Severity): number {
  return SEVERITIES.indexOf(one) - SEVERITIES.indexOf(other);
}
