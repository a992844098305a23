import type { FieldProps } from "@fluentui/react-components";

/** Shows a sentence at a field when there is one. */
export function fieldValidation(error: string | undefined): Pick<FieldProps, "validationState" | "validationMessage"> {
  return error === undefined ? {} : { validationState: "error", validationMessage: error };
}
