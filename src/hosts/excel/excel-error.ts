import { HostError } from "../../core/workbook/host";
import { SyncTimeout } from "./sync-watchdog";

/** Excel's error codes in the user's words; `{where}` is ` on the sheet "Risks"` or nothing. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "Excel does not allow changes{where}: take the protection off, or save a copy that is not read-only, and try again.",
  InvalidOperationInCellEditMode: "Excel is busy while a cell is being edited: press Enter or Esc in the cell and try again.",
  ItemAlreadyExists: "Something with the same name exists already{where}: rename it and try again.",
  ItemNotFound: "Something that was needed is no longer there{where}: it was removed or renamed meanwhile; try again.",
  InvalidArgument: "Excel did not accept what was to be written{where}: please report this as a mistake of the add-in.",
  InvalidReference: "A reference no longer fits the workbook{where}: try again.",
  InvalidOperation: "Excel does not allow this now{where}: check that the workbook keeps a visible sheet and has no structure protection.",
  ConflictedOperation: "Someone else changed the same place{where} at the same moment: try again.",
  GeneralException: "Excel reported an error of its own{where}: bring this workbook to the front and try again.",
  RequestAborted: "Excel stopped the request{where}: try again.",
  RequestPayloadSizeLimitExceeded: "The workbook takes more at a time than Excel accepts{where}: please report this as a mistake of the add-in.",
  ResponsePayloadSizeLimitExceeded: "The sheets hold more than Excel can hand over at a time{where}: split the largest table and try again.",
  ApiNotFound: "This Excel is too old for the add-in: it needs Excel 2021, Microsoft 365 or Excel on the web.",
};

/** The one sentence for whatever went wrong while talking to Excel. `sheets` = what was being worked on, where that is known. */
export function toHostError(error: unknown, sheets: readonly string[] = []): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof SyncTimeout) {
    const seconds = Math.round(error.milliseconds / 1000);
    return new HostError(
      `Excel did not answer within ${seconds} seconds${where(sheets)}: finish editing any cell, wait until it is calm, and try again.`,
      {
        cause: error,
      },
    );
  }
  const code = codeOf(error);
  const sentence = code === undefined ? undefined : SENTENCES[code];
  const text = sentence ?? `Excel could not do it{where} (${code ?? "unknown error"}): try again.`;
  return new HostError(text.replace("{where}", where(sheets)), { cause: error });
}

/** Excel's own error code, as `OfficeExtension.Error` carries it. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function where(sheets: readonly string[]): string {
  const [first] = sheets;
  if (first === undefined) return "";
  return sheets.length === 1 ? ` on the sheet "${first}"` : ` on one of the sheets ${sheets.map((sheet) => `"${sheet}"`).join(", ")}`;
}
