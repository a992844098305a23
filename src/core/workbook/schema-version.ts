/**
 * The structure that this program writes. Raised with every change to a register, setting or list that an older workbook would lack:
 * 2 added Evidence to Actions and the next Assurance Assessment to Config.
 */
export const SCHEMA_VERSION = 2;
