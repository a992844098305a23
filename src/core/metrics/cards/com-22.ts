import { risks } from "../../workbook/sheets/risks";
import { countIdentified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";

/** States of a risk above tolerance; whether an acceptance holds is judged by its dates. */
const ACCEPTED_ONCE = ["EXPIRED", "ACCEPTED"] as const;
const WITHOUT_NEED = ["CLOSED", "NOT_NEEDED"] as const;
const ONE = { numerator: 1, denominator: 0 };
const inState = (state: string) => `{risks.acceptance},{label acceptanceState ${state}}`;
const holds = (state: string) => `COUNTIFS(${inState(state)},{risks.acceptedOn},"<="&{@lastPeriod},{risks.acceptanceValidTo},">="&{@lastPeriod})`;

export const com22 = defineMetric({
  id: "COM-22",
  name: "Risks above tolerance not accepted",
  form: "OUT",
  sectors: "ALL",
  purpose: "Tells how many risks are above tolerance without anyone entitled having accepted them",
  formulaKind: "COUNT",
  numerator: "Open residual risks above tolerance without a valid acceptance",
  denominator: null,
  unit: "risks",
  scale: 1,
  direction: "LOWER",
  target: 0,
  amber: null,
  red: 0,
  suggested: true,
  frequency: "M",
  nMin: null,
  source: {
    kind: "register",
    register: "risks",
    counter: {
      reads: ["risks"],
      numerator: [...["NEEDED", ...ACCEPTED_ONCE].map((state) => `+COUNTIFS(${inState(state)})`), ...ACCEPTED_ONCE.map((state) => `-${holds(state)}`)]
        .join("")
        .slice(1),
      denominator: null,
      count: (book, { end }) =>
        countIdentified(risks, book, (risk) => {
          const isIn = (state: string) => showsCode(risks, "acceptance", state, risk, book);
          if (isIn("NOT_SCORED")) return "scores are missing, so that its band is not known";
          if (WITHOUT_NEED.some(isIn)) return undefined;
          const { acceptedOn = Infinity, acceptanceValidTo = -Infinity } = risk;
          if (ACCEPTED_ONCE.some(isIn)) return acceptedOn <= end && acceptanceValidTo >= end ? undefined : ONE;
          return isIn("NEEDED") ? ONE : "a cell that its acceptance depends on cannot be used";
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "NONE",
  chapters: [2],
  riskCategories: "ALL",
  trap: "A single shortfall matters here and is looked at by name: do not hide it behind a high percentage",
  definitionVersion: 1,
});
