import { formulaPieces, shiftedFormula } from "../../../src/hosts/file/shift-formula";

describe("a formula that is moved two rows down and one column right", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)*1.5E3", "SUM(B3:C4)*1.5E3"],
    ["SUM(A:A,$B:C)", "SUM(B:B,$B:D)"],
    ["SUM(1:2,$3:$3)", "SUM(3:4,$3:$3)"],
    ["Sheet1!A1+'B2 C3'!D4", "Sheet1!B3+'B2 C3'!E6"],
    ["'it''s A1'!A1", "'it''s A1'!B3"],
    ['"A1 ""A1"" "&A1', '"A1 ""A1"" "&B3'],
    ["LOG10(A1)+RATE1(A1)", "LOG10(B3)+RATE1(B3)"],
    ["tblA1[[#This Row],[A1]]+tblA1[A1]", "tblA1[[#This Row],[A1]]+tblA1[A1]"],
    ["T[a']A1]+A1", "T[a']A1]+B3"],
    ["[1]Sheet!A1", "[1]Sheet!B3"],
    ["name.A1+A1_x+Zz1234567890+été1", "name.A1+A1_x+Zz1234567890+été1"],
    ["IF(A1,TRUE,{1,2})", "IF(B3,TRUE,{1,2})"],
    ["#REF!+A1", "#REF!+B3"],
    ["XFD1+A1048576", "#REF!+#REF!"],
    ["xfe1+A1048577", "xfe1+A1048577"],
    ["", ""],
  ])("%s reads %s", (before, after) => {
    expect(shiftedFormula(formulaPieces(before), 2, 1)).toBe(after);
  });

  test("moved back again it is the same", () => {
    const there = shiftedFormula(formulaPieces("SUM(C3:D9)/COUNT(C:D)"), 5, 3);
    expect(shiftedFormula(formulaPieces(there), -5, -3)).toBe("SUM(C3:D9)/COUNT(C:D)");
    expect(shiftedFormula(formulaPieces("A1"), -1, 0)).toBe("#REF!");
  });
});
