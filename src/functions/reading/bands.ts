import { labelOf } from "../../core/workbook/define-list";
import { riskBand } from "../../core/workbook/lists/risk-band";
import { bandsA } from "../../core/workbook/risk-method/bands-a";
import { overrideA } from "../../core/workbook/risk-method/override-a";
import { riskScore } from "../../core/statistics/risk-score";
import { figureOr, wrongArgument } from "../function-problem";
import { isBlank, shown } from "./cell";
import { LEVEL, numberArgument, wordArgument } from "./single";

/** A band as a risk meets it; `band` is the name that stands in cells. */
export interface Band {
  readonly band: string;
  readonly fromScore: number;
  readonly authority: string;
  readonly reviewMonths: number;
}

const SUGGESTED: readonly Band[] = bandsA.map((rule) => ({ ...rule, band: labelOf(riskBand, rule.band) }));

/** Columns of the table of bands on Lists (tblBandsA), from 0. */
const AT = { band: 0, fromScore: 1, authority: 3, reviewMonths: 4 };

/** The rows of tblBandsA on Lists, or the suggested bands where no range is given. */
export function bandsArgument(range: unknown): readonly Band[] {
  if (isBlank(range)) return SUGGESTED;
  const rows: readonly unknown[] = Array.isArray(range) ? range : [[range]];
  const bands: Band[] = [];
  for (const [index, row] of rows.entries()) {
    const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
    const [band, fromScore, authority, reviewMonths] = [cells[AT.band], cells[AT.fromScore], cells[AT.authority], cells[AT.reviewMonths]];
    if (isBlank(band) || band === 0) continue;
    if (typeof band !== "string" || typeof fromScore !== "number" || typeof authority !== "string" || !isMonths(reviewMonths))
      throw wrongArgument(
        `bands, row ${index + 1}, is no row of a band: give tblBandsA of Lists (band, from score, colour, authority, review months).`,
      );
    bands.push({ band: band.trim(), fromScore, authority, reviewMonths });
  }
  if (bands.length === 0) throw wrongArgument("bands holds no band: give tblBandsA of Lists, or leave the argument out for the suggested bands.");
  return bands;
}

function isMonths(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1200;
}

/** The band with the highest beginning that the score reaches. */
export function bandOfScore(score: number, bands: readonly Band[]): Band {
  const best = bands.reduce<Band | undefined>(
    (found, band) => (band.fromScore <= score && (!found || band.fromScore > found.fromScore) ? band : found),
    undefined,
  );
  return figureOr(best, `No band begins at or below the score ${score}.`);
}

/** A band by its name, or by a score. */
export function bandArgument(argument: unknown, bands: readonly Band[]): Band {
  if (typeof argument === "number") return bandOfScore(argument, bands);
  const byName = new Map(bands.map((band) => [band.band.toLowerCase(), band] as const));
  return wordArgument(argument, "band", byName);
}

export interface RiskArguments {
  readonly threat: unknown;
  readonly consequence: unknown;
  readonly vulnerability: unknown;
}

/** The product of three levels, and the levels. */
export function scoredRisk(given: RiskArguments): { readonly score: number; readonly consequence: number; readonly vulnerability: number } {
  const threat = numberArgument(given.threat, "threat", LEVEL);
  const consequence = numberArgument(given.consequence, "consequence", LEVEL);
  const vulnerability = numberArgument(given.vulnerability, "vulnerability", LEVEL);
  return { score: figureOr(riskScore(threat, consequence, vulnerability), "There is no score."), consequence, vulnerability };
}

const IS_ON: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
]);

/** The band of a risk, lifted where the worst consequence meets weak protection, as Risks does it. */
export function bandOfRisk(given: RiskArguments, override: unknown, range: unknown): Band {
  const bands = bandsArgument(range);
  const { score, consequence, vulnerability } = scoredRisk(given);
  const band = bandOfScore(score, bands);
  const isLifted = consequence === overrideA.consequence && vulnerability >= overrideA.fromVulnerability;
  if (!isLifted || !wordArgument(override, "override", IS_ON, overrideA.onByDefault)) return band;
  const least = labelOf(riskBand, overrideA.atLeast);
  const floor = bands.find((other) => other.band.toLowerCase() === least.toLowerCase());
  if (!floor) throw wrongArgument(`bands has no band ${shown(least)}, to which the worst case is lifted: add it, or write FALSE for override.`);
  return band.fromScore < floor.fromScore ? floor : band;
}
