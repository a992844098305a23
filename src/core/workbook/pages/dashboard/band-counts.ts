import type { Figure } from "../../layout/composition";
import { riskBand } from "../../lists/risk-band";
import { risks } from "../../sheets/risks";
import { showsCode } from "../../layout/shown-value";

/** The three states of a risk; lightness differs so that the chart reads in greyscale. */
export const bandStates = [
  { heading: "Inherent", key: "inherentBand", colour: "BFBFBF" },
  { heading: "Residual", key: "residualBand", colour: "17365D" },
  { heading: "Target", key: "targetBand", colour: "7FA37F" },
] as const;

export interface BandCountLine {
  readonly label: Figure;
  readonly counts: readonly Figure[];
}

/** Open risks in each band, highest band first. */
export const bandCounts: readonly BandCountLine[] = riskBand.codes.map(({ code }) => ({
  label: { formula: `{label riskBand ${code}}`, calculate: (book) => book.label("riskBand", code) },
  counts: bandStates.map((state): Figure => ({
    formula: `SUMPRODUCT(({risks.${state.key}}={label riskBand ${code}})*({risks.status}<>{label riskStatus CLOSED}))`,
    calculate: (book) =>
      book.records(risks).filter((risk) => risk.riskId !== undefined && risk.status !== "CLOSED" && showsCode(risks, state.key, code, risk, book))
        .length,
  })),
}));
