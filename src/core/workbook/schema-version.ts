/** The version of the set of tables, columns and names that this program writes: 1, 2, 3 … It rises when an older program could misread a workbook. */
export const SCHEMA_VERSION = 1;
