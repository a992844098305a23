import type { Tone } from "../column";
import type { ConditionalFormatPlan } from "../sheet-plan";

/** The looks differ in lightness, weight and slant as well, so that they survive a black-and-white printer. */
export const toneLook: Readonly<Record<Tone, ConditionalFormatPlan["look"]>> = {
  good: { fill: "E3F1DF", colour: "1E4620" },
  caution: { fill: "FFEFC2", colour: "5C4400" },
  bad: { fill: "F6C9BF", colour: "7A1A0C", bold: true },
  muted: { fill: "F0F0F0", colour: "595959", italic: true },
};

export const groupTab = {
  steer: "17365D",
  plan: "2E75B6",
  risk: "A5402D",
  assure: "2F7D5B",
  people: "7A5BA6",
  record: "7F7F7F",
} as const;
