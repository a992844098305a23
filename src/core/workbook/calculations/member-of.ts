/** Condition over a column of ids: true where the id is one of those in an `ID; ID` cell. For SUMPRODUCT; spaces around the semicolons do not matter, and neither do ids that are errors. */
export function memberOfFormula(ids: string, cell: string): string {
  return `ISNUMBER(SEARCH(";"&${ids}&";",";"&SUBSTITUTE(${cell}," ","")&";")/(${ids}<>""))`;
}
