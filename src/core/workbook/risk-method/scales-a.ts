import type { CodeOf } from "../define-list";
import type { level5 } from "../lists/level5";

/** What one level of method A means for threat (T), consequence (C) and vulnerability (V). */
export interface ScaleLevel {
  readonly score: 1 | 2 | 3 | 4 | 5;
  readonly level: CodeOf<typeof level5>;
  /** Is an attempt plausible? Present measures are left out of account. */
  readonly threat: string;
  /** Reasonable worst case for this entity. */
  readonly consequence: string;
  /** How open are we after current measures? */
  readonly vulnerability: string;
}

/** Method A, highest level first. Suggested: own wording in the spirit of the public ICAO method. */
export const scalesA: readonly ScaleLevel[] = [
  {
    score: 5,
    level: "HIGH",
    threat: "Real recent cases here or somewhere very similar, or clear signs of planning",
    consequence: "Many deaths, or loss of the business or a long closure, or a national effect",
    vulnerability: "No effective measure stands in the way",
  },
  {
    score: 4,
    level: "MEDIUM_HIGH",
    threat: "Clear intent and capability, with recent cases in the sector",
    consequence: "Deaths, or closure for weeks, or a very large loss",
    vulnerability: "Measures cover only part of it or often fail",
  },
  {
    score: 3,
    level: "MEDIUM",
    threat: "Some intent and capability, with occasional cases",
    consequence: "Serious injuries, or days of disruption, or a large loss",
    vulnerability: "Measures exist but results are mixed",
  },
  {
    score: 2,
    level: "MEDIUM_LOW",
    threat: "Little evidence, or a method that is old or difficult",
    consequence: "Minor injuries, hours of disruption or a moderate loss",
    vulnerability: "Measures are generally in place with some weak points",
  },
  {
    score: 1,
    level: "LOW",
    threat: "Possible in theory only",
    consequence: "No injury and a small cost",
    vulnerability: "Effective measures, as metrics show",
  },
];
