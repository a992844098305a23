import { countedIn, numberedRows, on, type Rows } from "./counted";

const YEAR = { start: on("2025-01-01"), end: on("2025-12-31") };

describe("COM-29, security culture score", () => {
  const surveys = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map((day, index) => ({ surveyId: `SRV-00${index + 1}`, date: on(day) }));
  const answers = (surveyId: string, counts: readonly (number | null)[], more = {}) => ({
    surveyId,
    statement: "I know how to report",
    ...Object.fromEntries(counts.map((count, index) => [`count${index + 1}`, count])),
    ...more,
  });
  const counted = (rows: Rows) => countedIn("COM-29", { surveys, culture: numberedRows("CUL", "answerId", rows) }, YEAR);

  test("adds up the top two answers of all statements of the year's surveys, its first and last day included", () => {
    const rows = ["SRV-001", "srv-002", "SRV-003", "SRV-004"].map((id) => answers(id, [1, 2, 3, 4, 5]));
    expect(counted(rows)).toMatchObject({
      sums: [18, 30],
      cases: [
        [1, 9, 15],
        [2, 9, 15],
      ],
    });
  });

  test("takes an empty count for nobody, and leaves out what fewer than five people answered, or what has no id", () => {
    const rows = [
      answers("SRV-002", [null, null, 1, 4, null]),
      answers("SRV-002", [0, 0, 0, 4, 0]),
      answers("SRV-002", [0, 0, 0, 9, 0], { answerId: null }),
      answers("SRV-009", [0, 0, 0, 9, 0]),
    ];
    expect(counted(rows)).toMatchObject({ sums: [4, 5], cases: [[0, 4, 5]] });
    expect(counted(rows).leftOut).toEqual([[1, "fewer than five people answered"]]);
  });
});

describe("COM-30, culture survey response", () => {
  const survey = (day: string, invited: number | null, answers: number | null) => ({ date: on(day), invited, answers });
  const counted = (rows: Rows) => countedIn("COM-30", { surveys: numberedRows("SRV", "surveyId", rows) }, YEAR);

  test("divides all answers of the year by all who were asked", () => {
    const rows = [survey("2024-12-31", 9, 9), survey("2025-01-01", 10, 4), survey("2025-12-31", 20, 18), survey("2026-01-01", 9, 9)];
    expect(counted(rows).sums).toEqual([22, 30]);
  });

  test("counts a survey that nobody answered, but none whose numbers are missing", () => {
    expect(counted([survey("2025-05-01", 10, 0), survey("2025-05-01", 10, null), survey("2025-05-01", null, 3)])).toEqual({
      sums: [0, 10],
      cases: [[0, 0, 10]],
      leftOut: [
        [1, "the number invited or the number of answers is missing"],
        [2, "the number invited or the number of answers is missing"],
      ],
    });
  });
});

describe("COM-33, urgent messages acknowledged", () => {
  const message = (more = {}) => ({ date: on("2026-08-15"), urgency: "URGENT", ackRequired: "YES", audienceCount: 10, ackCount: 9, ...more });

  test.each([
    ["urgent", {}, [9, 10]],
    ["sent on the first day", { date: on("2026-07-01") }, [9, 10]],
    ["sent on the last day", { date: on("2026-09-30") }, [9, 10]],
    ["sent the day before", { date: on("2026-06-30") }, [0, 0]],
    ["sent the day after", { date: on("2026-10-01") }, [0, 0]],
    ["that nobody acknowledged", { ackCount: null }, [0, 10]],
    ["that needs no receipt", { ackRequired: "NO" }, [0, 0]],
    ["of which nobody said whether it needs one", { ackRequired: null }, [9, 10]],
    ["less urgent", { urgency: "IMPORTANT" }, [0, 0]],
    ["without an id", { commId: null }, [9, 10]],
  ])("a message %s", (_, more, expected) => {
    expect(countedIn("COM-33", { communications: numberedRows("MSG", "commId", [message(more)]) }).sums).toEqual(expected);
  });

  test("says which messages it could not count", () => {
    const rows = numberedRows("MSG", "commId", [message({ audienceCount: null })]);
    expect(countedIn("COM-33", { communications: rows }).leftOut).toEqual([[0, "the number of people addressed is missing"]]);
  });
});
