import { morePassesNeeded } from "../../statistics/more-passes-needed";
import type { TargetQuestion, TargetStatus } from "../../statistics/target-status";
import { wilsonInterval } from "../../statistics/wilson-interval";
import { labelOf } from "../define-list";
import { targetStatus as statusList } from "../lists/target-status";
import { percent } from "./quote-figure";

/** A figure and its target, with the counts behind it where there are two. */
export interface TargetReading extends TargetQuestion {
  readonly counts: { readonly x: number; readonly n: number } | undefined;
  /** False for figures of a part that carry no interval: nothing is said about chance then. */
  readonly isCensus?: boolean;
}

/**
 * The status, and what it rests on: counts, target, interval, and how many more results would show it.
 * @param format how a figure and its target are written where everything was counted; as plain numbers when absent
 */
export function statusInWords(reading: TargetReading, status: TargetStatus, format?: (value: number) => string): string {
  const name = labelOf(statusList, status);
  const { value, target, counts, sample } = reading;
  if (value === undefined) return `${name}: there is no figure for the period.`;
  const figure = figureInWords(value, counts, sample ? percent : format);
  if (status === "MONITORED" || target === undefined) return `${name}: ${figure}; there is no target to judge it by.`;
  const aim = sample ? percent(target) : (format ?? String)(target);
  const rest = reading.isCensus === false ? "" : " Everything was counted, so chance plays no part.";
  if (!sample) return `${name}: ${figure}, ${censusWords(reading, status, format ?? String)} ${aim}.${rest}`;
  const { lower, upper } = wilsonInterval(sample.x, sample.n) ?? { lower: 0, upper: 1 };
  const range = `the 95% interval of ${percent(lower)} to ${percent(upper)}`;
  return `${name}: ${figure}, ${SAMPLE_WORDS[status]?.(aim, range) ?? range}.${status === "NOT_MET_DEMONSTRATED" ? "" : whatItTakes(reading)}`;
}

function figureInWords(value: number, counts: TargetReading["counts"], format: ((value: number) => string) | undefined): string {
  if (!counts) return `the figure is ${format ? format(value) : value}`;
  return `${counts.x} of ${counts.n} is ${format ? format(value) : Number(value.toPrecision(4))}`;
}

function censusWords({ red }: TargetReading, status: TargetStatus, format: (value: number) => string): string {
  if (status === "MET") return "which reaches the target of";
  return status === "RED" && red !== undefined ? `beyond the red limit of ${format(red)} and short of the target of` : "short of the target of";
}

const SAMPLE_WORDS: Readonly<Partial<Record<TargetStatus, (target: string, range: string) => string>>> = {
  MET_DEMONSTRATED: (target, range) => `and all of ${range} lies on the good side of the target of ${target}`,
  MET_NOT_DEMONSTRATED: (target, range) => `which meets the target of ${target}, but ${range} also holds values that miss it`,
  NOT_MET_NOT_DEMONSTRATED: (target, range) => `which misses the target of ${target}, but ${range} reaches it, so that chance could explain it`,
  NOT_MET_DEMONSTRATED: (target, range) => `and all of ${range} lies on the bad side of the target of ${target}`,
};

function whatItTakes({ sample, target, direction }: TargetReading): string {
  if (!sample || target === undefined || direction === "MONITOR") return "";
  const more = morePassesNeeded(sample.x, sample.n, target, direction);
  if (!more) return "";
  return more === 1 ? " 1 more result without a failure would show it." : ` ${more} more results without a failure would show it.`;
}
