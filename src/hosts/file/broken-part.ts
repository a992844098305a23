import { HostError } from "../../core/workbook/host";

/** A part that is there and undamaged but does not say what such a part has to say; the rest of the workbook can still be read. */
export class BrokenPart extends HostError {
  constructor(part: string, what: string) {
    super(`The file cannot be read: ${part} is not proper XML of a workbook (${what}). Open it in Excel and save it again.`);
  }
}
