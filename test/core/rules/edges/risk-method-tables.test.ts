import { levelDefinedTwice } from "../../../../src/core/rules/level-defined-twice";
import { rows, type ExampleWorkbook } from "../../../../src/core/rules/rule";
import { bandsA } from "../../../../src/core/workbook/sheets/bands-a";
import { matrixB } from "../../../../src/core/workbook/sheets/matrix-b";
import { scaleA } from "../../../../src/core/workbook/sheets/scale-a";
import { judged } from "./judged";

const B = { riskMethod: "B" };
const WORST = { likelihood: 5, severity: "A", band: "HIGH" } as const;

test.each<readonly [string, ExampleWorkbook, readonly string[] | string]>([
  [
    "a level that stands twice",
    { rows: [rows(scaleA, [{ level: 2 }, { level: 3 }, { level: 2 }])] },
    ["explain Scales of method A!A4 Level 2 of method A is described twice."],
  ],
  [
    "a level that stands three times, at the second and the third",
    { rows: [rows(scaleA, [{ level: 2 }, { level: 2 }, { level: 2 }])] },
    [
      "explain Scales of method A!A3 Level 2 of method A is described twice.",
      "explain Scales of method A!A4 Level 2 of method A is described twice.",
    ],
  ],
  ["levels whose number is empty are not the same", { rows: [rows(scaleA, [{ name: "Low" }, { name: "High" }])] }, []],
  [
    "a level of method A where method B is used",
    { settings: B, rows: [rows(scaleA, [{ level: 2 }, { level: 2 }])] },
    ["info Scales of method A!A3 Level 2 of method A is described twice."],
  ],
  [
    "a band with two rows, by its label",
    {
      rows: [
        rows(bandsA, [
          { band: "MEDIUM_LOW", fromScore: 1 },
          { band: "MEDIUM_LOW", fromScore: 8 },
        ]),
      ],
    },
    ["explain Bands of method A!A3 The band Medium-Low of method A has two rows."],
  ],
  [
    "a band of method A where method B is used",
    { settings: B, rows: [rows(bandsA, [{ band: "HIGH" }, { band: "HIGH" }])] },
    ["info Bands of method A!A3 The band High of method A has two rows."],
  ],
  ["bands that nobody has named are not the same", { rows: [rows(bandsA, [{ fromScore: 1 }, { fromScore: 8 }])] }, []],
  [
    "a cell of the matrix, in the words of its severity",
    { settings: B, rows: [rows(matrixB, [WORST, WORST])] },
    ["explain Matrix of method B!A3 5 Catastrophic stands twice in the matrix of method B."],
  ],
  [
    "a cell of the matrix where method A is used",
    { rows: [rows(matrixB, [WORST, WORST])] },
    ["info Matrix of method B!A3 5 Catastrophic stands twice in the matrix of method B."],
  ],
  [
    "cells of one likelihood or one severity are others",
    { rows: [rows(matrixB, [WORST, { ...WORST, likelihood: 4 }, { ...WORST, severity: "B" }])] },
    [],
  ],
  [
    "cells of the matrix without a likelihood or a severity are none",
    { rows: [rows(matrixB, [{ severity: "A" }, { severity: "A" }, { likelihood: 5 }, { likelihood: 5 }])] },
    [],
  ],
  ["tables without a row", { rows: [] }, "skipped: no data"],
])("what is defined twice: %s", (_what, example, expected) => {
  expect(judged(levelDefinedTwice, example)).toEqual(expected);
});
