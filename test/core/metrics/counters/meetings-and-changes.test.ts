import { countedIn, numberedRows, on, type Rows } from "./counted";

describe("COM-23, governance meetings held and quorate", () => {
  const meetings = (rows: Rows) => ({ meetings: numberedRows("MTG", "meetingId", rows) });
  const planned = (plannedOn: string, heldOn: string | undefined, presentCount?: number, kind = "GOVERNANCE") => ({
    kind,
    plannedOn: on(plannedOn),
    ...(heldOn === undefined ? {} : { heldOn: on(heldOn) }),
    ...(presentCount === undefined ? {} : { presentCount }),
    quorum: 3,
  });

  test("counts what was planned in the period, held or not, quorate or not", () => {
    const rows = [
      planned("2026-07-01", "2026-07-01", 3),
      planned("2026-09-30", "2026-10-01", 5), // held after the period
      planned("2026-09-01", "2026-09-30", 4), // late but within
      planned("2026-08-01", undefined), // never held
      planned("2026-08-01", "2026-08-01", 2), // short of the quorum
      planned("2026-08-01", "2026-08-01"), // nobody knows
      planned("2026-06-30", "2026-07-01", 5),
      planned("2026-10-01", "2026-09-30", 5),
    ];
    expect(countedIn("COM-23", meetings(rows)).sums).toEqual([2, 6]);
  });

  test("does not count groups outside, and counts a meeting of no known kind", () => {
    const rows = [
      planned("2026-08-01", "2026-08-01", 9, "EXTERNAL_GROUP"),
      planned("2026-08-01", undefined, undefined, "EXTERNAL_GROUP"),
      { plannedOn: on("2026-08-01") },
    ];
    expect(countedIn("COM-23", meetings(rows)).sums).toEqual([0, 1]);
  });
});

describe("COM-24, changes assessed before start", () => {
  const changes = (rows: Rows) => ({ changes: numberedRows("CHG", "changeId", rows) });
  const started = (startsOn: string, assessedOn: string | undefined, status: string | undefined = "STARTED") => ({
    status,
    startsOn: on(startsOn),
    ...(assessedOn === undefined ? {} : { assessedOn: on(assessedOn) }),
  });

  test("counts changes that started in the period: assessed before, on the day, after, never", () => {
    const rows = [
      started("2026-07-01", "2026-05-01"),
      started("2026-09-30", "2026-09-30"),
      started("2026-08-01", "2026-08-02"),
      started("2026-08-01", undefined),
      started("2026-06-30", "2026-06-01"),
      started("2026-10-01", "2026-09-01"),
      { status: "PROPOSED", assessedOn: on("2026-08-01") }, // no first day
    ];
    expect(countedIn("COM-24", changes(rows)).sums).toEqual([2, 4]);
  });

  test("leaves a rejected change alone, assessed or not, and counts one of no known status", () => {
    const rows = [
      started("2026-08-01", undefined, "REJECTED"),
      started("2026-08-01", "2026-07-01", "REJECTED"),
      { startsOn: on("2026-08-01"), assessedOn: on("2026-07-01") },
    ];
    expect(countedIn("COM-24", changes(rows)).sums).toEqual([1, 1]);
  });
});
