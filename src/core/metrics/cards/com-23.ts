import { meetings } from "../../workbook/sheets/meetings";
import { countIdentified, identified } from "../count-identified";
import { defineMetric } from "../metric-card";
import { showsCode } from "../../workbook/layout/shown-value";
import { isWithin, withinPeriod } from "../within-period";

/** Groups outside meet by rules of their own. */
const OUTSIDE = "{meetings.kind},{label meetingKind EXTERNAL_GROUP}";
const PLANNED = `${withinPeriod("{meetings.plannedOn}")},${identified("{meetings.state}")}`;
const QUORATE = `${PLANNED},{meetings.heldOn},"<="&{@lastPeriod},{meetings.quorate},{label yesNo YES}`;

export const com23 = defineMetric({
  id: "COM-23",
  name: "Governance meetings held and quorate",
  form: "QN",
  sectors: "ALL",
  purpose: "Tells whether governance meets as it promised and can decide",
  formulaKind: "PROPORTION",
  numerator: "Meetings held by the end of the period and quorate",
  denominator: "Meetings planned in the period, not counting external groups",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 1,
  amber: 1,
  red: 0.75,
  suggested: true,
  frequency: "Q",
  nMin: null,
  source: {
    kind: "register",
    register: "meetings",
    counter: {
      reads: ["meetings"],
      numerator: `COUNTIFS(${QUORATE})-COUNTIFS(${QUORATE},${OUTSIDE})`,
      denominator: `COUNTIFS(${PLANNED})-COUNTIFS(${PLANNED},${OUTSIDE})`,
      count: (book, period) =>
        countIdentified(meetings, book, (meeting) => {
          const { kind, plannedOn, heldOn } = meeting;
          if (kind === "EXTERNAL_GROUP" || !isWithin(plannedOn, period)) return undefined;
          const isHeld = heldOn !== undefined && heldOn <= period.end;
          return { numerator: isHeld && showsCode(meetings, "quorate", "YES", meeting, book) ? 1 : 0, denominator: 1 };
        }),
    },
  },
  dataKind: "CENSUS",
  chart: "XMR",
  chapters: [3],
  riskCategories: ["REGULATORY"],
  trap: "Count everything that was due in the period, done or not: leaving out what was never done flatters the figure",
  definitionVersion: 1,
});
