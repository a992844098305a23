import { semsEngine } from "../core/creation/engine";
import { sampleChoices, sampleEdits } from "../core/creation/sample/sample-edits";
import type { SemsChoices } from "../core/creation/choices";
import { serialOfIso } from "../core/workbook/serial-day";
import type { WorkbookEdit } from "../core/workbook/edits";
import { HostError } from "../core/workbook/host";
import { choicesFrom, type CreationValues } from "./choices-from-options";
import { UsageError, type CommandWorld, type WorkbookFile } from "./workbook-files";

/** Puts a SeMS into a workbook and says what came of it; the workbook is as it was when it could not. */
export async function createSems(workbook: WorkbookFile, values: CreationValues, world: CommandWorld): Promise<SemsChoices> {
  const { choices, edits } = await plannedFor(workbook, values, world);
  await applyAll(workbook, edits);
  return choices;
}

/** A new workbook also gets a title; one that exists keeps its own. */
export async function nameAfter(workbook: WorkbookFile, { entityName }: SemsChoices): Promise<void> {
  await applyAll(workbook, [{ kind: "setDocumentTitle", title: `${entityName}: Security Management System` }]);
}

async function applyAll(workbook: WorkbookFile, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await workbook.apply(edits);
  if (report.outcome !== "done") throw new HostError(report.message);
}

async function plannedFor(
  workbook: WorkbookFile,
  values: CreationValues,
  world: CommandWorld,
): Promise<{ choices: SemsChoices; edits: readonly WorkbookEdit[] }> {
  const content = await workbook.read(semsEngine.request);
  const today = serialOfIso(world.today()) ?? 0;
  const choices = values.sample === true ? sampleChoices(sampleOptions(values)) : choicesFrom(values);
  const { refusal } = semsEngine.previewOf(content, choices);
  if (refusal !== null) throw new HostError(refusal);
  const edits = values.sample === true ? sampleEdits(choices) : semsEngine.planCreation(content, choices, today);
  return { choices, edits };
}

/** The sample is one entity: only its as-of date may be another. */
function sampleOptions(values: CreationValues): { readonly asOf?: number } {
  for (const option of ["sector", "name", "site", "phase", "set"] as const) {
    if (values[option] !== undefined) throw new UsageError(`--sample is a filled cargo example with every sheet: leave out --${option}.`);
  }
  const { asOf } = choicesFrom(values);
  return asOf === undefined ? {} : { asOf };
}
