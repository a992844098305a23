/** The structure that this program writes. Raised with every change to a register that an older workbook would lack. */
export const SCHEMA_VERSION = 1;
