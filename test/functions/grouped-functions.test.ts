import { ERROR_CELL, FunctionRuntime } from "./function-runtime";

const runtime = new FunctionRuntime();
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);
/** January 2026, looked at on its last day. */
const JANUARY = [46_023, 46_053, 46_053];

describe("SEMS.BYGROUP", () => {
  test("gives group, on time, due, share and interval, a row a group", async () => {
    const answer = await runtime.call(
      "BYGROUP",
      column(...Array(10).fill("North"), "South"),
      column(...Array(11).fill(46_030)),
      column(...Array(9).fill(46_030), "", 46_040),
      ...JANUARY,
    );
    if (!("value" in answer) || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
    const [north, south] = answer.value;
    // 9 of 10: Wilson's interval is 0.5958 to 0.9821.
    expect(north.slice(0, 4)).toEqual(["North", 9, 10, 0.9]);
    expect(north[4]).toBeCloseTo(0.5958, 4);
    expect(north[5]).toBeCloseTo(0.9821, 4);
    expect(south.slice(0, 5)).toEqual(["South", 0, 1, 0, 0]);
  });

  test("names the items without a group, and shows no share where nothing fell due", async () => {
    const answer = await runtime.call("BYGROUP", column(null, " South "), column(46_030, 46_100), column(46_030, null), ...JANUARY);
    expect(answer).toMatchObject({
      value: [
        ["South", 0, 0, "", "", ""],
        ["(none)", 1, 1, 1, expect.any(Number), 1],
      ],
    });
  });

  test("is not misled by empty rows under the data, in any form in which Excel passes them", async () => {
    const answer = await runtime.call("BYGROUP", column("North", null, 0, ""), column(46_030, null, 0, ""), column(46_030, null, 0, ""), ...JANUARY);
    expect(answer).toMatchObject({ value: [["North", 1, 1, 1, expect.any(Number), 1]] });
  });

  test.each([
    ["an error cell among the groups", [column("North", ERROR_CELL), column(46_030, 46_031), column("", "")], "groups, row 2, holds"],
    ["a date written as text", [column("North", "South"), column(46_030, "31.01.2026"), column("", "")], "due, row 2, holds"],
    ["columns of different length", [column("North"), column(46_030, 46_031), column("", "")], "groups has 1 rows and due has 2"],
  ])("refuses %s and says where", async (_, ranges, words) => {
    expect(await runtime.call("BYGROUP", ...ranges, ...JANUARY)).toMatchObject({ error: "#VALUE!", sentence: expect.stringContaining(words) });
  });

  test("refuses more groups than anybody reads, and gives #N/A where no row has a due date", async () => {
    const rows = Array.from({ length: 10_001 }, (_, row) => row);
    const dates = column(...rows.map(() => 46_030));
    const many = await runtime.call("BYGROUP", column(...rows.map((row) => `ACT-${row}`)), dates, dates, ...JANUARY);
    expect(many).toMatchObject({ error: "#VALUE!", sentence: expect.stringContaining("at most 10000") });
    expect(await runtime.call("BYGROUP", column("North"), column(""), column(""), ...JANUARY)).toMatchObject({ error: "#N/A" });
  });
});

describe("SEMS.BYMONTH", () => {
  test("gives a row a month, also where nothing fell due", async () => {
    const answer = await runtime.call("BYMONTH", column(46_030, 46_090), column(46_030, ""), 46_023, 46_112, 46_112);
    expect(answer).toMatchObject({
      value: [
        ["2026-01", 1, 1, 1, expect.any(Number), 1],
        ["2026-02", 0, 0, "", "", ""],
        ["2026-03", 0, 1, 0, 0, expect.any(Number)],
      ],
    });
  });

  test("leaves out what is due after the as-of day, and refuses more than 1,200 months", async () => {
    expect(await runtime.call("BYMONTH", column(46_030, 46_050), column(46_030, 46_049), 46_023, 46_053, 46_040)).toMatchObject({
      value: [["2026-01", 1, 1, 1, expect.any(Number), 1]],
    });
    expect(await runtime.call("BYMONTH", column(46_030), column(46_030), 61, 46_053, 46_053)).toMatchObject({
      error: "#N/A",
      sentence: expect.stringContaining("1,200 months"),
    });
  });
});

describe("SEMS.DURATIONS", () => {
  test("gives count, mean, deviation, median and percentiles as Excel's own functions do", async () => {
    // AVERAGE, STDEV.S, MEDIAN and PERCENTILE.INC of 15, 20, 35, 40, 50.
    const answer = await runtime.call("DURATIONS", column(15, 20, "", 35, 40, 50));
    if (!("value" in answer) || !Array.isArray(answer.value)) throw new Error(JSON.stringify(answer));
    const [[count, mean, sd, median, p90, p95]] = answer.value;
    expect([count, mean, median, p90, p95]).toEqual([5, 32, 35, 46, 48]);
    expect(sd).toBeCloseTo(14.4049, 4);
  });

  test("has no deviation for one value, counts 0 as a value, and gives #N/A for none", async () => {
    expect(await runtime.call("DURATIONS", column(0))).toEqual({ value: [[1, 0, "", 0, 0, 0]] });
    expect(await runtime.call("DURATIONS", column("", null))).toMatchObject({ error: "#N/A" });
    expect(await runtime.call("DURATIONS", column(1e308, 1e308))).toMatchObject({ error: "#N/A", sentence: expect.stringContaining("too large") });
  });

  test.each([-1, "3 days", ERROR_CELL, true])("refuses %j and says where", async (cell) => {
    expect(await runtime.call("DURATIONS", column(3, cell))).toMatchObject({
      error: "#VALUE!",
      sentence: expect.stringContaining("values, row 2, holds"),
    });
  });
});
