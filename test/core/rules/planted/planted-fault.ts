import type { PhaseCode } from "../../../../src/core/framework/assessment-phase";
import { serialOfIso } from "../../../../src/core/workbook/serial-day";
import type { SampleChange } from "../sample-with";

/** One fault put into the sample on purpose, and every finding that it must lead to, from all rules together. */
export interface PlantedFault {
  readonly rule: string;
  /** Completes "finds …": `a measure in place without a metric`. */
  readonly what: string;
  readonly change: SampleChange;
  /** Identities of the findings that the sample itself does not have: of the rule, and of others that see the same fault. */
  readonly finds: readonly string[];
  /** What is found instead in phases before the rule's own, where the general rule on required cells still has the cell. */
  readonly early?: readonly string[];
  /** Findings of the sample (advice, info) that the fault makes disappear. */
  readonly loses?: readonly string[];
  /** Where what is found differs by phase: those that this fault is about. Otherwise all are looked at. */
  readonly phases?: readonly PhaseCode[];
}

export function on(iso: string): number {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new RangeError(`${iso} is no day`);
  return serial;
}
