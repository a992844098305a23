import type { Finding } from "../../core/assessment/finding";
import type { FindingGroup } from "../../core/assessment/grouped-findings";
import type { Severity } from "../../core/rules/severity";
import { groupsOfPart, partsOf } from "../list-part";
import type { ListedFindings } from "./listed-findings";

/** Of a long group so many are shown until somebody asks for all of them. */
export const FIRST = 3;
/** So many findings are in the page at a time. */
export const MOST = 40;

/** What a part of the list shows of a group. */
export interface ShownGroup {
  readonly group: FindingGroup;
  readonly shown: readonly Finding[];
}

/** What a part of the list shows under one heading. */
export interface ShownSection {
  readonly kind: Severity | "explained";
  /** Of the whole section, wherever it is shown. */
  readonly count: number;
  readonly groups: readonly ShownGroup[];
}

export interface FindingsPart {
  readonly sections: readonly ShownSection[];
  /** From 0 on; the last one where a later one was asked for. */
  readonly part: number;
  readonly parts: number;
}

/** The groups that are shown whole, by {@link groupKey}. */
export type OpenedGroups = ReadonlySet<string>;

export function groupKey({ findings }: FindingGroup): string {
  return findings[0].id;
}

/** One part of the list: as many findings as fit, still in their groups and sections. */
export function findingsPart(listed: ListedFindings, opened: OpenedGroups, wanted: number): FindingsPart {
  const sections = sectionsOf(listed);
  const lines = sections.reduce((sum, { groups }) => sum + groups.reduce((own, group) => own + lengthOf(group, opened), 0), 0);
  const parts = partsOf(lines, MOST);
  const part = Math.min(wanted, parts - 1);
  const inPart = groupsOfPart(
    sections.flatMap(({ groups }) => groups),
    (group) => group.findings.slice(0, lengthOf(group, opened)),
    { part, most: MOST },
  );
  const shown = new Map(inPart.map((one) => [one.group, one]));
  const cut = sections.map(({ kind, groups }) => ({ kind, count: countIn(groups), groups: groups.flatMap((group) => shown.get(group) ?? []) }));
  return { sections: cut.filter(({ groups }) => groups.length > 0), part, parts };
}

/** Where a finding is shown: the groups that are open then, and the part. Null where it is none of the list. */
export function partWith(listed: ListedFindings, opened: OpenedGroups, id: string): { readonly opened: OpenedGroups; readonly part: number } | null {
  let before = 0;
  for (const { groups } of sectionsOf(listed)) {
    for (const group of groups) {
      const index = group.findings.findIndex((finding) => finding.id === id);
      if (index !== -1) {
        const shown = index < lengthOf(group, opened) ? opened : new Set([...opened, groupKey(group)]);
        return { opened: shown, part: Math.floor((before + index) / MOST) };
      }
      before += lengthOf(group, opened);
    }
  }
  return null;
}

function lengthOf(group: FindingGroup, opened: OpenedGroups): number {
  return opened.has(groupKey(group)) ? group.findings.length : Math.min(FIRST, group.findings.length);
}

function sectionsOf({
  sections,
  explained,
}: ListedFindings): readonly { readonly kind: ShownSection["kind"]; readonly groups: readonly FindingGroup[] }[] {
  return [...sections.map(({ severity, groups }) => ({ kind: severity, groups })), { kind: "explained" as const, groups: explained }];
}

function countIn(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}
