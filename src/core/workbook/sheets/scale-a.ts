import { longText, text, whole } from "../column";
import { defineSheet } from "../define-sheet";

/** Method A: what each level of threat, consequence and vulnerability means. Own wording. */
export const scaleA = defineSheet({
  id: "scaleA",
  name: "Scales of method A",
  table: "tblScaleA",
  chapter: 2,
  set: "essential",
  group: "steer",
  beside: "lists",
  purpose:
    "Five levels for threat (is an attempt plausible, leaving our measures aside?), consequence (reasonable worst case) and vulnerability (how open are we?).",
  columns: {
    level: whole("Level", "The number that goes into the register.", 1, 5, { width: 7 }),
    name: text("Level name", "The level in words.", { width: 14 }),
    threat: longText("Threat level means", "Is an attempt plausible?", { width: 34 }),
    consequence: longText("Consequence level means", "Reasonable worst case for this entity.", { width: 34 }),
    vulnerability: longText("Vulnerability level means", "How open are we?", { width: 34 }),
  },
});
