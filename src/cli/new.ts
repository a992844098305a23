import { parseArgs } from "node:util";
import { creationOptions } from "./choices-from-options";
import { createSems, nameAfter } from "./create-sems";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

/** `sems new FILE.xlsx`: a new workbook that holds a whole SeMS. */
export async function newCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options: creationOptions, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems new takes the name of the one file to create, for example: sems new sems.xlsx --sector CGO.");
  const workbook = world.newWorkbook();
  const choices = await createSems(workbook, values, world);
  await nameAfter(workbook, choices);
  await world.save(path, workbook.bytes(), { force: values.force === true });
  world.print(`Created ${path}: a SeMS for ${choices.entityName} (${choices.set} set). Open it in Excel and begin at Start here.`);
  return 0;
}
