import { incidents } from "../workbook/sheets/incidents";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { defineRule, on, rows } from "./rule";

export const incidentClosedWithoutCause = defineRule({
  id: "R-74",
  title: "Incident closed without cause or risk",
  action: "Find out what made it possible and enter Root cause.",
  why: "Without its cause it can happen again, and the risk register never learns of it.",
  source: { document: "CAA SeMS Strategy 2025-2030", place: "root cause analysis" },
  chapter: 6,
  severity: { "2": "explain" },
  reads: [incidents],
  limit: { words: "severity from which a closed incident needs a risk", value: 3, looser: "higher" },
  example: {
    passes: {
      rows: [rows(incidents, [{ reportId: "INC-009", severity: 3, rootCause: "EQUIPMENT", risks: ["RSK-002"], closedOn: on("2026-10-08") }])],
    },
    fails: { rows: [rows(incidents, [{ reportId: "INC-009", severity: 3, rootCause: "EQUIPMENT", closedOn: on("2026-10-08") }])] },
  },
  check: (book, { limit }) =>
    forEach(
      book.records(incidents).filter((incident) => incident.closedOn !== undefined),
      (incident) => {
        const name = incident.reportId ?? "An incident";
        const isEmpty = (key: "rootCause" | "risks") => book.nothing(incidents, incident, key) === "empty";
        return [
          ...(isEmpty("rootCause") ? [{ at: atCell(incidents, incident, "rootCause"), message: `${name} is closed, but Root cause is empty.` }] : []),
          ...((incident.severity ?? 0) >= limit && isEmpty("risks")
            ? [
                {
                  at: atCell(incidents, incident, "risks"),
                  message: `${name} had severity ${incident.severity ?? 0} and is closed, but names no risk.`,
                  action: "Enter the ids of the risks that it touches; add a risk if there is none.",
                },
              ]
            : []),
        ];
      },
    ),
});
