import type { Assessment } from "../core/assessment/assess";
import type { FindingChanges } from "../core/assessment/compare-findings";
import { isOpen } from "../core/assessment/result";
import { SEVERITIES } from "../core/rules/severity";
import { checkWords as words } from "../locales/check-words";
import { changeCounts, headLines, placeWords, shareWords } from "./check-text";
import { markdownTable } from "./markdown-table";

/** The check as a page of Markdown, for a report or a ticket. */
export function checkMarkdown(assessment: Assessment, changes: FindingChanges | undefined): string {
  const [title = "", ...others] = headLines(assessment);
  const { columns } = words;
  const open = assessment.findings.filter(isOpen);
  return [
    `# ${title}`,
    "",
    ...others.map((line) => `* ${line}`),
    ...(changes ? [`* ${words.since}: ${changeCounts(changes)}`] : []),
    "",
    ...markdownTable(
      [columns.chapter, columns.state, columns.core, columns.all, ...SEVERITIES.map((severity) => words.severities[severity])],
      [...assessment.chapters.map((one) => ({ ...one, name: `${one.chapter} ${one.name}` })), ...assessment.themes].map(
        ({ name, state, core, all, counts }) => [
          name,
          words.results[state],
          shareWords(core.share),
          shareWords(all.share),
          ...SEVERITIES.map((severity) => String(counts[severity])),
        ],
      ),
    ),
    ...SEVERITIES.flatMap((severity) =>
      section(
        words.severities[severity],
        [columns.rule, columns.where, columns.what, columns.todo],
        open.filter((finding) => finding.severity === severity).map((one) => [one.rule, placeWords(one), one.message, one.action]),
      ),
    ),
    ...section(
      words.explained,
      [columns.finding, columns.what, columns.reason, columns.owner, columns.until],
      assessment.findings.flatMap((one) =>
        one.explained?.counts ? [[one.id, one.message, one.explained.reason, one.explained.owner, one.explained.until]] : [],
      ),
    ),
    ...list(
      words.tuned,
      assessment.rules.tuned.map(({ rule, change, refused, loosened }) => words.tuning(rule, change, refused, loosened)),
    ),
    ...list(
      words.skipped,
      assessment.rules.skipped.map(({ rule, reason }) => words.skippedRule(rule, reason)),
    ),
  ].join("\n");
}

function section(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ["", `## ${title} (${rows.length})`, "", ...markdownTable(headings, rows)];
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `## ${title} (${lines.length})`, "", ...lines.map((line) => `* ${line}`)];
}
