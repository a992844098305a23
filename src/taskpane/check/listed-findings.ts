import type { Finding } from "../../core/assessment/finding";
import { groupedFindings, type FindingGroup } from "../../core/assessment/grouped-findings";
import { isOpen } from "../../core/assessment/result";
import { SEVERITIES, type Severity } from "../../core/rules/severity";
import { placeWords } from "../../locales/assessment-in-words";
import { searchFor } from "../../core/workbook/search-words";

/** What the user wants to see of the findings. */
export interface FindingFilter {
  /** Nothing chosen is all of them. */
  readonly severities: readonly Severity[];
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severities: [], text: "" };

export interface FindingSection {
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
}

/** The findings as the list shows them. */
export interface ListedFindings {
  /** Open ones, the gravest first. */
  readonly sections: readonly FindingSection[];
  /** Those with an explanation that counts. */
  readonly explained: readonly FindingGroup[];
  /** Every open finding that has a place to go to, in the order of the list. */
  readonly steps: readonly Finding[];
  readonly count: number;
}

/** @param titleOf the words that stand above the findings of a rule: they are searched as well */
export function listedFindings(findings: readonly Finding[], filter: FindingFilter, titleOf: (rule: string) => string): ListedFindings {
  const isFound = searchFor(filter.text);
  const isWanted = (finding: Finding): boolean => {
    if (filter.severities.length > 0 && !filter.severities.includes(finding.severity)) return false;
    return isFound(() => textOf(finding, titleOf(finding.rule)));
  };
  const wanted = findings.filter(isWanted);
  const open = wanted.filter(isOpen);
  const sections = SEVERITIES.flatMap((severity): readonly FindingSection[] => {
    const groups = groupedFindings(open.filter((finding) => finding.severity === severity));
    return groups.length === 0 ? [] : [{ severity, groups }];
  });
  return {
    sections,
    explained: groupedFindings(wanted.filter((finding) => !isOpen(finding))),
    steps: sections.flatMap(({ groups }) => groups.flatMap((group) => group.findings)).filter(({ sheet }) => sheet !== ""),
    count: wanted.length,
  };
}

function textOf(finding: Finding, title: string): string {
  const { rule, message, action, row } = finding;
  return [rule, title, placeWords(finding), row ?? "", message, action].join("\n");
}
