import { FUNCTION_FORMS, type FunctionRecord } from "./define-function";
import * as functions from "./index";

/** Every function of the namespace with its record, by form and name. */
export const functionGuide: readonly FunctionRecord[] = Object.values(functions)
  .filter((exported) => typeof exported === "object")
  .sort((one, other) => FUNCTION_FORMS.indexOf(one.form) - FUNCTION_FORMS.indexOf(other.form) || (one.name < other.name ? -1 : 1));
