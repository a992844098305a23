import { defineList } from "../define-list";

export const incidentKind = defineList({
  id: "incidentKind",
  title: "Kind of report",
  purpose: "How serious in kind a reported event is",
  codes: [
    { code: "OBSERVATION", label: "Observation", meaning: "Something noticed that may matter; nothing has happened yet" },
    { code: "OCCURRENCE", label: "Occurrence", meaning: "An event that was reported and is being looked at" },
    { code: "INCIDENT", label: "Incident", meaning: "An occurrence with an effect, or a possible effect, on security" },
    { code: "UNLAWFUL_INTERFERENCE", label: "Act of unlawful interference", meaning: "An act, or an attempt, that puts aviation security in danger" },
  ],
  source: "Suggested",
});
