import type { ProvenanceCode } from "./provenance";
import type { SectorCode } from "./sector";
import type { ThemeCode } from "./theme";

/** One statement of the gap analysis. All texts are our own wording and end without a full stop. */
export interface ChapterItem {
  /** `1.1.a`: never renumbered or used again. */
  readonly id: string;
  readonly text: string;
  /** Do not go to the Phase 1 assessment with this item not in place (suggested). */
  readonly core: boolean;
  /** What may show that the approach is present and suitable; an example. */
  readonly evidencePhase1: string;
  /** What may show that it operates and is effective; an example. */
  readonly evidencePhase2: string;
  readonly appliesTo: "ALL" | "THIRD_PARTY_USER" | "SECURITY_PROVIDER" | readonly SectorCode[];
  /** What is proportionate for a small entity. */
  readonly small: string;
  /** Root of the requirement. */
  readonly source: string;
  /** How firmly the source stands behind the item: the mark of its first root. */
  readonly provenance: ProvenanceCode;
}

export interface SubSection {
  /** `1.1`. */
  readonly id: string;
  readonly heading: string;
  /** Whether the number is that of CAP 1997 (2021) or ours. */
  readonly numbering: "CAP_1997" | "OWN";
  readonly items: readonly ChapterItem[];
}

export interface Chapter {
  readonly number: number;
  readonly name: string;
  /** Name in the 2014 edition of the framework, where it was another. */
  readonly earlierName?: string;
  readonly theme: ThemeCode;
  readonly subSections: readonly SubSection[];
}

/** Keeps the literal ids, so that a wrong item id is a compile error. */
export function defineChapter<const C extends Chapter>(chapter: C): C {
  return chapter;
}
