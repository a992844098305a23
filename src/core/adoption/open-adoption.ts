import type { OpenBook } from "../workbook/open-book";
import { sourceName, type AdoptableSource } from "./adoptable-sources";
import { targetsIn, type AdoptionTarget } from "./adoption-targets";
import { planAdoption, type AdoptionChoices, type AdoptionPlan } from "./plan-adoption";
import { lastAdoption, rememberedChoices, takenMarks, type AdoptionRecord } from "./remembered-adoption";
import { sourceRows, type SourceFault, type SourceRows } from "./source-rows";
import { rankedTargets, suggestColumns, type ColumnMatch } from "./suggest-columns";

/** What somebody has chosen so far; what was not chosen is remembered from the last time, or suggested. */
export interface AdoptionDraft extends AdoptionChoices {
  readonly source: AdoptableSource;
  /** Null = the one that fits best. */
  readonly register: string | null;
}

export function draftFor(source: AdoptableSource): AdoptionDraft {
  return { source, register: null, columns: {}, orders: {}, words: {}, ticks: {} };
}

/** The same choices with one column of theirs going to another of ours; whichever was chosen to go there before is not taken. */
export function columnsWith(chosen: AdoptionDraft["columns"], heading: string, key: string): AdoptionDraft["columns"] {
  const others = Object.entries(chosen).map(([other, old]) => [other, old === key ? "" : old] as const);
  return { ...Object.fromEntries(others), [heading]: key };
}

/** An adoption as it stands: all that the pane shows, and all that is needed to write it. */
export interface OpenAdoption {
  readonly source: AdoptableSource;
  readonly rows: SourceRows;
  /** The registers of the workbook, the most fitting first. */
  readonly targets: readonly AdoptionTarget[];
  readonly target: AdoptionTarget;
  readonly matches: readonly ColumnMatch[];
  readonly choices: AdoptionChoices;
  readonly plan: AdoptionPlan;
  /** How it was done the last time, where it was. */
  readonly last: AdoptionRecord | undefined;
}

/** Opens a source with what was chosen. Undefined while its sheet has not been read; `noRegister` where the workbook has none to bring rows into. */
export function openAdoption(draft: AdoptionDraft, open: OpenBook): OpenAdoption | SourceFault | "noRegister" | undefined {
  const { source } = draft;
  const looked = lookAt(source, open);
  if (looked === undefined || typeof looked === "string") return looked;
  const { rows, targets } = looked;
  const register = draft.register ?? lastAdoption(source, null, open)?.register;
  const target = targetsIn(open).find(({ sheet }) => sheet.id === register) ?? targets[0];
  if (!target) return "noRegister";
  const last = lastAdoption(source, target.sheet.id, open);
  const headings = rows.columns.map(({ heading }) => heading);
  const kept = last && rememberedChoices(last, headings, target, open);
  const matches = settledMatches(suggestionsFor(target, looked, open), kept?.columns ?? {}, draft.columns);
  const choices: AdoptionChoices = {
    columns: Object.fromEntries(matches.map(({ heading, key }) => [heading, key])),
    orders: { ...kept?.orders, ...draft.orders },
    words: mergedWords(kept?.words ?? {}, draft.words),
    ticks: draft.ticks,
  };
  const before = takenMarks(source, target.sheet.id, open);
  return { source, rows, targets, target, matches, choices, last, plan: planAdoption(rows, target, choices, before, open) };
}

/** What depends on nothing that is chosen: it is looked up once for each time that the workbook was read. */
interface Looked {
  readonly rows: SourceRows;
  readonly targets: readonly AdoptionTarget[];
  readonly suggestions: Map<string, readonly ColumnMatch[]>;
}

const known = new WeakMap<OpenBook, Map<string, Looked>>();

function lookAt(source: AdoptableSource, open: OpenBook): Looked | SourceFault | undefined {
  const ofBook = known.get(open) ?? new Map<string, Looked>();
  const there = ofBook.get(sourceName(source));
  if (there) return there;
  const rows = sourceRows(source, open);
  if (rows === undefined || typeof rows === "string") return rows;
  const looked: Looked = { rows, targets: rankedTargets(sourceName(source), rows, open), suggestions: new Map() };
  known.set(open, ofBook.set(sourceName(source), looked));
  return looked;
}

function suggestionsFor(target: AdoptionTarget, { rows, suggestions }: Looked, open: OpenBook): readonly ColumnMatch[] {
  const there = suggestions.get(target.sheet.id) ?? suggestColumns(rows, target, open);
  suggestions.set(target.sheet.id, there);
  return there;
}

/** What was chosen counts before what was remembered, and that before what is suggested; a column of ours that is spoken for is not suggested again. */
function settledMatches(
  suggested: readonly ColumnMatch[],
  remembered: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, string>>,
): readonly ColumnMatch[] {
  const used = new Set(Object.values(chosen).filter((key) => key !== ""));
  const free = (key: string | undefined): string | undefined => {
    if (key === undefined || key === "") return key;
    if (used.has(key)) return "";
    used.add(key);
    return key;
  };
  const kept = new Map(Object.entries(remembered).flatMap(([heading, key]) => (heading in chosen ? [] : [[heading, free(key) ?? ""] as const])));
  return suggested.map((match): ColumnMatch => {
    const { heading } = match;
    const own = chosen[heading];
    if (own !== undefined) return { heading, key: own, reason: own === match.key ? match.reason : "none" };
    const old = kept.get(heading);
    if (old !== undefined) return { heading, key: old, reason: old === "" ? "none" : "remembered" };
    const key = free(match.key) ?? "";
    return { heading, key, reason: key === "" ? "none" : match.reason };
  });
}

function mergedWords(kept: AdoptionChoices["words"], chosen: AdoptionChoices["words"]): AdoptionChoices["words"] {
  const keys = new Set([...Object.keys(kept), ...Object.keys(chosen)]);
  return Object.fromEntries([...keys].map((key) => [key, { ...kept[key], ...chosen[key] }]));
}
