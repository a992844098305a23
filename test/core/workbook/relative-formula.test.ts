import { relativeFormula } from "../../../src/core/workbook/relative-formula";
import { cellFormula } from "../../excel-host/cell-formula";

describe("a formula in R1C1 notation", () => {
  // Row 5 and column 3 counted from 0: the cell D6.
  test.each([
    ["C$5*2", "R5C[-1]*2"],
    ["$A6&D6", "RC1&RC"],
    ["SUM($A$1:E7)", "SUM(R1C1:R[1]C[1])"],
    ['IF(A6="B2",tblRisks[Owner],tblRisks[[#This Row],[T1]])', 'IF(RC[-3]="B2",tblRisks[Owner],tblRisks[[#This Row],[T1]])'],
    ["LOG10(list_response)+SeMS_asOf", "LOG10(list_response)+SeMS_asOf"],
    ["'Q1 2026'!B6+R_1", "'Q1 2026'!RC[-2]+R_1"],
  ])("of %s in D6 is %s, and leads back to it", (formula, relative) => {
    expect(relativeFormula(formula, 5, 3)).toBe(relative);
    expect(cellFormula(relative, 5, 3)).toBe(formula);
  });

  test("is the same text wherever a formula is filled to, and another one where it is not", () => {
    expect(relativeFormula("$A7*E$5", 6, 4)).toBe(relativeFormula("$A6*D$5", 5, 3));
    expect(relativeFormula("$A7*E$5", 5, 3)).not.toBe(relativeFormula("$A6*D$5", 5, 3));
  });

  test("is not given for whole rows and columns", () => {
    expect(relativeFormula("SUM(A:B)", 5, 3)).toBeUndefined();
    expect(relativeFormula("SUM($3:$4)", 5, 3)).toBeUndefined();
    expect(relativeFormula('LEFT("A:B",1)', 5, 3)).toBe('LEFT("A:B",1)');
  });
});
