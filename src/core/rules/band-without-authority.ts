import type { RecordOf } from "../workbook/define-sheet";
import { riskBand } from "../workbook/lists/risk-band";
import { bandsA } from "../workbook/sheets/bands-a";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell, atHeading, type Fault } from "./fault";
import { defineRule, rows } from "./rule";

export const bandWithoutAuthority = defineRule({
  id: "X-06",
  title: "Band without acceptance authority or review interval",
  action: "Enter who may accept a risk in this band.",
  why: "It has to be settled beforehand who may accept which risk, and for how long.",
  source: { document: "CAP 1273", place: "chapter 2" },
  chapter: 2,
  severity: { GAP: "advice", "1": "explain" },
  reads: [bandsA],
  example: {
    passes: { rows: [rows(bandsA, [{ band: "LOW", fromScore: 1, authority: "Security Manager", reviewMonths: 12 }])] },
    fails: { rows: [rows(bandsA, [{ band: "LOW", fromScore: 1, reviewMonths: 12 }])] },
  },
  /** Both methods go by this table. One without any row settles nothing. */
  check: (book) => {
    const bands = book.records(bandsA);
    return bands.length > 0
      ? bands.flatMap((band) => blanks(band, book))
      : [{ at: atHeading(bandsA, "authority"), message: "No band says who may accept a risk." }];
  },
});

function blanks(band: RecordOf<typeof bandsA.columns>, book: SnapshotBook): readonly Fault[] {
  const name = band.band === undefined ? "A band" : `The band ${book.label(riskBand.id, band.band)}`;
  const isEmpty = (key: "authority" | "reviewMonths") => book.nothing(bandsA, band, key) === "empty";
  const months = "Enter the months after which a risk in this band is reviewed.";
  return [
    ...(isEmpty("authority") ? [{ at: atCell(bandsA, band, "authority"), message: `${name} does not say who may accept its risks.` }] : []),
    ...(isEmpty("reviewMonths")
      ? [{ at: atCell(bandsA, band, "reviewMonths"), message: `${name} does not say how often its risks are reviewed.`, action: months }]
      : []),
  ];
}
