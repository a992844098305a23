import { parseArgs } from "node:util";
import { sourceWords } from "../core/assessment/assess";
import { rulesSheetEdits } from "../core/assessment/rules-sheet";
import { phases } from "../core/framework/assessment-phase";
import { allRules } from "../core/rules";
import type { Rule } from "../core/rules/rule";
import { HostError } from "../core/workbook/host";
import { checkWords } from "../locales/check-words";
import { openSems } from "./open-book";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

const RULE_WIDTH = 8;

/** `sems explain [RULE]`: what a rule looks for, why, and what to do; without a rule, the list of all, printed or put into a workbook. */
export async function explainCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options: { into: { type: "string" } }, allowPositionals: true });
  const [id, ...others] = positionals;
  if (values.into !== undefined) {
    if (id !== undefined) throw new UsageError("--into lists every rule in a workbook: leave out the rule.");
    return listInto(values.into, world);
  }
  if (others.length > 0) throw new UsageError("sems explain takes one rule, for example: sems explain R-31.");
  if (id === undefined) {
    world.print(allRules.map((rule) => `${rule.id.padEnd(RULE_WIDTH)}${rule.title}`).join("\n"));
    return 0;
  }
  const rule = allRules.find((other) => other.id.toLowerCase() === id.toLowerCase());
  if (!rule) throw new HostError(checkWords.noRule(id));
  world.print(explanationOf(rule));
  return 0;
}

async function listInto(path: string, world: CommandWorld): Promise<ExitCode> {
  const { workbook, content, book, isNewer } = await openSems(path, world);
  if (isNewer) throw new HostError(`${path} was made with a newer version of sems: update sems to write into it.`);
  const edits = rulesSheetEdits(content, book);
  if (!edits) throw new HostError(`${path} has a sheet or a table of the name Rules already: rename it, then try again.`);
  const report = await workbook.apply(edits);
  if (report.outcome !== "done") throw new HostError(report.message);
  await world.save(path, workbook.bytes(), { force: true, backup: true });
  world.print(checkWords.listed(path));
  return 0;
}

function explanationOf(rule: Rule): string {
  const severities = phases.flatMap(({ code, name }) => {
    const severity = rule.severity[code];
    return severity ? [checkWords.severityFrom(name, checkWords.severities[severity])] : [];
  });
  return [
    `${rule.id}  ${rule.title}`,
    `${severities.join(", ")}.`,
    "",
    checkWords.todo(rule.action),
    checkWords.why(rule.why),
    ...(rule.limit ? [checkWords.number(rule.limit.value, rule.limit.words)] : []),
    ...(rule.reads.length === 0 ? [] : [checkWords.looksAt(rule.reads.map((sheet) => sheet.name))]),
    checkWords.source(sourceWords(rule.source)),
  ].join("\n");
}
