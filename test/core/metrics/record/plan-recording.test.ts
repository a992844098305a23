import { planRecording } from "../../../../src/core/metrics/record/plan-recording";
import type { ReadingEntry } from "../../../../src/core/metrics/record/reading-entry";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { day, entry, october, planned, readFrom, readingOf, recorded, TODAY, workbookWith } from "./recording-scene";

/** Outcome and sentence of one entry beside the readings that are there. */
async function judged(values: Partial<ReadingEntry>, there: readonly RecordInput[] = [], options: { correct?: boolean } = {}): Promise<string> {
  const [row] = planned(await readingOf(there), [entry(values)], options).rows;
  return `${row?.outcome}: ${row?.message}`;
}

describe("a reading that is new", () => {
  test("becomes a draft at the end of Readings, with the next id, the day and the version of the definition", async () => {
    const host = await workbookWith([october({ periodStart: day("2026-09-01"), periodEnd: day("2026-09-30") })]);
    const records = await recorded(host, [entry({ note: "=1+1", site: "main SITE", enteredBy: "Ada" })]);
    expect(records).toHaveLength(2);
    expect(records[1]).toMatchObject({
      readingId: "RDG-002",
      metricId: "COM-32",
      site: "Main site",
      periodStart: day("2026-10-01"),
      periodEnd: day("2026-10-31"),
      numerator: 702,
      denominator: 720,
      status: "DRAFT",
      definitionVersion: 1,
      enteredBy: "Ada",
      enteredOn: TODAY,
      comment: "=1+1",
    });
    expect(records[1]?.checkedBy).toBeUndefined();
    const [table] = (await readFrom(host)).content.sheets.find(({ name }) => name === "Readings")?.tables ?? [];
    expect(table?.columns[table.headings.indexOf("Value")]?.values[1]).toBe(702 / 720);
  });

  test("a note that looks like a formula stays a text in its cell", async () => {
    const host = await workbookWith([]);
    await recorded(host, [entry({ note: "=HYPERLINK(1)" })]);
    const [table] = (await readFrom(host)).content.sheets.find(({ name }) => name === "Readings")?.tables ?? [];
    const comment = table?.columns[table.headings.indexOf("Comment")];
    expect(comment?.values).toEqual(["=HYPERLINK(1)"]);
    expect(comment?.formulas?.[0] ?? null).toBeNull();
  });

  test("fills the empty first row of a new workbook, and the highest number of Config and the next id rise", async () => {
    const host = await workbookWith([]);
    expect(await recorded(host, [entry({}), entry({ period: "2026-09" })])).toMatchObject([{ readingId: "RDG-001" }, { readingId: "RDG-002" }]);
    const { content } = await readFrom(host);
    const marks = content.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === "tblRegisters");
    const row = marks?.columns[0]?.values.indexOf("readings") ?? -1;
    expect(marks?.columns.slice(4, 6).map(({ values }) => values[row])).toEqual([2, 2]);
    const grid = content.sheets.find(({ name }) => name === "Readings")?.grid;
    expect(grid?.columns.flatMap(({ values }) => values)).toContain("RDG-003");
  });

  test("the id of a deleted row is never given again", async () => {
    const host = await workbookWith([october({ readingId: "RDG-007" })]);
    const { content } = await readFrom(host);
    const sheet = content.sheets.find(({ name }) => name === "Readings");
    const [table] = sheet?.tables ?? [];
    const inputs = table?.headings.map((heading) => (heading === "Value" ? { formula: '""', value: "" } : null)) ?? [];
    await host.apply([{ kind: "setCells", sheet: "Readings", top: (table?.top ?? 0) + 1, left: table?.left ?? 0, rows: [inputs] }]);
    expect(await recorded(host, [entry({})])).toMatchObject([{ readingId: "RDG-008" }]);
  });

  test("with one site the site need not be said; with several it is asked for", async () => {
    expect(await judged({})).toBe("add: COM-32 2026-10 (Main site): 702 out of 720");
    const two = await readingOf([], ["North", "South"]);
    expect(planned(two, [entry({})]).rows[0]?.message).toBe("Say which site: North, South, or All when the figure covers every site.");
    expect(planned(two, [entry({ site: "east" })]).rows[0]?.message).toBe("There is no site “east” in Config: write North, South, or All.");
    expect(planned(two, [entry({ site: "north" })]).rows[0]?.message).toBe("COM-32 2026-10 (North): 702 out of 720");
    expect(planned(two, [entry({ site: "all" })]).rows[0]?.message).toBe("COM-32 2026-10 (All): 702 out of 720");
  });

  test("an exposure of 0 is accepted and said", async () => {
    expect(await judged({ metric: "COM-14", numerator: "0", denominator: "0" })).toContain(
      "add: COM-14 2026-10 (Main site): 0 out of 0; no exposure in this period, so there is no figure",
    );
  });

  test("a metric that is not active is recorded, and that is said", async () => {
    expect(await judged({ metric: "CGO-05", numerator: "1", denominator: "2", period: "2026-10" })).toContain(
      "the metric is not active: set Active to Yes",
    );
    expect(await judged({})).not.toContain("not active");
  });

  test("a name that is not on People is written and pointed out", async () => {
    expect(await judged({ enteredBy: "Nobody" })).toContain("Nobody is not on People");
  });
});

describe("what cannot be a reading is refused in words", () => {
  test.each<[Partial<ReadingEntry>, string]>([
    [{ metric: "COM-99" }, "There is no metric COM-99 on Metrics: is it COM-09?"],
    [{ metric: "XYZ" }, "There is no metric XYZ on Metrics: look up its id there."],
    [{ metric: "" }, "The metric is missing: write its id, such as COM-32."],
    [{ metric: "COM-07" }, "COM-07 is computed from Actions: enter or close the records there; its figure cannot be typed in."],
    [{ numerator: "730" }, "730 out of 720 is more than all of them: check whether numerator and denominator are the right way round."],
    [{ numerator: "-1" }, "The numerator “-1” is negative: nothing that is counted can be less than 0."],
    [{ numerator: "" }, "COM-32 needs a numerator: post-hours filled."],
    [{ denominator: "" }, "COM-32 needs a denominator: post-hours required."],
    [{ denominator: "720h" }, "The denominator “720h” is not a number: write digits, with a decimal point where one is needed."],
    [{ metric: "COM-14", numerator: "1", denominator: "0" }, "1 with a denominator of 0 cannot be: write the exposure of the period"],
    [{ period: "2026-Q3" }, "The metric is read monthly and 2026-Q3 is a quarter: write 2026-09."],
    [{ period: "2026-11" }, "2026-11 ends on 2026-11-30, after today (2026-11-21): record it when it is over."],
    [{ period: "" }, "The period is missing"],
    [{ note: "x".repeat(2001) }, "The note is longer than 2000 characters: shorten it."],
    [{ problem: "The line is odd." }, "The line is odd."],
  ])("%j", async (values, sentence) => {
    expect(await judged(values)).toContain(`refused: ${sentence}`);
  });

  test("the last day of a period counts as over", async () => {
    const reading = await readingOf([]);
    expect(planned(reading, [entry({ period: "2026-11" })], { today: day("2026-11-30") }).rows[0]?.outcome).toBe("add");
    expect(planned(reading, [entry({ period: "2026-11" })], { today: day("2026-11-29") }).rows[0]?.outcome).toBe("refused");
  });

  test("a plain count takes no denominator", async () => {
    const plain = { metric: "COM-08", numerator: "3" };
    const { content, book } = await readingOf([]);
    // As if overdue actions were kept outside of the workbook.
    const register = book.snapshot.registers["metrics"];
    const row = register?.columns["metricId"]?.values.indexOf("COM-08") ?? -1;
    const source = register?.columns["source"];
    if (!register || !source) throw new Error("no sources");
    const columns = { ...register.columns, source: { ...source, values: source.values.map((value, at) => (at === row ? "READINGS" : value)) } };
    const kept = new SnapshotBook({ ...book.snapshot, registers: { ...book.snapshot.registers, metrics: { ...register, columns } } }, new Map());
    expect(planned({ content, book: kept }, [entry({ ...plain, denominator: "" })]).rows[0]).toMatchObject({ outcome: "add" });
    expect(planned({ content, book: kept }, [entry({ ...plain, denominator: "5" })]).rows[0]?.message).toBe(
      "COM-08 has no denominator: leave 5 out.",
    );
  });

  test("a sample counts whole things; a census of hours need not", async () => {
    expect(await judged({ metric: "CGO-01", numerator: "10.5", denominator: "20" })).toContain("counts a sample");
    expect(await judged({ numerator: "702.5" })).toContain("add:");
  });

  test("a workbook without the register Readings has nothing to record into", async () => {
    const { content, book } = await readingOf([]);
    const { readings: _, ...others } = book.snapshot.registers;
    const without = new SnapshotBook({ ...book.snapshot, registers: others }, new Map());
    expect(planRecording(content, without, [entry({})], { today: TODAY, enteredBy: "" })).toEqual({
      refusal: expect.stringContaining("has no register Readings") as unknown,
    });
  });
});

describe("beside what is recorded already", () => {
  test("the same figure again is nothing to do", async () => {
    expect(await judged({}, [october()])).toBe("same: COM-32 2026-10 (Main site) is recorded as RDG-001 already: nothing to do.");
    const plan = planned(await readingOf([october()]), [entry({})]);
    expect(plan.edits).toEqual([]);
  });

  test("another figure is refused with the row, unless a correction is asked for and says why", async () => {
    expect(await judged({ numerator: "700" }, [october()])).toContain(
      "refused: COM-32 2026-10 (Main site) is recorded as RDG-001 with 702 out of 720, not 700",
    );
    expect(await judged({ numerator: "700" }, [october()], { correct: true })).toContain("say in a note why it is corrected");
    expect(await judged({ numerator: "700", note: "miscounted" }, [october()], { correct: true })).toBe(
      "correct: COM-32 2026-10 (Main site): 700 out of 720 instead of 702 out of 720 (RDG-001)",
    );
  });

  test("a correction of a final figure stays in its row, keeps the old one in the comment and waits for another check", async () => {
    const host = await workbookWith([october({ comment: "Vacancy." })]);
    const records = await recorded(host, [entry({ numerator: "700", note: "miscounted" })], { correct: true, enteredBy: "Cy" });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      readingId: "RDG-001",
      numerator: 700,
      denominator: 720,
      status: "CORRECTED",
      enteredBy: "Cy",
      enteredOn: TODAY,
    });
    expect(records[0]?.comment).toBe(
      "Vacancy. Corrected on 2026-11-21: was 702 out of 720, entered by Ada on 2026-11-02, checked by Ben on 2026-11-05. miscounted",
    );
    expect([records[0]?.checkedBy, records[0]?.checkedOn]).toEqual([undefined, undefined]);
  });

  test("a correction of a draft leaves a draft", async () => {
    const host = await workbookWith([october({ status: "DRAFT", checkedBy: null, checkedOn: null })]);
    expect(await recorded(host, [entry({ numerator: "700", note: "typed wrong" })], { correct: true })).toMatchObject([
      { status: "DRAFT", numerator: 700 },
    ]);
  });

  test("a cell that somebody changed meanwhile is not overwritten", async () => {
    const host = await workbookWith([october()]);
    const { edits } = planned(await readFrom(host), [entry({ numerator: "700", note: "why" })], { correct: true });
    await recorded(host, [entry({ numerator: "701", note: "first" })], { correct: true });
    expect(await host.apply(edits)).toMatchObject({ outcome: "failed" });
    expect((await readFrom(host)).book.records((await import("../../../../src/core/workbook/sheets/readings")).readings)).toMatchObject([
      { numerator: 701 },
    ]);
  });

  test("a figure for all sites beside one for a site would be counted twice", async () => {
    expect(await judged({ site: "All" }, [october()])).toBe(
      "refused: RDG-001 is for Main site in the same period: a figure for All beside it would be counted twice. Record each site, or All.",
    );
    expect(await judged({}, [october({ site: "all" })])).toContain("RDG-001 is for all in the same period");
  });

  test("a period that overlaps another one is refused, one beside it is not", async () => {
    const quarter = october({ periodStart: day("2026-08-01"), periodEnd: day("2026-10-15") });
    expect(await judged({}, [quarter])).toBe(
      "refused: COM-32 2026-10 (Main site) overlaps RDG-001 (2026-08-01 to 2026-10-15): days would be counted twice.",
    );
    expect(await judged({ period: "2026-07" }, [quarter])).toContain("add:");
  });

  test("a period that stands there twice has to be tidied first", async () => {
    expect(await judged({ numerator: "1" }, [october(), october({ readingId: "RDG-002" })], { correct: true })).toContain(
      "twice, as RDG-001 and RDG-002: delete one of these rows first",
    );
  });
});

describe("lines of one file", () => {
  async function outcomes(...entries: readonly ReadingEntry[]): Promise<readonly string[]> {
    return planned(await readingOf([]), entries).rows.map(({ outcome, message }) => `${outcome}: ${message}`);
  }

  test("that say the same are written once", async () => {
    const host = await workbookWith([]);
    expect(await recorded(host, [entry({ line: 2 }), entry({ line: 3, metric: "com-32" })])).toHaveLength(1);
    expect((await outcomes(entry({ line: 2 }), entry({ line: 3 })))[1]).toBe(
      "same: COM-32 2026-10 (Main site) stands on line 2 already: nothing to do.",
    );
  });

  test("that contradict each other are refused both, and the others stand", async () => {
    expect(await outcomes(entry({ line: 2 }), entry({ line: 3, period: "2026-09" }), entry({ line: 4, numerator: "1" }))).toEqual([
      "refused: Lines 2 and 4 give different figures for COM-32 2026-10 (Main site): keep the right one.",
      "add: COM-32 2026-09 (Main site): 702 out of 720",
      "refused: Lines 2 and 4 give different figures for COM-32 2026-10 (Main site): keep the right one.",
    ]);
  });

  test("for a site and for all sites would be counted twice", async () => {
    expect((await outcomes(entry({ line: 2 }), entry({ line: 3, site: "All" })))[1]).toContain("refused: line 2 is for Main site in the same period");
  });
});

describe("what recording does to the metric", () => {
  // CGO-01 is a sample: 20 of 20 against 99 %. Without a failure Wilson's lower bound is n / (n + z²): at least 0.99 from n = 99 · 3.8415 = 380.3 on.
  test("the status before and after, the figure with its n and the passes that are still needed", async () => {
    const reading = await readingOf([]);
    const [row] = planned(reading, [entry({ metric: "CGO-01", numerator: "20", denominator: "20" })]).rows;
    expect(row?.effect).toMatchObject({ metricId: "CGO-01", statusBefore: "No data", statusAfter: "Met but not demonstrated", morePasses: 361 });
    expect(row?.effect?.figure).toContain("n = 20");
  });

  test("no passes that are still needed where the target is missed beyond doubt", async () => {
    const reading = await readingOf([]);
    const [row] = planned(reading, [entry({ metric: "CGO-01", numerator: "5", denominator: "20" })]).rows;
    expect(row?.effect).toMatchObject({ statusAfter: "Not met and demonstrated" });
    expect(row?.effect).not.toHaveProperty("morePasses");
  });

  test("a point far beyond the limits of its control chart is a signal for the worse or the better, one within is none", async () => {
    const months = Array.from({ length: 12 }, (_, index) => ({ start: Date.UTC(2025, 9 + index, 1), end: Date.UTC(2025, 10 + index, 0) }));
    const serial = (time: number) => day(new Date(time).toISOString().slice(0, 10));
    const there = months.map(({ start, end }, index) =>
      october({
        readingId: `RDG-0${10 + index}`,
        periodStart: serial(start),
        periodEnd: serial(end),
        numerator: 700 + (index % 3),
        denominator: 720,
      }),
    );
    const reading = await readingOf(there);
    expect(planned(reading, [entry({ numerator: "500" })]).rows[0]?.effect?.signal).toEqual({ kind: "BEYOND_LIMITS", side: "WORSE" });
    expect(planned(reading, [entry({ numerator: "720" })]).rows[0]?.effect?.signal).toEqual({ kind: "BEYOND_LIMITS", side: "BETTER" });
    expect(planned(reading, [entry({ numerator: "701" })]).rows[0]?.effect).not.toHaveProperty("signal");
  });
});
