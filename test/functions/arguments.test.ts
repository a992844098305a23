import { functionGuide } from "../../src/functions/function-guide";
import { functionMetadata } from "./function-metadata";
import { ERROR_CELL, FunctionRuntime, type Answer, type FunctionCall } from "./function-runtime";
import { parseExample } from "./parse-example";
import { isAsWritten } from "./written-number";

/** 2026-01-01, 2026-01-31. */
const [FIRST, LAST] = [46_023, 46_053];
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
/** "no data", "too few values": answers of these functions, no errors. */
const SAY_IT_IN_THEIR_CELL = ["QUOTE", "TREND"];
const runtime = new FunctionRuntime();

interface Case {
  readonly words: string;
  readonly call: FunctionCall;
  readonly gives: unknown;
}

/** A call and what its cell shows: a value, cells, or an error with part of its sentence. */
const asked: Case[] = [];
const when = (words: string, name: string, args: readonly unknown[], gives: unknown) => void asked.push({ words, call: { name, args }, gives });
const invalid = (sentence: string) => ({ error: "#VALUE!", sentence });
const nothing = (sentence: string) => ({ error: "#N/A", sentence });

// Blanks, in their three forms.
when(
  "nobody's due date is no item, whether it comes as null, as 0 or as text of nothing",
  "ONTIMERATE",
  [column(46_030, null, 0, ""), column(46_030, null, 0, ""), FIRST, LAST, LAST],
  1,
);
when(
  "an open item counts as not done, whether its cell comes as null, 0 or empty text",
  "ONTIMERATE",
  [column(46_030, 46_030, 46_030, 46_030), column(46_029, null, 0, ""), FIRST, LAST, LAST],
  0.25,
);
when("what is not due yet by the as-of day is left out", "COMPLETION", [column(46_030, 46_050), column(46_031, 46_032), FIRST, LAST, 46_040], 1);
when("nothing due is no figure, not 0 and not 100 %", "COMPLETION", [column(null), column(null), FIRST, LAST, LAST], nothing("Nothing fell due"));
when(
  "a missing as-of day is asked for, because there is no clock",
  "ONTIMERATE",
  [column(46_030), column(46_030), FIRST, LAST, null],
  invalid("asOf is missing: give a date"),
);
when(
  "a period that ends before it begins is refused",
  "ONTIMERATE",
  [column(46_030), column(46_030), LAST, FIRST, LAST],
  invalid("from lies after to"),
);
when(
  "a date as text is refused where it stands",
  "ONTIMERATE",
  [column(46_030, "2026-01-10"), column(46_030, null), FIRST, LAST, LAST],
  invalid('due, row 2, holds the text "2026-01-10": enter a date'),
);
when(
  "a heading in the range is told as what it is",
  "OVERDUE",
  [column("Due", 46_030), column("Done", null), LAST],
  invalid("begin the range below its heading"),
);
when(
  "an error cell is told where it stands, not counted",
  "OVERDUE",
  [column(46_030, ERROR_CELL), column(null, null), LAST],
  invalid("due, row 2, holds an error"),
);
when(
  "columns of different lengths are refused with both lengths",
  "OVERDUE",
  [column(1000, 1001), column(null), LAST],
  invalid("due has 2 rows and done has 1"),
);
when(
  "two columns where one belongs are refused",
  "DAYSSINCE",
  [
    [
      [46_010, 46_011],
      [46_012, 46_013],
    ],
    LAST,
  ],
  invalid("dates has several columns"),
);
when("a row serves as well as a column", "DAYSSINCE", [[[46_010, 46_011, 46_012]], LAST], 41);
when("a single cell serves as a column of one", "DAYSSINCE", [46_010, LAST], 43);
when("an event still to come is no event yet", "DAYSSINCE", [column(46_060), LAST], nothing("No event has happened"));
when("what is due on the day itself is not overdue", "OVERDUE", [column(LAST, LAST - 1), column(null, null), LAST], 1);
when(
  "with ids, a record without an expiry date is not in date",
  "INDATERATE",
  [column(46_100, null, 46_100, null), LAST, column("A", "B", "C", "")],
  2 / 3,
);
when("without ids, a row without an expiry date is no record", "INDATERATE", [column(46_100, null, 46_100, null), LAST, null], 1);
when(
  "a negative tolerance is refused",
  "ADHERENCE",
  [column(46_030), column(46_030), FIRST, LAST, -1, LAST],
  invalid("tolerance is -1: it must be a number from 0 up"),
);
when("ids with outer spaces are the same ids", "COVERAGE", [column("A ", "B", ""), column(" B", "A")], 1);
when("nothing required is no figure", "COVERAGE", [column("", null), column("A")], nothing("required holds no id"));

// Words and answers.
when("partly met is not met, and cancelled is left out", "CONFORMITY", [column("To standard", "Partly to standard", "Cancelled", ""), null], 0.5);
when("an unknown word is no silent failure", "CONFORMITY", [column("Passed", "Pased"), null], invalid('results, row 2, holds the text "Pased"'));
when("own words for met make every other word not met", "CONFORMITY", [column("gut", "schlecht", "GUT", "n/a"), column("gut")], 2 / 3);
when(
  "an answer that is not on the scale is told",
  "FAVOURABLE",
  [column(4, 7, 3, 4, 5)],
  invalid("answers, row 2, holds 7: enter a whole number from 1 to 5"),
);
when("empty answers are none, also as 0", "FAVOURABLE", [column(4, 0, null, "", 5, 3, 4, 2)], 0.6);
when("four answers are not shown", "FAVOURABLE", [column(4, 5, 4, 3)], nothing("There are only 4 answers"));
when("a number as text is no answer", "FAVOURABLE", [column("4", 4, 4, 4, 4)], invalid('holds the text "4"'));
when(
  "two who agree wholly on different cases have kappa 1",
  "AGREEMENT",
  [column("yes", "no", "Yes", ""), column("YES", "no", "yes", "no")],
  [[1, 1, 1]],
);
when("two who use one word only cannot be compared", "AGREEMENT", [column("yes", "yes"), column("yes", "yes")], nothing("nothing to compare"));
when(
  "columns of ids are no judgements",
  "AGREEMENT",
  [column(...Array.from({ length: 30 }, (_, i) => `A${i}`)), column(...Array.from({ length: 30 }, (_, i) => `B${i}`))],
  invalid("more than 20 different judgements"),
);
when("a score that is missing takes its weight along", "WEIGHTEDSCORE", [column(80, null, 60), column(1, 5, 1)], 70);
when("a negative weight is refused", "WEIGHTEDSCORE", [column(80), column(-1)], invalid("weights, row 1, holds -1"));

// Output.
when("nothing shown is no rate", "DETECTIONRATE", [0, 0], nothing("Nothing was presented"));
when("more hits than images is a slip", "DETECTIONRATE", [41, 40], invalid("detected is 41, more than presented (40)"));
when("an empty count is not 0", "DETECTIONRATE", [null, 40], invalid("detected is empty"));
when("half a hit is refused", "DETECTIONRATE", [0.5, 40], invalid("detected is 0.5: it must be a whole number"));
when("TRUE is no count", "DETECTIONRATE", [true, 40], invalid("detected is TRUE"));
when("a range is no count", "DETECTIONRATE", [column(1, 2), 40], invalid("detected is a range: give a single cell"));
when("0 of 12 has the upper end of Garwood", "EVENTRATE", [column(0), column(12), null], [[0, 0, 0.3074]]);
when("a rate per 1,000 scales its interval too", "EVENTRATE", [column(3), column(12), 1000], [[250, 51.6, 730.6]]);
when(
  "events without an exposure would be lost, so they are told",
  "EVENTRATE",
  [column(3, 1), column(12, null), null],
  invalid("events without an exposure"),
);
when(
  "a finding opened after the closing of its twin is a repeat only within the days",
  "REPEATRATE",
  [column("door", "door"), column(45_000, 46_030), column(45_100, null), FIRST, LAST, 365],
  0,
);

// Uncertainty: published intervals.
when("0 of 10, exact", "INTERVAL", [0, 10, "exact", null], [[0, 0.3085]]);
when("10 of 10, Jeffreys", "INTERVAL", [10, 10, "Jeffreys", null], [[0.7828, 1]]);
when("180 of 200, Wilson", "INTERVAL", [180, 200, "wilson", 0.95], [[0.8506, 0.9343]]);
when("an unknown method is answered with those that there are", "INTERVAL", [9, 10, "wald", null], invalid('write "wilson", "exact", "jeffreys"'));
when("no test has no interval", "LOWER", [0, 0, null, null], nothing("Without a test"));
when("a confidence in percent is refused", "UPPER", [9, 10, null, 95], invalid("confidence is 95: it must be a confidence between 0 and 1"));
when("22 tests show 90 % with 90 % confidence", "TESTSNEEDED", [0.9, 0.9], 22);
when("what is demonstrated needs no more", "MOREPASSES", [100, 100, 0.9, null], 0);
when("fewer failures are better where lower is", "MOREPASSES", [1, 20, 0.1, "lower"], 33);
when("180 of 200 against 140 of 200", "DIFFERENCE", [180, 200, 140, 200], [[0.2, 0.1229, 0.2751, 7.14e-7]]);
when("a census below target is short of it", "TARGETSTATUS", [92, 100, 0.95, "Higher is better", "Census", 0.9], "Short of target");
when("a census beyond its red limit", "TARGETSTATUS", [0.85, null, 0.95, "higher", "census", 0.9], "Beyond red limit");
when("an empty figure is no data, not zero", "TARGETSTATUS", [null, null, 0.95, "higher", "census", null], "No data");
when("no test is no data", "TARGETSTATUS", [0, 0, 0.95, "higher", "sample", null], "No data");
when("without a target it is only monitored", "TARGETSTATUS", [9, 10, null, "higher", "sample", null], "Monitored");
when("0 of 60 failures shows a fail rate below 10 %", "TARGETSTATUS", [0, 60, 0.1, "lower", "sample", null], "Met and demonstrated");
when("a word for the kind must be there", "TARGETSTATUS", [9, 10, 0.9, "higher", null, null], invalid("kind is empty"));
when("a census is quoted without an interval", "QUOTE", [9, 10, "%", 1, "census"], "90%, n = 10");
when("a rate is quoted with its unit", "QUOTE", [3, 1200, "per 1,000", 1000, false], "2.5 per 1,000, n = 1200");
when("a share that would be multiplied is refused", "QUOTE", [9, 10, "%", 100, true], invalid("scale is 100, and a share (%) is not multiplied"));
when("a plain count is quoted without n", "QUOTE", [4, "", "actions", null, false], "4 actions");
when("without a denominator that counts there are no data", "QUOTE", [0, 0, "%", 1, true], "no data");

// Charts: worked numbers.
const FAILURES = column(3, 2, 4, 1, 3, 2, 5, 2, 3, 4, 2, 9);
const TESTS = column(60, 55, 62, 48, 58, 50, 64, 52, 57, 61, 54, 59);
when("more events than tests is told with its row", "PCHART", [column(1, 5), column(4, 4), null], invalid("x, row 2, is 5, more than n (4)"));
when("events without an exposure are told with their row", "UCHART", [column(1, 5), column(4, null), null], invalid("exposure, row 2, is empty"));
when("an empty chart is no figure", "XMRCHART", [column(null, ""), null], nothing("No period has a value"));
when("a baseline of half a period is refused", "XMRCHART", [column(1, 2), 0.5], invalid("baseline is 0.5"));
when("a time between events is never negative", "TCHART", [column(41, -1), null], invalid("days, row 2, holds -1"));
when("a steady series of eight", "TREND", [column(5, 5, 5, 5, 5, 5, 5, 5)], [["none shown", 1, 0]]);
when("four values can never show a trend", "TREND", [column(1, 2, 3, 4)], [["too few values", "", ""]]);
when("six rising values have the smallest p there is", "TREND", [column(1, 2, 3, 4, 5, 6)], [["rising", 0.0028, 1]]);

// Risk.
when("a level of 6 is refused", "RISKSCORE", [6, 1, 1], invalid("threat is 6: it must be a level from 1 to 5"));
when("the worst case with weak protection is lifted", "RISKBAND", [1, 5, 4, null, null], "Medium-High");
when("and is not where somebody turned that off", "RISKBAND", [1, 5, 4, false, null], "Medium");
when(
  "own bands are taken from the table",
  "RISKBAND",
  [
    2,
    2,
    2,
    false,
    [
      ["Hoch", 8, "", "AM", 1, ""],
      ["Tief", 1, "", "SM", 12, ""],
    ],
  ],
  "Hoch",
);
when("a table of something else is refused", "RISKBAND", [2, 2, 2, null, column("x")], invalid("bands, row 1, is no row of a band"));
when("a score finds who may accept it", "ACCEPTANCE", [15, null], "Security Manager");
when("an unknown band is answered with those that there are", "ACCEPTANCE", ["Extreme", null], invalid('"high", "medium-high"'));
when("the last day of a month stays within the next", "NEXTREVIEW", [46_053, 1, null], 46_081);
when("a review without a date is refused", "NEXTREVIEW", [null, 1, null], invalid("lastReview is empty"));

// Explain.
when(
  "a census is explained without chance",
  "EXPLAIN",
  [92, 100, 0.95, "higher", "census", 0.9],
  "Short of target: 92 of 100 is 0.92, short of the target of 0.95. Everything was counted, so chance plays no part.",
);
when(
  "a sample off target by more than chance",
  "EXPLAIN",
  [5, 20, 0.9, "higher", "sample", null],
  /^Not met and demonstrated: 5 of 20 is 25%, and all of the 95% interval of 11% to 47% lies on the bad side of the target of 90%\.$/,
);
when("no figure is explained as such", "EXPLAIN", [null, null, 0.9, "higher", "sample", null], "No data: there is no figure for the period.");
when(
  "every row is counted or left out for a reason",
  "EXPLAINROWS",
  [column(46_030, 46_030, 46_030, null, 46_100, 46_050), column(46_030, 46_035, null, null, null, null), FIRST, LAST, 46_040],
  [
    ["done on time", 1],
    ["done late", 1],
    ["not done", 1],
    ["counted", 3],
    ["left out: no due date", 1],
    ["left out: due outside the period", 1],
    ["left out: not due yet", 1],
    ["all rows", 6],
  ],
);

let answers: readonly Answer[];
let charts: readonly Answer[];
let missing: readonly Answer[];

beforeAll(async () => {
  answers = await runtime.callAll(asked.map(({ call }) => call));
  charts = await runtime.callAll([
    { name: "PCHART", args: [FAILURES, TESTS, null] },
    { name: "PCHART", args: [FAILURES, column(60, 55, 62, null, 58, 50, 64, 52, 57, 61, 54, 59), null] },
    { name: "XMRCHART", args: [column(94, 95.5, 93.8, 96.1, 94.9, 95.2, 93.5, 95.8, 94.4, 95, 94.7, 89, null, null), null] },
    { name: "TCHART", args: [column(41, 62, 33, 58, 75, 49, 66, 38, 52, 8), null] },
  ]);
  const parameters = new Map((await functionMetadata()).map((metadata) => [metadata.id, metadata.parameters] as const));
  missing = await runtime.callAll(functionGuide.map(({ name }) => ({ name, args: (parameters.get(name) ?? []).map(() => null) })));
});

function matches(actual: unknown, expected: unknown): boolean {
  if (expected instanceof RegExp) return typeof actual === "string" && expected.test(actual);
  if (Array.isArray(expected))
    return Array.isArray(actual) && actual.length === expected.length && expected.every((cell, i) => matches(actual[i], cell));
  return typeof expected === "number" || typeof expected === "string" ? isAsWritten(actual, expected) : actual === expected;
}

test.each(asked.map((given, index) => ({ ...given, index })))("SEMS.$call.name: $words", ({ gives, index, call }) => {
  const answer = answers[index];
  if (typeof gives === "object" && gives !== null && "error" in gives && "sentence" in gives) {
    expect(answer).toEqual({ error: gives.error, sentence: expect.stringContaining(String(gives.sentence)) });
    return;
  }
  const value = answer && "value" in answer ? answer.value : answer;
  if (!matches(value, gives)) throw new Error(`SEMS.${call.name} is ${JSON.stringify(value)}, not ${String(JSON.stringify(gives) ?? gives)}`);
});

describe("charts spill a row a period", () => {
  const rowsOf = (index: number): readonly (readonly unknown[])[] => {
    const answer = charts[index];
    return answer && "value" in answer && Array.isArray(answer.value) ? answer.value : [];
  };

  test("the twelfth month is beyond the limits that the first eleven give (p 0.049919, upper 0.1350)", () => {
    const rows = rowsOf(0);
    expect(rows).toHaveLength(12);
    expect(matches(rows[11], [0.1525, 0.049919, 0, 0.135, "beyond limits"])).toBe(true);
    expect(rows[0]?.[4]).toBe("");
  });

  test("a period without n is an empty row, so that the rows stay beside their periods", () => {
    expect(rowsOf(1)).toHaveLength(12);
    expect(rowsOf(1)[3]).toEqual(["", "", "", "", ""]);
  });

  test("single figures: limits 91.27 to 98.35 and a signal at 89; empty rows under the data are no periods", () => {
    expect(rowsOf(2)).toHaveLength(12);
    expect(matches(rowsOf(2)[11], [89, 94.8091, 91.2713, 98.3469, "beyond limits"])).toBe(true);
  });

  test("days between events: 8 days are below the lower limit of 13", () => {
    expect(matches(rowsOf(3)[9], [8, 51.5, 13, 138.9, "beyond limits"])).toBe(true);
  });
});

test.each(functionGuide.map(({ name, example }, index) => ({ name, takes: parseExample(example).args.length, index })))(
  "SEMS.$name says what is missing when it gets nothing at all",
  ({ name, takes, index }) => {
    if (takes === 0 || SAY_IT_IN_THEIR_CELL.includes(name)) expect(missing[index]).toHaveProperty("value");
    else expect(missing[index]).toEqual({ error: expect.stringMatching(/^#(VALUE!|N\/A)$/), sentence: expect.stringMatching(/^.{15,}\.$/) });
  },
);
