import type { CodeOf } from "../define-list";
import type { riskBand } from "../lists/risk-band";

/** A band of method A: where it begins and what follows from it. */
export interface RiskBandRule {
  readonly band: CodeOf<typeof riskBand>;
  /** Lowest product T × C × V (1 to 125) of the band. */
  readonly fromScore: number;
  readonly colour: string;
  /** Who may accept a residual risk in this band. */
  readonly authority: string;
  /** A risk in this band is reviewed at least this often. */
  readonly reviewMonths: number;
  readonly note: string;
}

/**
 * Suggested; the Accountable Manager confirms them. The cuts are those of the geometric mean of T, C and V rounded to the
 * nearest level (4.5, 3.5, 2.5, 1.5, each cubed), so a band has the same five names as the levels.
 */
export const bandsA: readonly RiskBandRule[] = [
  {
    band: "HIGH",
    fromScore: 92,
    colour: "Red",
    authority: "Accountable Manager",
    reviewMonths: 1,
    note: "Not acceptable as a steady state: an action plan is mandatory",
  },
  {
    band: "MEDIUM_HIGH",
    fromScore: 43,
    colour: "Red and amber",
    authority: "Accountable Manager",
    reviewMonths: 3,
    note: "Accepted one by one, with further measures considered",
  },
  {
    band: "MEDIUM",
    fromScore: 16,
    colour: "Amber",
    authority: "Accountable Manager",
    reviewMonths: 6,
    note: "May be accepted as a list",
  },
  {
    band: "MEDIUM_LOW",
    fromScore: 4,
    colour: "Yellow",
    authority: "Security Manager",
    reviewMonths: 12,
    note: "Reported to the Accountable Manager",
  },
  { band: "LOW", fromScore: 1, colour: "Green", authority: "Security Manager", reviewMonths: 12, note: "Keep an eye on it" },
];
