import type { Assessment } from "../core/assessment/assess";
import type { ChapterState, ThemeState } from "../core/assessment/chapter-states";
import type { FindingChanges } from "../core/assessment/compare-findings";
import type { Finding } from "../core/assessment/finding";
import { groupedFindings, type FindingGroup } from "../core/assessment/grouped-findings";
import { isOpen } from "../core/assessment/result";
import { SEVERITIES } from "../core/rules/severity";
import { explanationWords, headLines, placeWords, shareWords, skippedWords, tunedWords } from "../locales/assessment-in-words";
import { checkWords as words } from "../locales/check-words";

export { headLines, placeWords, readinessWords, shareWords } from "../locales/assessment-in-words";

const RULE_WIDTH = 8;
const INDENT = " ".repeat(RULE_WIDTH);
const NAME_WIDTH = 52;
const STATE_WIDTH = 20;
const SHARE_WIDTH = 10;
/** Up to so many cells of one rule are told one by one. */
const ONE_BY_ONE = 3;
const CELLS_IN_A_LINE = 8;

/** The check as lines for a terminal: the result, the chapters, then what to do, the gravest first. */
export function checkText(assessment: Assessment, changes: FindingChanges | undefined): string {
  const { findings } = assessment;
  return [
    ...headLines(assessment),
    ...(changes ? ["", `${words.since}: ${changeCounts(changes)}`, ...changeLines(changes)] : []),
    "",
    ...stateLines(assessment),
    ...SEVERITIES.flatMap((severity) =>
      section(
        words.severities[severity],
        groupedFindings(findings.filter((finding) => isOpen(finding) && finding.severity === severity)).flatMap(groupLines),
      ),
    ),
    ...(findings.some(isOpen) ? [] : ["", words.nothing]),
    ...section(words.explained, findings.filter((finding) => !isOpen(finding)).flatMap(findingLines)),
    ...section(words.tuned, tunedWords(assessment)),
    ...section(words.skipped, skippedWords(assessment)),
  ].join("\n");
}

export function changeCounts(changes: FindingChanges): string {
  return words.changes({ new: changes.new.length, gone: changes.gone.length, still: changes.still.length, reopened: changes.reopened.length });
}

function changeLines(changes: FindingChanges): readonly string[] {
  return [
    ...changes.new.map(({ id, message }) => `  ${words.isNew}  ${id}: ${message}`),
    ...changes.reopened.map(({ id, message }) => `  ${words.isReopened}  ${id}: ${message}`),
    ...changes.gone.map(({ id, message }) => `  ${words.isGone}  ${id}: ${message}`),
  ];
}

function stateLines({ chapters, themes }: Assessment): readonly string[] {
  const { chapter, state, core, all } = words.columns;
  return [
    [chapter.padEnd(NAME_WIDTH), state.padEnd(STATE_WIDTH), core.padStart(SHARE_WIDTH), all.padStart(SHARE_WIDTH)].join(""),
    ...chapters.map((one) => stateLine(`${one.chapter} ${one.name}`, one)),
    ...themes.map((one) => stateLine(one.name, one)),
  ];
}

function stateLine(name: string, { state, core, all }: ChapterState | ThemeState): string {
  return [
    name.padEnd(NAME_WIDTH),
    words.results[state].padEnd(STATE_WIDTH),
    shareWords(core.share).padStart(SHARE_WIDTH),
    shareWords(all.share).padStart(SHARE_WIDTH),
  ].join("");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title.toUpperCase(), ...lines];
}

function groupLines({ findings }: FindingGroup): readonly string[] {
  if (findings.length <= ONE_BY_ONE) return findings.flatMap(findingLines);
  const [first] = findings;
  const places = findings.slice(0, CELLS_IN_A_LINE).map(placeWords);
  const rest = findings.length - places.length;
  return [
    `${first.rule.padEnd(RULE_WIDTH)}${words.places(findings.length)}: ${places.join(", ")}${rest > 0 ? ` ${words.more(rest)}` : ""}`,
    `${INDENT}${words.andSo(first.message, findings.length - 1)}`,
    `${INDENT}${words.todo(first.action)}`,
  ];
}

function findingLines(finding: Finding): readonly string[] {
  const { rule, message, action } = finding;
  return [
    `${rule.padEnd(RULE_WIDTH)}${placeWords(finding)}: ${message}`,
    `${INDENT}${words.todo(action)}`,
    ...explanationWords(finding).map((line) => `${INDENT}${line}`),
  ];
}
