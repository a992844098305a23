import { choice, longText, text, whole } from "../column";
import { defineSheet } from "../define-sheet";
import { riskBand } from "../lists/risk-band";

/** Method A: from which product a band begins, who may accept it, how often it is looked at. Suggested values; the entity may change them. */
export const bandsA = defineSheet({
  id: "bandsA",
  name: "Bands of method A",
  table: "tblBandsA",
  chapter: 2,
  set: "essential",
  group: "steer",
  beside: "lists",
  purpose:
    "Score = threat × consequence × vulnerability (1 to 125). Suggested cuts, authorities and reviews: the Accountable Manager confirms them on Config.",
  columns: {
    band: choice("Band", riskBand, "Name of the band.", { width: 14 }),
    fromScore: whole("From score", "The lowest product that belongs to the band.", 0, 125, { width: 8 }),
    colourWord: text("Colour", "The colour in words.", { width: 10 }),
    authority: text("Acceptance authority", "Who may accept a residual risk in this band.", { width: 30 }),
    reviewMonths: whole("Review months", "A risk in this band is reviewed at least this often.", 1, 60, { width: 8 }),
    note: longText("Band note", "What the band means for the work.", { width: 34 }),
  },
});
