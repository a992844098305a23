import { riskBand } from "../workbook/lists/risk-band";
import { bandsA } from "../workbook/sheets/bands-a";
import { bandRank } from "../workbook/sheets/risk-scoring";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { severityOfMethod } from "./method-in-use";
import { defineRule, rows } from "./rule";

export const bandsOutOfOrder = defineRule({
  id: "X-02",
  title: "Worse band that begins at a lower score",
  action: "Set From score so that it rises from Low to High.",
  why: "A higher score would make a risk look milder.",
  source: "our suggestion",
  chapter: 2,
  severity: { GAP: "explain" },
  reads: [bandsA],
  example: {
    passes: {
      rows: [
        rows(bandsA, [
          { band: "HIGH", fromScore: 92 },
          { band: "MEDIUM", fromScore: 16 },
        ]),
      ],
    },
    fails: {
      rows: [
        rows(bandsA, [
          { band: "HIGH", fromScore: 9 },
          { band: "MEDIUM", fromScore: 16 },
        ]),
      ],
    },
  },
  check: (book) => {
    const bands = book.records(bandsA).flatMap((record) => {
      const { band, fromScore } = record;
      return band === undefined || fromScore === undefined ? [] : [{ record, band, fromScore, rank: bandRank(band) }];
    });
    return forEach(bands, ({ record, band, fromScore, rank }) => {
      const milder = bands.find((other) => other.rank < rank && other.fromScore > fromScore);
      return (
        milder && {
          at: atCell(bandsA, record, "fromScore"),
          message: `${book.label(riskBand.id, band)} begins at ${fromScore}, the milder ${book.label(riskBand.id, milder.band)} at ${milder.fromScore}.`,
          ...severityOfMethod("A", book),
        }
      );
    });
  },
});
