import type { Finding } from "./finding";

/** Findings of one rule and severity that say the same about different cells. */
export interface FindingGroup {
  readonly rule: string;
  /** Key of the column; empty for findings that are not about a record. */
  readonly column: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** By severity, rule and column, in the order of the findings: a list that says the same thing a hundred times is read by nobody. */
export function groupedFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = [finding.severity, finding.rule, finding.action, columnOf(finding)].join("/");
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((own) => ({ rule: own[0].rule, column: columnOf(own[0]), findings: own }));
}

/** Rule, record and column make up the identity; what is not about a record is told together, whatever its column. */
function columnOf({ id, row }: Finding): string {
  return row === null ? "" : (id.split("/")[2] ?? "");
}
