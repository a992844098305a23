import type { CodeOf } from "../define-list";
import type { riskBand } from "../lists/risk-band";

/**
 * Method A: with the worst consequence and weak protection a residual risk is at least in this band, however unlikely the
 * attempt (1 × 5 × 4 = 20 would be Medium otherwise). Suggested, and on until the entity turns it off.
 */
export const overrideA = {
  onByDefault: true,
  consequence: 5,
  /** This vulnerability or a higher one. */
  fromVulnerability: 4,
  atLeast: "MEDIUM_HIGH",
} as const satisfies {
  readonly onByDefault: boolean;
  readonly consequence: number;
  readonly fromVulnerability: number;
  readonly atLeast: CodeOf<typeof riskBand>;
};
