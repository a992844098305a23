import { parseArgs } from "node:util";
import { creationOptions } from "./choices-from-options";
import { createSems } from "./create-sems";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

/** `sems add IN.xlsx`: a copy of an existing workbook with a SeMS in it. The original stays as it is. */
export async function addCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...creationOptions, output: { type: "string", short: "o" } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems add takes the name of the one workbook to add to, for example: sems add our-risks.xlsx.");
  const output = values.output ?? besideName(path);
  const workbook = await world.openWorkbook(path);
  const before = await workbook.read({ tables: "none" });
  const choices = await createSems(workbook, values, world);
  await world.save(output, workbook.bytes(), { force: values.force === true });
  world.print(
    `Created ${output}: ${path} with a SeMS for ${choices.entityName} added. Your ${before.sheets.length === 1 ? "sheet stands" : `${before.sheets.length} sheets stand`} first and were not changed; ${path} is as it was.`,
  );
  return 0;
}

/** `risks.xlsm` → `risks-sems.xlsm`: macro files keep their kind. */
export function besideName(path: string): string {
  const dot = path.lastIndexOf(".");
  const slash = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return dot > slash ? `${path.slice(0, dot)}-sems${path.slice(dot)}` : `${path}-sems.xlsx`;
}
