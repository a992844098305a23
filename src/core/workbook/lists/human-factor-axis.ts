import { defineList } from "../define-list";

export const humanFactorAxis = defineList({
  id: "humanFactorAxis",
  title: "Human-factors axis",
  purpose: "The side from which human factors are looked at",
  codes: [
    { code: "PERSONNEL", label: "Personnel", meaning: "Choosing and training people" },
    { code: "TECHNOLOGY", label: "Technology", meaning: "Equipment and how people work with it" },
    { code: "ENVIRONMENT", label: "Operational environment", meaning: "Surroundings, organisation and culture" },
    { code: "CERTIFICATION", label: "Certification", meaning: "Proving that people and systems are fit for the task" },
  ],
  source: "ICAO human-factors material (contents list)",
});
