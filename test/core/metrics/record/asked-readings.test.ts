import { askedReadings, isDue, standingReading, type AskedReading, type SiteChoice } from "../../../../src/core/metrics/record/asked-readings";
import { periodName } from "../../../../src/core/metrics/record/period-name";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { isoOfSerial } from "../../../../src/core/workbook/serial-day";
import { SnapshotBook } from "../../../../src/core/workbook/snapshot-book";
import { day, october, readingOf } from "./recording-scene";

// The entity of the scene has 14 days of grace; COM-32 is monthly.

async function asked(there: readonly RecordInput[], asOf: string, sites?: readonly string[], fresh?: SiteChoice): Promise<readonly AskedReading[]> {
  const { book } = await readingOf(there, sites);
  return askedReadings(book.onDay(day(asOf)), fresh);
}

async function com32(there: readonly RecordInput[], asOf: string): Promise<string> {
  const one = (await asked(there, asOf)).find(({ metricId }) => metricId === "COM-32");
  if (!one) throw new Error("COM-32 is not asked for");
  const missing = one.missing.map(periodName).join(" ");
  return `${one.state} ${periodName(one.proposed)}, by ${one.dueOn === undefined ? "never" : isoOfSerial(one.dueOn)}${missing && `, also ${missing}`}`;
}

describe("a reading of a monthly metric", () => {
  test("is not due on the last day of the next period, due the day after, overdue when the days of grace are over", async () => {
    expect(await com32([october()], "2026-11-30")).toBe("notDue 2026-11, by 2026-12-14");
    expect(await com32([october()], "2026-12-01")).toBe("due 2026-11, by 2026-12-14");
    expect(await com32([october()], "2026-12-14")).toBe("due 2026-11, by 2026-12-14");
    expect(await com32([october()], "2026-12-15")).toBe("overdue 2026-11, by 2026-12-14");
  });

  test("names the older periods that are missing, and is late since the oldest of them", async () => {
    expect(await com32([october()], "2027-02-03")).toBe("overdue 2027-01, by 2026-12-14, also 2026-11 2026-12");
  });

  test("is asked for when there is none at all, for the last period that is over", async () => {
    expect(await com32([], "2026-11-10")).toBe("due 2026-10, by 2026-11-14");
    expect(await com32([], "2026-11-15")).toBe("overdue 2026-10, by 2026-11-14");
  });

  test("is not asked for when one is there that lies ahead", async () => {
    expect(await com32([october({ periodStart: day("2026-12-01"), periodEnd: day("2026-12-31") })], "2026-11-21")).toBe(
      "notDue 2026-10, by 2027-02-14",
    );
  });
});

test("a definition that counts from a later day is not asked for periods before it", async () => {
  const { book } = await readingOf([]);
  const { metrics: register } = book.snapshot.registers;
  const column = register?.columns["validFrom"];
  const ids = register?.columns["metricId"];
  if (!register || !column || !ids) throw new Error("no register");
  const row = ids.values.indexOf("COM-32");
  const values = column.values.map((value, index) => (index === row ? day("2026-11-01") : value));
  const changed = { ...register, columns: { ...register.columns, validFrom: { ...column, values } } };
  const later = new SnapshotBook({ ...book.snapshot, registers: { ...book.snapshot.registers, metrics: changed } }, new Map());
  const one = askedReadings(later, undefined).find(({ metricId }) => metricId === "COM-32");
  expect(one?.state).toBe("notDue");
  expect(isoOfSerial(one?.dueOn ?? 0)).toBe("2026-12-14");
});

test("what is computed from a register and what is not active is not asked for", async () => {
  const all = await asked([], "2026-11-21");
  expect(all.map(({ metricId }) => metricId).sort()).toEqual(["CGO-01", "CGO-02", "CGO-08", "COM-14", "COM-32"]);
});

test("the most overdue come first, those that are not due last", async () => {
  const september = { periodStart: day("2026-09-01"), periodEnd: day("2026-09-30") };
  const there = [
    october(),
    october({ readingId: "RDG-002", metricId: "CGO-02", ...september }),
    october({ readingId: "RDG-003", metricId: "CGO-08", periodStart: day("2026-06-01"), periodEnd: day("2026-06-30") }),
  ];
  const all = await asked(there, "2026-11-21");
  expect(all.map(({ metricId }) => metricId)).toEqual(["CGO-08", "COM-14", "CGO-01", "CGO-02", "COM-32"]);
  expect(all.filter(isDue)).toHaveLength(4);
});

describe("with several sites", () => {
  const sites = ["North", "South"];

  test("a metric is asked for at each site that it was recorded at, each by its own readings", async () => {
    const there = [
      october({ site: "north" }),
      october({ readingId: "RDG-002", site: "South", periodStart: day("2026-09-01"), periodEnd: day("2026-09-30") }),
    ];
    const own = (await asked(there, "2026-11-21", sites)).filter(({ metricId }) => metricId === "COM-32");
    expect(own.map(({ site, state }) => `${site} ${state}`)).toEqual(["South overdue", "North notDue"]);
  });

  test("one that was recorded for all of them is asked for once", async () => {
    const own = (await asked([october({ site: "All" })], "2026-12-21", sites)).filter(({ metricId }) => metricId === "COM-32");
    expect(own.map(({ site, state }) => `${site} ${state}`)).toEqual(["All overdue"]);
  });

  test("what one without readings covers is never guessed", async () => {
    const sitesOf = async (fresh: SiteChoice) =>
      (await asked([], "2026-11-21", sites, fresh)).filter(({ metricId }) => metricId === "COM-32").map(({ site }) => site);
    expect(await sitesOf(undefined)).toEqual([""]);
    expect(await sitesOf("all")).toEqual(["All"]);
    expect(await sitesOf("each")).toEqual(["North", "South"]);
  });
});

test("with one site the reading of a period is found however it names the site", async () => {
  const { book } = await readingOf([october({ site: "All" })]);
  const one = askedReadings(book, undefined).find(({ metricId }) => metricId === "COM-32");
  if (!one) throw new Error("COM-32 is not asked for");
  expect(standingReading(one, day("2026-10-31"), book)?.readingId).toBe("RDG-001");
  expect(standingReading(one, day("2026-09-30"), book)).toBeUndefined();
});
