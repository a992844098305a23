import { measureWithoutMetric } from "../../../../src/core/rules/measure-without-metric";
import { meetingMissedLateOrNotQuorate } from "../../../../src/core/rules/meeting-missed-late-or-not-quorate";
import { on, rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { meetings } from "../../../../src/core/workbook/sheets/meetings";
import { actionsOf, judged } from "./judged";

type Meeting = RecordFor<typeof meetings.columns>;

const PLANNED: Meeting = { meetingId: "MTG-004", kind: "GOVERNANCE", plannedOn: on("2026-09-01"), quorum: 3 };
const HELD: Meeting = { ...PLANNED, heldOn: on("2026-09-16"), presentCount: 2 };
const meeting = (record: Meeting): ExampleWorkbook => ({ rows: [rows(meetings, [record])] });
const { meetingId: _id, ...HELD_WITHOUT_ID } = HELD;
const error = { error: "#N/A" } as const;

const LATE = "explain Meetings!D2 MTG-004 was held 15 days after the day planned.";
const TOO_FEW = "explain Meetings!H2 MTG-004 had 2 members present; its quorum is 3.";

describe("a governance meeting", () => {
  test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
    ["held fifteen days after its day, with too few", meeting(HELD), [LATE, TOO_FEW]],
    ["held fourteen days after its day", meeting({ ...HELD, heldOn: on("2026-09-15"), presentCount: 3 }), []],
    [
      "held by nobody knows how many",
      { ...meeting(HELD), raw: { meetings: { "MTG-004": { presentCount: null } } } },
      [LATE, "explain Meetings!H2 MTG-004 was held, and Number present is empty."],
    ],
    ["held by a number that cannot be read", { ...meeting(HELD), raw: { meetings: { "MTG-004": { presentCount: error } } } }, [LATE]],
    [
      "whose day cannot be read is asked neither for the day nor for the number",
      { ...meeting(PLANNED), raw: { meetings: { "MTG-004": { heldOn: error } } } },
      [],
    ],
    ["planned for today and held today with too few", meeting({ ...HELD, plannedOn: on("2026-10-15"), heldOn: on("2026-10-15") }), [TOO_FEW]],
    ["without a day planned", meeting({ meetingId: "MTG-004", kind: "GOVERNANCE", quorum: 3 }), "skipped: no data"],
    ["planned for tomorrow", meeting({ ...PLANNED, plannedOn: on("2026-10-16") }), "skipped: no data"],
    [
      "without an id that was held late with too few",
      meeting(HELD_WITHOUT_ID),
      [
        "explain Meetings!D2 A meeting was held 15 days after the day planned.",
        "explain Meetings!H2 A meeting had 2 members present; its quorum is 3.",
      ],
    ],
    [
      "without an id that was missed",
      meeting({ kind: "GOVERNANCE", plannedOn: on("2026-09-01") }),
      ["explain Meetings!D2 A meeting was planned for 2026-09-01, and Held on is empty."],
    ],
  ])("%s", (_what, example, expected) => {
    expect(judged(meetingMissedLateOrNotQuorate, example)).toEqual(expected);
  });

  test("that was held has nothing left to be held: what is to be done is to say why", () => {
    expect(actionsOf(meetingMissedLateOrNotQuorate, meeting(HELD))).toEqual([
      "Say why on Explanations, and hold the next one on its day.",
      "Have its decisions confirmed, and say on Explanations what happened.",
    ]);
    const uncounted = { ...meeting(HELD), raw: { meetings: { "MTG-004": { presentCount: null, heldOn: on("2026-09-01") } } } };
    expect(actionsOf(meetingMissedLateOrNotQuorate, uncounted)).toEqual(["Enter how many members were there."]);
  });
});

const IN_PLACE = { measureId: "MSR-001", title: "Seals checked", status: "IN_PLACE" } as const;

test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
  [
    "without an id",
    { rows: [rows(measures, [{ status: "IN_PLACE" }])] },
    ["blocks Measures!H2 A measure is in place, and no metric shows whether it works."],
  ],
  [
    "whose metrics are a semicolon alone",
    { rows: [rows(measures, [IN_PLACE])], raw: { measures: { "MSR-001": { metrics: ";" } } } },
    ["blocks Measures!H2 MSR-001 is in place, and no metric shows whether it works."],
  ],
  ["whose metrics cannot be read", { rows: [rows(measures, [IN_PLACE])], raw: { measures: { "MSR-001": { metrics: error } } } }, []],
  ["that is only planned", { rows: [rows(measures, [{ ...IN_PLACE, status: "PLANNED" }])] }, "skipped: no data"],
])("a measure %s", (_what, example, expected) => {
  expect(judged(measureWithoutMetric, example)).toEqual(expected);
});

test("a measure without a metric is something to explain in Phase 1", () => {
  expect(judged(measureWithoutMetric, measureWithoutMetric.example.fails, "1")).toEqual([
    "explain Measures!H2 MSR-001 is in place, and no metric shows whether it works.",
  ]);
});
