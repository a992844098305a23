import type { RecordOf } from "../workbook/define-sheet";
import { riskBand } from "../workbook/lists/risk-band";
import { bandsA } from "../workbook/sheets/bands-a";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, type Fault } from "./fault";
import { forEach } from "./for-each";
import { severityOfMethod } from "./method-in-use";
import { defineRule, rows } from "./rule";

export const bandNoScoreReaches = defineRule({
  id: "X-01",
  title: "Band that no score reaches",
  action: "Set From score so that each band begins at a different score, from 1 to 125.",
  why: "No risk can ever fall into such a band, whatever its scores.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "explain" },
  reads: [bandsA],
  example: {
    passes: {
      rows: [
        rows(bandsA, [
          { band: "HIGH", fromScore: 92 },
          { band: "LOW", fromScore: 1 },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(bandsA, [
          { band: "HIGH", fromScore: 92 },
          { band: "MEDIUM", fromScore: 49 },
          { band: "MEDIUM_LOW", fromScore: 50 },
        ]),
      ],
    },
  },
  check: (book) => {
    const bands = book.records(bandsA);
    const reached = new Set(PRODUCTS.map((score) => bandAt(score, bands)));
    return forEach(bands, (band) => (reached.has(band) ? undefined : unreached(band, book)));
  },
});

type Band = RecordOf<typeof bandsA.columns>;

const LEVELS = [1, 2, 3, 4, 5];
const HIGHEST_PRODUCT = 125;

/** Every score that three levels can come to: 30 numbers, so that a band from 46 to 47 is one of those that nothing reaches. */
const PRODUCTS = [...new Set(LEVELS.flatMap((threat) => LEVELS.flatMap((consequence) => LEVELS.map((open) => threat * consequence * open))))];

/** The band with the highest From score that the score reaches; the first of two that begin together. */
function bandAt(score: number, bands: readonly Band[]): Band | undefined {
  return bands.reduce<Band | undefined>((best, band) => {
    const { fromScore } = band;
    if (fromScore === undefined || fromScore > score) return best;
    return best?.fromScore === undefined || fromScore > best.fromScore ? band : best;
  }, undefined);
}

/** A From score that cannot be read, or that lies beyond the scale, is a finding of the column. */
function unreached(band: Band, book: SnapshotBook): Fault | undefined {
  const { fromScore } = band;
  if (fromScore === undefined ? book.nothing(bandsA, band, "fromScore") !== "empty" : fromScore > HIGHEST_PRODUCT) return undefined;
  const name = band.band === undefined ? "A band" : `The band ${book.label(riskBand.id, band.band)}`;
  const message =
    fromScore === undefined
      ? `${name} has no “From score”, so no risk falls into it.`
      : `${name} begins at ${fromScore}, and no score falls into it.`;
  return { at: atCell(bandsA, band, "fromScore"), message, ...severityOfMethod("A", book) };
}
