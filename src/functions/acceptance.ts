import { defineFunction } from "./define-function";
import { bandArgument, bandsArgument } from "./reading/bands";

/**
 * Who may accept a residual risk of this band or score. Example: SEMS.ACCEPTANCE("Medium-High") gives Accountable Manager.
 * @customfunction ACCEPTANCE ACCEPTANCE
 * @param band Name of a band, or a score. Prefer the band: a score does not know that the worst case was raised.
 * @param [bands] The table of bands on Lists (tblBandsA); the suggested bands if left out.
 * @returns An authority.
 */
export function acceptance(band: unknown, bands?: unknown[][]): string {
  return bandArgument(band, bandsArgument(bands)).authority;
}

export const acceptanceGuide = defineFunction({
  name: "ACCEPTANCE",
  form: "risk",
  what: "Who may accept a residual risk of this band or score.",
  example: 'SEMS.ACCEPTANCE("Medium-High")',
  shows: "Accountable Manager",
  run: acceptance,
});
