import { gapInScale } from "../../../../src/core/rules/gap-in-scale";
import { rows, type ExampleRows } from "../../../../src/core/rules/rule";
import type { RecordFor } from "../../../../src/core/workbook/records-for";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { matrixB } from "../../../../src/core/workbook/sheets/matrix-b";
import { scaleA } from "../../../../src/core/workbook/sheets/scale-a";
import { advised, judged } from "./judged";

type Cell = RecordFor<typeof matrixB.columns>;

const CELLS: readonly Cell[] = [5, 4, 3, 2, 1].flatMap((likelihood) =>
  (["A", "B", "C", "D", "E"] as const).map((severity) => ({ likelihood, severity, band: "MEDIUM" as const })),
);
const SCALE = rows(
  scaleA,
  [1, 2, 3, 4, 5].map((level) => ({ level })),
);
const BANDS = rows(bandsA, [{ band: "LOW", fromScore: 1 }]);
const MATRIX = rows(matrixB, CELLS);

const said = (...tables: readonly ExampleRows[]) => judged(gapInScale, { rows: tables });

test("whole scales have no gap", () => {
  expect(said(SCALE, BANDS, MATRIX)).toEqual([]);
});

test("levels that nobody describes are said together", () => {
  expect(said(rows(scaleA, [{ level: 1 }, { level: 3 }, { level: 4 }]), BANDS, MATRIX)).toEqual([
    "blocks Scales of method A!A1 The scales of method A do not say what level 2, 5 means.",
  ]);
});

describe("the bands of method A", () => {
  test.each([
    ["are not there", [], ["blocks Bands of method A!B1 Method A has no bands."]],
    ["begin at nothing", [{ band: "LOW", fromScore: 0 }], []],
    ["begin too high", [{ band: "LOW", fromScore: 2 }], ["blocks Bands of method A!B2 Scores below 2 have no band: Low is the lowest."]],
    [
      "begin too high in the second row",
      [
        { band: "HIGH", fromScore: 92 },
        { band: "LOW", fromScore: 16 },
        { band: "MEDIUM", fromScore: 49 },
      ],
      ["blocks Bands of method A!B3 Scores below 16 have no band: Low is the lowest."],
    ],
    ["begin with one that has no name", [{ fromScore: 16 }], ["blocks Bands of method A!B2 Scores below 16 have no band."]],
    ["have one without a From score, which is the finding", [{ band: "HIGH" }, { band: "LOW", fromScore: 16 }], []],
  ] as const)("%s", (_what, bands, expected) => {
    expect(said(SCALE, rows(bandsA, bands), MATRIX)).toEqual(expected);
  });

  test("are to begin at 1", () => {
    expect(advised(gapInScale, { rows: [SCALE, rows(bandsA, [{ band: "LOW", fromScore: 2 }]), MATRIX] })).toEqual([
      "2 Set From score of the lowest band to 1.",
    ]);
  });
});

describe("the matrix of method B, which is not in use,", () => {
  test.each([
    ["lacks two cells", CELLS.slice(2), ["info Matrix of method B!A1 The matrix of method B has no row for 5 Catastrophic, 5 Hazardous."]],
    [
      "lacks three cells",
      CELLS.slice(3),
      ["info Matrix of method B!A1 The matrix of method B has no row for 5 Catastrophic, 5 Hazardous and 1 more."],
    ],
    [
      "has a cell without a band",
      [{ likelihood: 5, severity: "A" }, ...CELLS.slice(1)],
      ["info Matrix of method B!D2 5 Catastrophic has no band in the matrix of method B."],
    ],
    ["has a row that is no cell", [...CELLS, { likelihood: 5 }], []],
  ] as const)("%s", (_what, cells, expected) => {
    expect(said(SCALE, BANDS, rows(matrixB, cells))).toEqual(expected);
  });

  test("is to be filled", () => {
    expect(advised(gapInScale, { rows: [SCALE, BANDS, rows(matrixB, [{ likelihood: 5, severity: "A" }, ...CELLS.slice(1)])] })).toEqual([
      "2 Choose its band.",
    ]);
  });
});

test("what cannot be read is not missing as well", () => {
  const raw = { scaleA: { "row 1": { level: "one" } }, bandsA: { LOW: { fromScore: "1" } }, matrixB: { "row 1": { likelihood: "five" } } };
  expect(judged(gapInScale, { rows: [SCALE, BANDS, MATRIX], raw })).toEqual([]);
});
