import { bandNoScoreReaches } from "../../../../src/core/rules/band-no-score-reaches";
import { bandWithoutAuthority } from "../../../../src/core/rules/band-without-authority";
import { bandsOutOfOrder } from "../../../../src/core/rules/bands-out-of-order";
import { rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { advised, judged } from "./judged";
import { without } from "./without";

type Band = RecordFor<typeof bandsA.columns>;

const bands = (...records: readonly Band[]): ExampleWorkbook => ({ rows: [rows(bandsA, records)] });

describe("a band that no score reaches", () => {
  test.each([
    [
      "begins below the next, between two products",
      [
        { band: "HIGH", fromScore: 50 },
        { band: "LOW", fromScore: 49 },
      ],
      ["explain Bands of method A!B3 The band Low begins at 49, and no score falls into it."],
    ],
    [
      "has no name",
      [{ band: "HIGH", fromScore: 50 }, { fromScore: 49 }],
      ["explain Bands of method A!B3 A band begins at 49, and no score falls into it."],
    ],
    [
      "has no From score",
      [{ band: "HIGH", fromScore: 50 }, { band: "LOW" }],
      ["explain Bands of method A!B3 The band Low has no “From score”, so no risk falls into it."],
    ],
    [
      "has neither",
      [{ band: "HIGH", fromScore: 50 }, { reviewMonths: 12 }],
      ["explain Bands of method A!B3 A band has no “From score”, so no risk falls into it."],
    ],
    [
      "begins with another one at the highest score of all",
      [
        { band: "HIGH", fromScore: 125 },
        { band: "MEDIUM", fromScore: 125 },
      ],
      ["explain Bands of method A!B3 The band Medium begins at 125, and no score falls into it."],
    ],
    [
      "begins beyond the scale, which is a finding of the column",
      [
        { band: "HIGH", fromScore: 126 },
        { band: "LOW", fromScore: 1 },
      ],
      [],
    ],
  ] as const)("%s", (_what, records, expected) => {
    expect(judged(bandNoScoreReaches, bands(...records))).toEqual(expected);
  });
});

describe("bands in their order", () => {
  test.each([
    [
      "rise with the scores",
      [
        { band: "HIGH", fromScore: 92 },
        { band: "MEDIUM", fromScore: 16 },
      ],
      [],
    ],
    [
      "fall",
      [
        { band: "HIGH", fromScore: 9 },
        { band: "MEDIUM", fromScore: 16 },
      ],
      ["explain Bands of method A!B2 High begins at 9, the milder Medium at 16."],
    ],
    [
      "begin at the same score, which is not the wrong way round",
      [
        { band: "HIGH", fromScore: 16 },
        { band: "MEDIUM", fromScore: 16 },
      ],
      [],
    ],
    [
      "are twice the same",
      [
        { band: "HIGH", fromScore: 9 },
        { band: "HIGH", fromScore: 16 },
      ],
      [],
    ],
    ["are not held against one without a name", [{ band: "HIGH", fromScore: 9 }, { fromScore: 16 }], []],
    ["cannot be told without a From score", [{ band: "HIGH" }], "skipped: no data"],
    ["cannot be told without a name", [{ fromScore: 9 }], "skipped: no data"],
  ] as const)("%s", (_what, records, expected) => {
    expect(judged(bandsOutOfOrder, bands(...records))).toEqual(expected);
  });
});

describe("what a band settles", () => {
  const LOW: Band = { band: "LOW", fromScore: 1, authority: "Security Manager", reviewMonths: 12 };

  test.each([
    ["who accepts and how often it is reviewed", [LOW], "2B", []],
    ["not who accepts", [without(LOW, "authority")], "2B", ["explain Bands of method A!D2 The band Low does not say who may accept its risks."]],
    [
      "not who accepts, which is only advice before Phase 1",
      [without(LOW, "authority")],
      "GAP",
      ["advice Bands of method A!D2 The band Low does not say who may accept its risks."],
    ],
    [
      "not how often its risks are reviewed",
      [without(LOW, "reviewMonths")],
      "2B",
      ["explain Bands of method A!E2 The band Low does not say how often its risks are reviewed."],
    ],
    [
      "neither, and has no name",
      [{ fromScore: 1 }],
      "2B",
      [
        "explain Bands of method A!D2 A band does not say who may accept its risks.",
        "explain Bands of method A!E2 A band does not say how often its risks are reviewed.",
      ],
    ],
    ["nothing, where there is none", [], "2B", ["explain Bands of method A!D1 No band says who may accept a risk."]],
  ] as const)("%s", (_what, records, phase, expected) => {
    expect(judged(bandWithoutAuthority, bands(...records), phase)).toEqual(expected);
  });

  test("is asked for each by its own words", () => {
    expect(advised(bandWithoutAuthority, bands({ band: "LOW", fromScore: 1 }))).toEqual([
      "2 Enter who may accept a risk in this band.",
      "2 Enter the months after which a risk in this band is reviewed.",
    ]);
  });
});
