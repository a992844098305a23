import { list } from "./list";
import { plural } from "./plural";

const readings = (count: number): string => plural(count, "reading", "readings");

/** Texts of the page Record. */
export const recordPage = {
  title: "Record",
  intro: "Enter goes to the next field; in an empty first field it skips the metric. Nothing is written before you press Record, or Ctrl+Enter.",
  noMetrics: "No active metric is entered as readings. On Metrics, set Active to Yes, and Source to Readings, for those that you want to enter.",
  goToMetrics: "Go to Metrics",

  due: (metrics: number) => `Due now: ${plural(metrics, "metric", "metrics")}`,
  dueReadings: (count: number, isAnyOverdue: boolean) => `${readings(count)}${isAnyOverdue ? ", the most overdue first" : ", none overdue"}.`,
  nothingDue: "Nothing is due.",
  nextDue: (metric: string, by: string) => `The next one is ${metric}, due by ${by}.`,
  notDue: (count: number) => `Not due (${count})`,
  notDueIntro: "Enter one early, or correct what is recorded.",

  periods: "Periods",
  periodOf: { M: "Month", Q: "Quarter", H: "Half-year", Y: "Year" } as Readonly<Record<string, string>>,
  fresh: "Metrics without a reading so far cover",
  freshHint: "Several sites stand in Config. For metrics with readings, the sites are known from them.",
  freshAll: "all sites together",
  freshEach: "each site by itself",
  enteredBy: "Entered by",
  nobody: "Not said",
  enteredByHint: "Names from People. Asked again when the pane is opened the next time.",

  state: {
    overdue: (days: number, first: string | undefined) =>
      `Overdue by ${plural(days, "day", "days")}${first === undefined ? "" : `, from ${first} on`}`,
    due: (by: string) => `Due by ${by}`,
    never: "no reading yet",
    notDue: (latest: string, by: string) => `Recorded to ${latest}; the next is due by ${by}`,
    notYet: (by: string) => `No reading yet; the first is due by ${by}`,
    atAnyTime: (latest: string | null) => (latest === null ? "No fixed period; no reading yet" : `No fixed period; last recorded for ${latest}`),
  },
  missing: (periods: readonly string[]) =>
    `Also missing: ${periods.length <= 3 ? list(periods) : `${periods.length} earlier periods, the oldest ${periods[0] ?? ""}`}. Change the period above to enter an earlier one.`,
  recorded: (id: string, figures: string) => `Recorded already: ${figures} (${id}). Another figure corrects it and needs a note.`,
  numerator: "Numerator",
  outOf: "out of",
  day: "Day of the reading",
  note: "Note",
  noteNeeded: "Note: why it is corrected",
  status: (status: string) => `Status: ${status}`,
  statusChange: (before: string, after: string) => `Status: ${before} → ${after}`,
  statusStays: "An earlier period: the status stays as it is.",

  record: (count: number) => (count === 0 ? "Record readings" : `Record ${readings(count)}`),
  ready: (count: number, refused: number) =>
    [
      count === 0 ? "Nothing is filled in yet." : `${readings(count)} filled in.`,
      ...(refused === 0 ? [] : [`${refused} cannot be recorded as it stands.`]),
    ].join(" "),
  onlyRefused: (refused: number) => `Nothing can be recorded yet: ${readings(refused)} cannot be as ${refused === 1 ? "it stands" : "they stand"}.`,
  recording: "Recording…",

  doneTitle: (count: number) => (count === 0 ? "Nothing was recorded" : `${readings(count)} recorded`),
  doneFound: (signals: number, changed: number) =>
    signals + changed === 0
      ? "No signal, and every status stays as it was."
      : `${signals === 0 ? "No signal" : plural(signals, "signal", "signals")}; ${changed === 0 ? "every status stays as it was" : `${plural(changed, "status", "statuses")} changed`}. What changed stands first.`,
  doneRefused: (count: number) => `${readings(count)} ${count === 1 ? "was" : "were"} refused: the reason stands below.`,
  doneSame: (count: number) => `${readings(count)} ${count === 1 ? "was" : "were"} recorded already.`,
  moreReadings: (metric: string, count: number) => `${metric}: ${plural(count, "more reading", "more readings")}.`,
  close: "Done",
  signalOf: (period: string, what: string) => `${period}: ${what}.`,
  makeAction: "Make action",
  makeActionOf: (metric: string, period: string) => `Make action for the signal of ${metric} in ${period}`,
  makingAction: "Writing the action…",
  actionTitle: (metric: string, period: string, what: string) => `${metric}, ${period}: ${what}. Find the cause and act on it.`,
  actionMade: (id: string) => `${id} made, due in a month`,
  goToAction: (id: string) => `Go to ${id}`,

  csv: "Paste or open a CSV file",
  csvIntro:
    "The first line names the columns: metric, period, numerator, denominator; site, note and entered by if you have them. Nothing is written before you have seen what it would do.",
  csvText: "CSV text",
  csvFile: "Open a CSV file",
  csvLook: "See what it would do",
  csvTooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB: split it.`,
  csvNotRead: "The file could not be read: open it once more.",
  csvEncoding: "The file is not written in UTF-8: save it in Excel as “CSV UTF-8”.",
  csvPasted: "Pasted text",
  csvNoLines: "There is no line below the headings.",
  csvDates: (example: string) => `How are dates such as ${example} written?`,
  csvProved: "One date of the file can be read in one way only, so this is taken for all of them.",
  csvAsk: "Say it once; it holds for the whole file.",
  dayFirst: "Day first",
  monthFirst: "Month first",
  csvEffects: (metrics: number) => `What it would do to ${plural(metrics, "metric", "metrics")}`,
  csvMoreEffects: (metrics: number) => `and to ${plural(metrics, "more metric", "more metrics")}`,
  csvNothing: "No line can be recorded as it stands.",
  csvClear: "Clear",

  closing: (count: number) => `Close the period (${plural(count, "figure", "figures")})`,
  closingIntro:
    "Metrics that are counted from registers are not typed in. Closing writes their figures of the last period that is over to Readings, so that later changes of the registers do not change history.",
  closingNothing: "Every period that is over is closed.",
  closingWrite: (count: number) => `Write ${plural(count, "figure", "figures")}`,
  closingDoing: "Closing the period…",
  closingDone: (count: number) => `${plural(count, "figure", "figures")} of the registers closed as ${count === 1 ? "a reading" : "readings"}.`,
  closingChanged: "The registers were changed meanwhile, and the figures are others now: look at them again, then write them.",
  closingRefused: (count: number) => `Cannot be closed: ${count}`,
};
