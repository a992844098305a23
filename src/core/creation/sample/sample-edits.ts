import { composeSems, settingsFor } from "../compose-sems";
import type { SemsChoices } from "../choices";
import { initialRecords } from "../initial-records";
import type { WorkbookEdit } from "../../workbook/edits";
import type { SerialDay } from "../../workbook/serial-day";
import { SAMPLE_AS_OF, sampleRecords, sampleSettings } from "./example-cargo";

/** The sample entity is a cargo agent in Phase 2B with every sheet; its figures are as of a fixed day unless another is given. */
export function sampleChoices({ asOf }: { readonly asOf?: SerialDay } = {}): SemsChoices {
  return { sector: "CGO", entityName: "Example Cargo Ltd", sites: ["Kingsbridge"], phase: "2B", set: "full", asOf: asOf ?? SAMPLE_AS_OF };
}

export function sampleEdits(choices: SemsChoices): readonly WorkbookEdit[] {
  const records = new Map([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);
  return composeSems(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, choices.asOf ?? SAMPLE_AS_OF);
}
