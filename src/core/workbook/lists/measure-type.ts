import { defineList } from "../define-list";

export const measureType = defineList({
  id: "measureType",
  title: "Type of measure",
  purpose: "What kind of protection a measure is",
  codes: [
    { code: "PHYSICAL", label: "Physical", meaning: "Something built, such as a fence, a door or a lock" },
    { code: "TECHNICAL", label: "Technical", meaning: "Equipment or software, such as screening, cameras or alarms" },
    { code: "PROCEDURAL", label: "Procedural", meaning: "A written way of working" },
    { code: "PEOPLE", label: "People", meaning: "Staffing, training, vetting or supervision" },
    { code: "THIRD_PARTY", label: "Third-party", meaning: "A protection that a supplier or a partner delivers" },
  ],
  source: "Suggested",
});
