import { SCHEMA_VERSION } from "../core/workbook/schema-version";

/**
 * The schema version of the SeMS workbooks that this add-in writes. Compare it with the schema version on the Config sheet.
 * @customfunction SCHEMAVERSION SCHEMAVERSION
 * @returns Schema version, a whole number from 1.
 */
export function schemaVersion(): number {
  return SCHEMA_VERSION;
}
