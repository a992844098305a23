import { AS_OF, countedIn, numberedRows, on, type Rows } from "./counted";

const book = (rows: Rows) => ({ risks: numberedRows("RSK", "riskId", rows) });

describe("COM-20, risk reviews on time", () => {
  const reviewed = (lastReview: string, reviewWasDue: string | undefined, nextReview = "2027-03-31", more = {}) => ({
    status: "OPEN",
    lastReview: on(lastReview),
    ...(reviewWasDue === undefined ? {} : { reviewWasDue: on(reviewWasDue) }),
    nextReview: on(nextReview),
    ...more,
  });

  test("counts reviews that were due in the period: on time, late, and never done", () => {
    const rows = [
      reviewed("2026-07-01", "2026-07-01"), // on its last day
      reviewed("2026-06-20", "2026-09-30"), // ahead of time
      reviewed("2026-08-02", "2026-08-01"), // a day late
      { status: "OPEN", nextReview: on("2026-07-01") }, // never done
      { status: "TREATING", nextReview: on("2026-09-30") },
      { status: "OPEN", nextReview: on("2026-10-01") }, // due later
      reviewed("2026-06-30", "2026-06-30"), // due earlier
    ];
    expect(countedIn("COM-20", book(rows))).toEqual({
      sums: [2, 5],
      cases: [
        [0, 1, 1],
        [1, 1, 1],
        [2, 0, 1],
        [3, 0, 1],
        [4, 0, 1],
      ],
      leftOut: [],
    });
  });

  test("counts both reviews of a risk that is reviewed each month", () => {
    expect(countedIn("COM-20", book([reviewed("2026-07-31", "2026-07-31", "2026-08-31")])).sums).toEqual([1, 2]);
  });

  test("expects no further review of a closed risk, but keeps the one that was due", () => {
    expect(countedIn("COM-20", book([reviewed("2026-08-03", "2026-08-01", "2026-09-01", { status: "CLOSED" })])).sums).toEqual([0, 1]);
  });

  test("leaves out a review of the period that does not say when it was due", () => {
    expect(countedIn("COM-20", book([reviewed("2026-08-01", undefined)]))).toEqual({
      sums: [0, 0],
      cases: [],
      leftOut: [[0, "it does not say by when its last review was due"]],
    });
  });
});

describe("COM-22, risks above tolerance without a valid acceptance", () => {
  const today = { start: AS_OF, end: AS_OF };
  /** 3 × 4 × 3 = 36: Medium, above the tolerance Medium-Low. */
  const HIGH = { status: "OPEN", residualThreat: 3, residualConsequence: 4, residualVulnerability: 3 };
  const accepted = (from: string, to: string) => ({ ...HIGH, acceptedBy: "A. Manager", acceptedOn: on(from), acceptanceValidTo: on(to) });

  test.each([
    ["accepted and valid to the day itself", accepted("2026-01-01", "2026-10-15"), 0],
    ["accepted to the day before", accepted("2026-01-01", "2026-10-14"), 1],
    ["accepted from the day itself", accepted("2026-10-15", "2027-01-01"), 0],
    ["accepted from tomorrow", accepted("2026-10-16", "2027-01-01"), 1],
    ["not accepted", HIGH, 1],
    ["accepted by nobody", { ...HIGH, acceptedOn: on("2026-01-01"), acceptanceValidTo: on("2027-01-01") }, 1],
    ["accepted without an end", { ...HIGH, acceptedBy: "A. Manager", acceptedOn: on("2026-01-01") }, 1],
    ["within tolerance", { ...HIGH, residualVulnerability: 1 }, 0],
    ["closed", { ...HIGH, status: "CLOSED" }, 0],
  ])("a risk that is %s", (_title, risk, expected) => {
    expect(countedIn("COM-22", book([risk]), today).sums).toEqual([expected, 0]);
  });

  test("judges acceptances by the day that is asked for, not by today", () => {
    const july = { start: on("2026-07-31"), end: on("2026-07-31") };
    const rows = [accepted("2026-08-01", "2027-01-01"), accepted("2026-01-01", "2026-09-30")];
    expect(countedIn("COM-22", book(rows), july).sums).toEqual([1, 0]);
    expect(countedIn("COM-22", book(rows), today).sums).toEqual([1, 0]);
    expect(countedIn("COM-22", book(rows), today).cases).toEqual([[1, 1, 0]]);
  });

  test("leaves out a risk without scores", () => {
    expect(countedIn("COM-22", book([{ status: "OPEN" }]), today)).toEqual({
      sums: [0, 0],
      cases: [],
      leftOut: [[0, "scores are missing, so that its band is not known"]],
    });
  });
});
