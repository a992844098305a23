import { SHARE_UNIT } from "../../workbook/calculations/quote-figure";
import type { Book } from "../../workbook/define-sheet";
import type { CountPeriod } from "../../workbook/register-count";
import { isoOfSerial, type SerialDay } from "../../workbook/serial-day";
import { metrics } from "../../workbook/sheets/metrics";
import { people } from "../../workbook/sheets/people";
import type { MetricRecord } from "../metric-cell";
import { nearestId } from "./nearest-id";
import { parseFigure } from "./parse-figure";
import { parsePeriod } from "./parse-period";
import { periodName } from "./period-name";
import { isRefusal, type ReadingEntry, type Refusal } from "./reading-entry";
import { siteOf } from "./site-of";

/** An entry that can be a reading, in the workbook's own terms. */
export interface AcceptedEntry {
  readonly entry: ReadingEntry;
  readonly metric: MetricRecord;
  readonly metricId: string;
  readonly period: CountPeriod;
  readonly site: string;
  readonly numerator: number;
  readonly denominator: number | undefined;
  readonly enteredBy: string;
  /** What is worth knowing although it keeps nothing back, in words that follow a colon or a semicolon. */
  readonly remarks: readonly string[];
}

const LONGEST_NOTE = 2000;

/** Judges one entry by itself: whether its metric, period, numbers and site can be a reading. */
export function judgeEntry(entry: ReadingEntry, book: Book, today: SerialDay, enteredBy: string): AcceptedEntry | Refusal {
  if (entry.problem !== undefined) return { refusal: entry.problem };
  const metric = metricOf(entry.metric, book);
  if (isRefusal(metric)) return metric;
  const period = periodToRecord(entry.period, metric.frequency, today);
  if (isRefusal(period)) return period;
  const counts = countsOf(entry, metric);
  if (isRefusal(counts)) return counts;
  const site = siteOf(entry.site, book);
  if (isRefusal(site)) return site;
  if (entry.note.length > LONGEST_NOTE) return { refusal: `The note is longer than ${LONGEST_NOTE} characters: shorten it.` };
  const who = personOf(entry.enteredBy || enteredBy, book);
  return {
    entry,
    metric,
    metricId: metric.metricId ?? "",
    period,
    site: site.site,
    ...counts,
    enteredBy: who.name,
    remarks: [
      ...(counts.denominator === 0 ? ["no exposure in this period, so there is no figure"] : []),
      ...(metric.active === "YES" ? [] : ["the metric is not active: set Active to Yes on Metrics to see it on the Dashboard"]),
      ...(who.isKnown ? [] : [`${who.name} is not on People`]),
    ],
  };
}

/** The period that a text names, for a metric of a frequency; one that is not over cannot be recorded. */
export function periodToRecord(text: string, frequency: string | undefined, today: SerialDay): CountPeriod | Refusal {
  const period = parsePeriod(text, frequency);
  if (isRefusal(period) || period.end <= today) return period;
  return { refusal: `${periodName(period)} ends on ${isoOfSerial(period.end)}, after today (${isoOfSerial(today)}): record it when it is over.` };
}

function metricOf(typed: string, book: Book): MetricRecord | Refusal {
  if (typed.trim() === "") return { refusal: "The metric is missing: write its id, such as COM-32." };
  const metric = book.recordsBy(metrics, "metricId").get(typed.trim())?.[0];
  if (!metric) {
    const near = nearestId(
      typed,
      book.records(metrics).flatMap(({ metricId }) => metricId ?? []),
    );
    return { refusal: `There is no metric ${typed.trim()} on Metrics: ${near === undefined ? "look up its id there." : `is it ${near}?`}` };
  }
  if (metric.source !== "REGISTER") return metric;
  const { metricId = "", dataSource = "a register" } = metric;
  return {
    refusal: book.countFormulas(metricId)
      ? `${metricId} is computed from ${dataSource}: enter or close the records there; its figure cannot be typed in.`
      : `${metricId} has the source Register, but this workbook has nothing to count it from: set its Source to Readings on Metrics first.`,
  };
}

interface Counts {
  readonly numerator: number;
  readonly denominator: number | undefined;
}

function countsOf(entry: ReadingEntry, metric: MetricRecord): Counts | Refusal {
  const numerator = parseFigure(entry.numerator, "numerator");
  const denominator = parseFigure(entry.denominator, "denominator");
  if (isRefusal(numerator)) return numerator;
  if (isRefusal(denominator)) return denominator;
  const id = metric.metricId ?? "";
  if (numerator === undefined) return { refusal: `${id} needs a numerator: ${inWords(metric.numerator)}.` };
  if (metric.denominator === undefined)
    return denominator === undefined ? { numerator, denominator } : { refusal: `${id} has no denominator: leave ${denominator} out.` };
  if (denominator === undefined) return { refusal: `${id} needs a denominator: ${inWords(metric.denominator)}.` };
  if (metric.unit === SHARE_UNIT && numerator > denominator)
    return {
      refusal: `${numerator} out of ${denominator} is more than all of them: check whether numerator and denominator are the right way round.`,
    };
  if (denominator === 0 && numerator > 0)
    return { refusal: `${numerator} with a denominator of 0 cannot be: write the exposure of the period (${inWords(metric.denominator)}).` };
  if (metric.dataKind === "SAMPLE" && metric.unit === SHARE_UNIT && !(Number.isInteger(numerator) && Number.isInteger(denominator)))
    return { refusal: `${id} counts a sample: numerator and denominator are whole numbers, not ${numerator} out of ${denominator}.` };
  return { numerator, denominator };
}

function inWords(text: string | undefined): string {
  return text === undefined ? "see Metrics" : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function personOf(typed: string, book: Book): { readonly name: string; readonly isKnown: boolean } {
  const name = typed.trim();
  const found = book.recordsBy(people, "name").get(name)?.[0]?.name;
  return { name: found ?? name, isKnown: name === "" || found !== undefined };
}
