import { SCHEMA_VERSION } from "../core/workbook/schema-version";
import { defineFunction } from "./define-function";

/**
 * The schema version of the workbooks that this add-in writes; compare it with that on Config. Example: SEMS.SCHEMAVERSION() gives this version.
 * @customfunction SCHEMAVERSION SCHEMAVERSION
 * @returns A whole number from 1.
 */
export function schemaVersion(): number {
  return SCHEMA_VERSION;
}

export const schemaVersionGuide = defineFunction({
  name: "SCHEMAVERSION",
  form: "explain",
  what: "The schema version of the workbooks that this add-in writes; compare it with that on Config.",
  example: "SEMS.SCHEMAVERSION()",
  shows: SCHEMA_VERSION,
  run: schemaVersion,
});
