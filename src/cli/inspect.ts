import { parseArgs } from "node:util";
import type { SemsDescription } from "../core/creation/choices";
import { semsEngine } from "../core/creation/engine";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

/** `sems inspect FILE.xlsx`: what is in a workbook. */
export async function inspectCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options: { format: { type: "string" } }, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems inspect takes the name of the one workbook to look at, for example: sems inspect sems.xlsx.");
  const format = values.format ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(`--format takes text or json, not "${format}".`);
  const workbook = await world.openWorkbook(path);
  const description = semsEngine.describeSems(await workbook.read(semsEngine.request));
  world.print(format === "json" ? JSON.stringify(description, null, 2) : textOf(path, description));
  return description.problems.length > 0 ? 1 : 0;
}

function textOf(path: string, { schemaVersion, entity, phase, registers, otherSheets, problems }: SemsDescription): string {
  const head =
    schemaVersion === null
      ? [`${path} holds no SeMS. Add one with: sems add ${path}`]
      : [`${path}: SeMS of ${entity ?? "an entity without a name"}, phase ${phase ?? "not set"}, schema version ${schemaVersion}`];
  return [
    ...head,
    ...section(
      "Registers",
      registers.map(({ sheet, table, rows }) => `${sheet.padEnd(18)} ${String(rows).padStart(6)} records   ${table}`),
    ),
    ...section("Other sheets", otherSheets),
    ...section("Could not be read", problems.map(problemLine)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function problemLine({ sheet, cell, message }: SemsDescription["problems"][number]): string {
  const place = [sheet, cell].filter((part) => part !== "").join("!");
  return place === "" ? message : `${place}: ${message}`;
}
