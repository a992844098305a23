import { morePassesNeeded } from "../../core/statistics/more-passes-needed";
import type { TargetStatus } from "../../core/statistics/target-status";
import { wilsonInterval } from "../../core/statistics/wilson-interval";
import { percent } from "../../core/workbook/calculations/quote-figure";
import { labelOf } from "../../core/workbook/define-list";
import { targetStatus as statusList } from "../../core/workbook/lists/target-status";
import type { TargetReading } from "../reading/target";

/** The status, and what it rests on: counts, target, interval, and how many more results would show it. */
export function statusInWords(reading: TargetReading, status: TargetStatus): string {
  const name = labelOf(statusList, status);
  const { value, target, counts, sample } = reading;
  if (value === undefined) return `${name}: there is no figure for the period.`;
  const figure = figureInWords(value, counts, sample !== undefined);
  if (status === "MONITORED" || target === undefined) return `${name}: ${figure}; there is no target to judge it by.`;
  const aim = sample ? percent(target) : String(target);
  if (!sample) return `${name}: ${figure}, ${censusWords(reading, status)} ${aim}. Everything was counted, so chance plays no part.`;
  const { lower, upper } = wilsonInterval(sample.x, sample.n) ?? { lower: 0, upper: 1 };
  const range = `the 95% interval of ${percent(lower)} to ${percent(upper)}`;
  return `${name}: ${figure}, ${SAMPLE_WORDS[status]?.(aim, range) ?? range}.${whatItTakes(reading)}`;
}

function figureInWords(value: number, counts: TargetReading["counts"], isShare: boolean): string {
  if (!counts) return `the figure is ${value}`;
  return `${counts.x} of ${counts.n} is ${isShare ? percent(value) : Number(value.toPrecision(4))}`;
}

function censusWords({ red }: TargetReading, status: TargetStatus): string {
  if (status === "MET") return "which reaches the target of";
  return status === "RED" ? `beyond the red limit of ${red} and short of the target of` : "short of the target of";
}

const SAMPLE_WORDS: Readonly<Partial<Record<TargetStatus, (target: string, range: string) => string>>> = {
  MET_DEMONSTRATED: (target, range) => `and all of ${range} lies on the good side of the target of ${target}`,
  MET_NOT_DEMONSTRATED: (target, range) => `on the target of ${target}, but ${range} reaches beyond it`,
  NOT_MET_NOT_DEMONSTRATED: (target, range) => `off the target of ${target}, but ${range} reaches it, so that chance could explain it`,
  NOT_MET_DEMONSTRATED: (target, range) => `and all of ${range} lies on the bad side of the target of ${target}`,
};

function whatItTakes({ sample, target, direction }: TargetReading): string {
  if (!sample || target === undefined || direction === "MONITOR") return "";
  const more = morePassesNeeded(sample.x, sample.n, target, direction);
  if (!more) return "";
  return more === 1 ? " 1 more result without a failure would show it." : ` ${more} more results without a failure would show it.`;
}
