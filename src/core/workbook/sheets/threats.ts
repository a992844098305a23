import { choice, date, longText, person, reference, rowId } from "../column";
import { defineSheet } from "../define-sheet";
import { marking } from "../lists/marking";
import { threatDecision } from "../lists/threat-decision";
import { threatOrigin } from "../lists/threat-origin";
import { threatSource } from "../lists/threat-source";

/** What was heard about threats and what was decided. Need: CAP 1273, chapter 2 (local threats). Receipt and decision only, never sensitive content. */
export const threats = defineSheet({
  id: "threats",
  name: "Threats",
  table: "tblThreats",
  idPrefix: "THR",
  chapter: 2,
  set: "full",
  group: "risk",
  purpose:
    "What we heard about threats, from whom, and what we decided. Record that advice was received and acted on; never copy sensitive content here.",
  columns: {
    threatId: rowId("Threat ID"),
    date: date("Received on", "When we heard.", { required: true }),
    source: choice("Source", threatSource, "Who told us.", { width: 14, required: true }),
    origin: choice("Threat origin", threatOrigin, "Where the threat comes from.", { width: 18, required: true }),
    summary: longText("Summary", "In general terms.", { required: true }),
    marking: choice("Marking", marking, "Marking of what was received.", { width: 20, required: true }),
    assessedBy: person("Assessed by", "Who looked at it.", { required: true }),
    decision: choice("Decision", threatDecision, "New risk, update, or no action.", { width: 13, required: true }),
    riskId: reference("Risk", "risks", "Id of the risk.", {
      required: { words: "a risk was made or updated", holds: (record) => record["decision"] === "NEW_RISK" || record["decision"] === "UPDATE_RISK" },
    }),
    decidedOn: date("Decided on", "When.", { required: true }),
    note: longText("Note", "Why, if no action.", { width: 30 }),
  },
});
