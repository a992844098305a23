import { defineList } from "../define-list";

export const severity5 = defineList({
  id: "severity5",
  title: "Severity of an incident",
  purpose: "How serious an incident was or could have been",
  codes: [
    { code: "NEGLIGIBLE", label: "Negligible", meaning: "No effect on security", score: 1 },
    { code: "MINOR", label: "Minor", meaning: "A small weakness; other measures held", score: 2 },
    { code: "MODERATE", label: "Moderate", meaning: "A measure failed; the linked risk must be looked at", score: 3 },
    { code: "SERIOUS", label: "Serious", meaning: "Several measures failed or harm was close", score: 4 },
    { code: "SEVERE", label: "Severe", meaning: "Harm was done or an attack got through", score: 5 },
  ],
  scoreHeading: "Score",
  source: "Suggested",
});
