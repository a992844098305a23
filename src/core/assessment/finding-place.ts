import { quotedSheet } from "../workbook/a1";
import type { Finding } from "./finding";

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;

/** `Risks!F7` or `'Gap analysis'!L6`, as it is typed into Excel's name box; the sheet alone for a whole sheet, empty for the workbook. */
export function findingPlace({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  if (sheet === "" || cell === "") return sheet;
  return `${PLAIN_NAME.test(sheet) ? sheet : quotedSheet(sheet)}!${cell}`;
}
