/** Condition over a column of ids: 1 where the id is one of those in an `ID; ID` cell. For SUMPRODUCT; spaces around the semicolons do not matter. */
export function memberOfFormula(ids: string, cell: string): string {
  return `(${ids}<>"")*ISNUMBER(SEARCH(";"&${ids}&";",";"&SUBSTITUTE(${cell}," ","")&";"))`;
}
