import { rangeA1 } from "../../../core/workbook/a1";
import { HostError } from "../../../core/workbook/host";
import type { TablePlan } from "../../../core/workbook/sheet-plan";
import { fileFormula } from "./file-formula";
import { excelAttributeText, plainElementText, SPREADSHEET_NS, XML_DECLARATION } from "./xml-text";

/** Thin lines and nothing else: the looks of the cells say what is input and what is calculated. */
const QUIET_STYLE = "TableStyleLight1";

function checkTable(plan: TablePlan): void {
  const headings = plan.columns.map((column) => column.heading.toLowerCase());
  const twice = plan.columns.find((column, index) => headings.indexOf(column.heading.toLowerCase()) !== index);
  if (twice) throw new HostError(`The table '${plan.name}' would have two columns '${twice.heading}'; rename one of them.`);
  if (plan.columns.length !== plan.range.columns || plan.range.rows < 2) {
    throw new HostError(
      `The table '${plan.name}' needs a heading for each of its ${plan.range.columns} columns and at least one row; report this to the makers of SeMS for Excel.`,
    );
  }
}

/**
 * The part of one Excel Table. A column's name is its heading to the letter, or Excel would repair the file.
 * @param id number of the table, unique in the workbook
 */
export function tableXml(plan: TablePlan, id: number): string {
  checkTable(plan);
  const ref = rangeA1(plan.range);
  const columns = plan.columns.map((column, index) => {
    const start = `<tableColumn id="${index + 1}" name="${excelAttributeText(column.heading)}"`;
    if (column.formula === undefined) return `${start}/>`;
    return `${start}><calculatedColumnFormula>${plainElementText(fileFormula(column.formula, plan.name))}</calculatedColumnFormula></tableColumn>`;
  });
  const name = excelAttributeText(plan.name);
  return (
    `${XML_DECLARATION}<table xmlns="${SPREADSHEET_NS}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo name="${QUIET_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}
