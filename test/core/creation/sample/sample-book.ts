import { compositionOf, settingsFor } from "../../../../src/core/creation/compose-sems";
import { initialRecords } from "../../../../src/core/creation/initial-records";
import { SAMPLE_AS_OF, sampleRecords, sampleSettings } from "../../../../src/core/creation/sample/example-cargo";
import { sampleChoices } from "../../../../src/core/creation/sample/sample-edits";
import type { RecordInput } from "../../../../src/core/workbook/layout/composition";
import { serialOfIso } from "../../../../src/core/workbook/serial-day";

const choices = sampleChoices();

/** Every register of the sample workbook, those that it starts with included. */
export const records: ReadonlyMap<string, readonly RecordInput[]> = new Map([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);

/** The sample as a validator would read it on its as-of date. */
export const book = compositionOf(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, SAMPLE_AS_OF).book;

export const asOf = SAMPLE_AS_OF;

export function on(iso: string): number {
  return serialOfIso(iso) ?? Number.NaN;
}
