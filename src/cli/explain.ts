import { parseArgs } from "node:util";
import { sourceWords } from "../core/assessment/assess";
import { phases } from "../core/framework/assessment-phase";
import { allRules } from "../core/rules";
import type { Rule } from "../core/rules/rule";
import { HostError } from "../core/workbook/host";
import { en } from "../locales/en";
import { UsageError, type CommandWorld, type ExitCode } from "./workbook-files";

const RULE_WIDTH = 8;

/** `sems explain [RULE]`: what a rule looks for, why, and what to do; without a rule, the list of all. */
export async function explainCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  const [id, ...others] = positionals;
  if (others.length > 0) throw new UsageError("sems explain takes one rule, for example: sems explain R-31.");
  if (id === undefined) {
    world.print(allRules.map((rule) => `${rule.id.padEnd(RULE_WIDTH)}${rule.title}`).join("\n"));
    return 0;
  }
  const rule = allRules.find((other) => other.id.toLowerCase() === id.toLowerCase());
  if (!rule) throw new HostError(en.check.noRule(id));
  world.print(explanationOf(rule));
  return 0;
}

function explanationOf(rule: Rule): string {
  const severities = phases.flatMap(({ code, name }) => {
    const severity = rule.severity[code];
    return severity ? [en.check.severityFrom(name, en.check.severities[severity])] : [];
  });
  return [
    `${rule.id}  ${rule.title}`,
    `${severities.join(", ")}.`,
    "",
    en.check.todo(rule.action),
    en.check.why(rule.why),
    ...(rule.limit ? [en.check.number(rule.limit.value, rule.limit.words)] : []),
    ...(rule.reads.length === 0 ? [] : [en.check.looksAt(rule.reads.map((sheet) => sheet.name))]),
    en.check.source(sourceWords(rule.source)),
  ].join("\n");
}
