import { defineList } from "../define-list";

export const measurePurpose = defineList({
  id: "measurePurpose",
  title: "Purpose of a measure",
  purpose: "How a measure works against an attack",
  codes: [
    { code: "DETER", label: "Deter", meaning: "Makes an attempt less attractive" },
    { code: "DETECT", label: "Detect", meaning: "Notices an attempt" },
    { code: "DELAY", label: "Delay", meaning: "Slows an attempt down" },
    { code: "RESPOND", label: "Respond", meaning: "Deals with an attempt while it happens" },
    { code: "RECOVER", label: "Recover", meaning: "Limits the harm and restores normal work" },
  ],
  source: "General practice",
});
