import type { CellValue } from "../cell";
import { choice, choices, date, longText, person, reference, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { dueStateFormula, dueStateOf, dueStateTones } from "../calculations/due-state";
import { monthsLater } from "../calculations/months-later";
import { dueState } from "../lists/due-state";
import { findingSeverity } from "../lists/finding-severity";
import { findingSource } from "../lists/finding-source";
import { findingStatus } from "../lists/finding-status";
import { humanFactor } from "../lists/human-factor";
import { rcaMethod } from "../lists/rca-method";
import { rootCauseCode } from "../lists/root-cause-code";
import { yesNo } from "../lists/yes-no";

/** A finding is a repeat of those that were closed so many months before it was raised. */
const MONTHS_BACK = 12;

/** Where a cell holds an error the division fails, and ISNUMBER passes over the row. */
const EARLIER_ONES = `SUMPRODUCT(--ISNUMBER(1/(${[
  '(TRIM({@area})<>"")',
  "ISNUMBER(MATCH({@rootCauseCode},list_rootCauseCode,0))",
  '({findings.area}&""={@area}&"")',
  "({findings.rootCauseCode}={@rootCauseCode})",
  '({findings.findingId}<>"")',
  '({findings.findingId}&""<>{@findingId}&"")',
  "ISNUMBER({findings.closedOn})",
  "({findings.closedOn}<={@raisedOn})",
  `({findings.closedOn}>=EDATE({@raisedOn},-${MONTHS_BACK}))`,
].join("*")})))`;

/** Findings with root cause, corrective and preventive action. Need: CAA SeMS Strategy 2025-2030 (root cause analysis); CAA guidance on root cause analysis. */
export const findings = defineSheet({
  id: "findings",
  name: "Findings",
  table: "tblFindings",
  idPrefix: "FND",
  chapter: 5,
  set: "full",
  group: "assure",
  purpose: "What checks, incidents and the regulator found: the quick fix, the cause behind it, what stops it coming back, and whether that worked.",
  columns: {
    findingId: rowId("Finding ID"),
    source: choice("Source", findingSource, "Who found it.", { width: 13, required: true }),
    sourceId: text("Source ID", "Id of the activity, incident or report.", { width: 12 }),
    raisedOn: date("Raised on", "When.", { required: true }),
    area: text("Area", "Where in the operation.", { width: 22, required: true }),
    chapter: text("Chapter", "Chapter of the Framework.", { width: 9 }),
    requirement: text("Requirement", "Which requirement or procedure.", { width: 24 }),
    description: longText("Description", "What was found, in general terms.", { required: true }),
    severity: choice("Severity", findingSeverity, "Observation to critical.", {
      width: 12,
      required: true,
      tones: { MAJOR: "caution", CRITICAL: "bad" },
    }),
    status: choice("Status", findingStatus, "Open, actions agreed or closed.", { width: 14, required: true }),
    immediateFix: longText("Immediate fix", "What contained it.", { width: 30 }),
    immediateFixOn: date("Fixed on", "When."),
    rcaMethod: choice("Method", rcaMethod, "How the cause was found.", { width: 12 }),
    why1: text("Why 1", "Why did it happen?", { width: 22 }),
    why2: text("Why 2", "And why that?", { width: 22 }),
    why3: text("Why 3", "And why that?", { width: 22 }),
    why4: text("Why 4", "And why that?", { width: 22 }),
    why5: text("Why 5", "And why that?", { width: 22 }),
    rootCause: longText("Root cause", "The cause in one sentence.", { width: 30 }),
    rootCauseCode: choice("Root cause code", rootCauseCode, "Its kind.", { width: 20 }),
    contributingFactors: text("Contributing factors", "What else helped.", { width: 24 }),
    humanPerformance: choice("Human performance", yesNo, "Yes if what people did or left out played a part.", { width: 12 }),
    humanFactors: choices("Human factors", humanFactor, "What about people played a part.", {
      required: { words: "human performance played a part", holds: (record) => record["humanPerformance"] === "YES" },
    }),
    extensionCheck: longText("Elsewhere", "Is the same weakness at another site, shift or supplier?", { width: 28 }),
    correctiveActions: references("Corrective actions", "actions", "Ids of what fixes it."),
    preventiveActions: references("Preventive actions", "actions", "Ids of what stops it coming back."),
    owner: person("Owner", "Who answers for it."),
    closedOn: date("Closed on", "When."),
    checkDue: date("Effect check due", "When to look whether it worked."),
    checkedOn: date("Effect checked on", "When."),
    effective: choice("It worked", yesNo, "Whether the check showed an effect.", { width: 10 }),
    repeatOf: reference("Repeat of", "findings", "Id of an earlier finding of the same kind."),
  },
  calculated: {
    repeat: {
      heading: "Repeat",
      help: "Yes if another finding of the same area and root cause was closed in the 12 months before this one was raised.",
      width: 9,
      after: "raisedOn",
      list: yesNo,
      tones: { YES: "caution" },
      formula: `IF(ISNUMBER({@raisedOn}),IF(${EARLIER_ONES}>0,{label yesNo YES},{label yesNo NO}),"")`,
      calculate: (finding, book): CellValue => {
        const { raisedOn, area, rootCauseCode } = finding;
        if (raisedOn === undefined) return "";
        if (area === undefined || rootCauseCode === undefined) return "NO";
        const earlier = (book.recordsBy(findings, "area").get(area) ?? []).some(
          (other) =>
            other.rootCauseCode === rootCauseCode &&
            other.findingId !== undefined &&
            other.findingId.toLowerCase() !== finding.findingId?.toLowerCase() &&
            other.closedOn !== undefined &&
            other.closedOn <= raisedOn &&
            other.closedOn >= monthsLater(raisedOn, -MONTHS_BACK),
        );
        return earlier ? "YES" : "NO";
      },
    },
    checkState: {
      heading: "Check state",
      help: "Whether the check of its effect is done.",
      width: 12,
      after: "effective",
      list: dueState,
      tones: dueStateTones,
      formula: `IF(ISNUMBER({@closedOn}),${dueStateFormula("{@checkDue}", "{@checkedOn}")},"")`,
      calculate: (record, book) => (record.closedOn === undefined ? "" : dueStateOf({ due: record.checkDue, done: record.checkedOn }, book.asOf)),
    },
  },
});
