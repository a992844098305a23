import { parseArgs } from "node:util";
import { assess, type Assessment } from "../core/assessment/assess";
import { compareFindings, earlierFindings } from "../core/assessment/compare-findings";
import type { Finding } from "../core/assessment/finding";
import { fixOf } from "../core/assessment/fixes";
import type { Fix, FixPlan } from "../core/assessment/fixes/fix";
import { recalculate } from "../core/creation/recalculate";
import { allRules } from "../core/rules";
import type { WorkbookEdit } from "../core/workbook/edits";
import { HostError } from "../core/workbook/host";
import { checkWords } from "../locales/check-words";
import { fixWords } from "../locales/fix-words";
import { phaseFrom } from "./check";
import { dayFrom } from "./choices-from-options";
import { fixLines } from "./fix-lines";
import { openSems, todayOf, type OpenedSems } from "./open-book";
import { UsageError, type CommandWorld, type ExitCode, type WorkbookFile } from "./workbook-files";
import { semsBook } from "../core/metrics/sems-book";

const options = {
  rule: { type: "string" },
  finding: { type: "string" },
  phase: { type: "string" },
  "as-of": { type: "string" },
  "dry-run": { type: "boolean" },
  apply: { type: "boolean" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
} as const;

/** `sems fix FILE --rule R`: what would be mended, before and after; with --apply it is. */
export async function fixCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError("sems fix takes the name of the one workbook to mend, for example: sems fix sems.xlsx --rule C-05 --dry-run.");
  const isApplied = values.apply === true;
  if (isApplied === (values["dry-run"] === true))
    throw new UsageError("sems fix needs --dry-run to show what it would change, or --apply to change it.");
  const fix = fixFor(values.rule);
  const asOf = values["as-of"] === undefined ? undefined : dayFrom(values["as-of"], "--as-of");
  const sems = await openSems(path, world, asOf);
  if (sems.isNewer) throw new HostError(`${path} was made with a newer version of this program: it can only be read here, so update the program.`);
  const before = assess(sems.book, phaseFrom(values.phase, sems.book));
  const findings = findingsOf(before, fix.rule, values.finding);
  if (findings.length === 0) {
    world.print(fixWords.nothing(fix.rule));
    return 0;
  }
  const plan = fix.fix.plan(findings, { content: await contentFor(fix.fix, findings, sems), book: sems.book });
  world.print(fixLines(fix.fix.title, plan).join("\n"));
  if (!isApplied || plan.edits.length === 0) {
    world.print(plan.edits.length === 0 ? fixWords.noneMended : fixWords.dryRun);
    return 1;
  }
  return apply(plan, { path, target: values.output ?? path, force: values.force === true, rule: fix.rule, before, sems }, world);
}

function fixFor(word: string | undefined): { readonly rule: string; readonly fix: Fix } {
  if (word === undefined) throw new UsageError("sems fix needs --rule, the rule whose findings are to be mended, for example --rule C-05.");
  const rule = allRules.find(({ id }) => id === word.toUpperCase());
  if (!rule) throw new UsageError(checkWords.noRule(word));
  const fix = fixOf(rule.id);
  if (!fix) throw new HostError(fixWords.noFix(rule.id, rule.action));
  return { rule: rule.id, fix };
}

function findingsOf({ findings }: Assessment, rule: string, id: string | undefined): readonly Finding[] {
  const own = findings.filter((finding) => finding.rule === rule);
  if (id === undefined) return own;
  const wanted = own.filter((finding) => finding.id.toLowerCase() === id.toLowerCase());
  if (wanted.length === 0) throw new HostError(fixWords.noFinding(rule, id));
  return wanted;
}

/** Above a table stands its next id, which changes with a new one: such a sheet is read as a whole. */
async function contentFor(
  { givesIdsOf }: Fix,
  findings: readonly Finding[],
  { workbook, book, content }: OpenedSems,
): Promise<OpenedSems["content"]> {
  const ids = new Set(findings.flatMap((finding) => givesIdsOf?.(finding) ?? []));
  const grids = [...ids].flatMap((id) => book.snapshot.registers[id]?.sheet ?? []);
  return grids.length === 0 ? content : workbook.read({ tables: "all", layout: true, grids });
}

interface Applying {
  readonly path: string;
  readonly target: string;
  readonly force: boolean;
  readonly rule: string;
  readonly before: Assessment;
  readonly sems: OpenedSems;
}

/** All edits and the results that follow from them, or nothing at all; then the check is made again. */
async function apply(plan: FixPlan, { path, target, force, rule, before, sems }: Applying, world: CommandWorld): Promise<ExitCode> {
  const { workbook, book } = sems;
  await applyTo(workbook, plan.edits);
  await applyTo(workbook, recalculate(await workbook.read({ tables: "all" }), todayOf(world)).edits);
  await world.save(target, workbook.bytes(), { force, backup: target === path });
  const reread = semsBook(await workbook.read({ tables: "all", layout: true }), book.asOf).onDay(book.asOf);
  const after = assess(reread, before.phase);
  const left = after.findings.filter((finding) => finding.rule === rule).length;
  const added = compareFindings(earlierFindings(before.findings), after.findings).new.filter((finding) => finding.rule !== rule);
  world.print(target === path ? fixWords.written(path) : fixWords.created(target, path));
  world.print(fixWords.left(rule, left));
  if (added.length > 0) world.print(fixWords.added(added.map(({ message }) => message)));
  return left > 0 ? 1 : 0;
}

async function applyTo(workbook: WorkbookFile, edits: readonly WorkbookEdit[]): Promise<void> {
  const report = await workbook.apply(edits);
  if (report.outcome !== "done") throw new HostError(report.message);
}
