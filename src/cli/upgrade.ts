import { parseArgs } from "node:util";
import { semsEngine } from "../core/creation/engine";
import { HostError } from "../core/workbook/host";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

/** `sems upgrade FILE.xlsx`: says what an older SeMS lacks and, when asked, adds it. */
export async function upgradeCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { output: { type: "string", short: "o" }, apply: { type: "boolean" }, force: { type: "boolean" } },
    allowPositionals: true,
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems upgrade takes the name of the one workbook to bring up to date, for example: sems upgrade sems.xlsx.");
  const workbook = await world.openWorkbook(path);
  const content = await workbook.read(semsEngine.request);
  const version = semsEngine.describeSems(content).schemaVersion;
  if (version === null) throw new HostError(`${path} holds no SeMS: add one with sems add.`);
  if (version > semsEngine.schemaVersion)
    throw new HostError(
      `${path} has schema version ${version}, newer than this program knows (${semsEngine.schemaVersion}): it can only be read here, so update the program.`,
    );
  const plan = semsEngine.planUpgrade(content);
  if (!plan) {
    world.print(`${path} is up to date: schema version ${version}.`);
    return 0;
  }
  const target = values.output ?? path;
  world.print(
    [`${path}: schema version ${plan.from} → ${plan.to}. Nothing of yours is changed.`, ...plan.changes.map((change) => `  ${change}`)].join("\n"),
  );
  if (values.apply !== true) {
    world.print("Nothing has been written yet: call again with --apply.");
    return 1;
  }
  const report = await workbook.apply(plan.edits);
  if (report.outcome !== "done") throw new HostError(report.message);
  await world.save(target, workbook.bytes(), { force: values.force === true, backup: target === path });
  world.print(
    target === path ? `Upgraded ${path}; what it was is kept beside it with .bak in its name.` : `Created ${target}, upgraded; ${path} is as it was.`,
  );
  return 0;
}
