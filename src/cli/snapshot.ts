import { parseArgs } from "node:util";
import { checkWords } from "../locales/check-words";
import { openSems } from "./open-book";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

const options = { output: { type: "string", short: "o" }, force: { type: "boolean" } } as const;

/** `sems snapshot FILE.xlsx -o SNAPSHOT.json`: a workbook as plain data. */
export async function snapshotCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0 || values.output === undefined)
    throw new UsageError("sems snapshot takes a workbook and the file to write, for example: sems snapshot sems.xlsx -o snapshot.json.");
  if (!values.output.toLowerCase().endsWith(".json"))
    throw new UsageError(`-o takes the name of a JSON file, for example snapshot.json, not "${values.output}".`);
  const { book } = await openSems(path, world);
  await world.saveText(values.output, `${JSON.stringify(book.snapshot)}\n`, { force: values.force === true });
  world.print(checkWords.snapshot(values.output));
  return 0;
}
