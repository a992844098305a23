import { choice, date, longText, person, references, rowId, text } from "../column";
import { defineSheet } from "../define-sheet";
import { applicable } from "../lists/applicable";
import { implementationLevel } from "../lists/implementation-level";
import { priority } from "../lists/priority";
import { response } from "../lists/response";
import { targetPhase } from "../lists/target-phase";
import { theme } from "../lists/theme";
import { yesNo } from "../lists/yes-no";

const hasGap = {
  words: "the item is partially or not in place",
  holds: (record: Readonly<Record<string, unknown>>) => record["response"] === "PARTIAL" || record["response"] === "NOT_IN_PLACE",
};
const isAnswered = {
  words: "there is a response",
  holds: (record: Readonly<Record<string, unknown>>) => record["response"] !== undefined && record["response"] !== "NOT_ASSESSED",
};
const isNotApplicable = {
  words: "the item does not apply",
  holds: (record: Readonly<Record<string, unknown>>) => record["applicable"] === "NO" || record["response"] === "NOT_APPLICABLE",
};
const hasLevel = {
  words: "there is a response and the item applies",
  holds: (record: Readonly<Record<string, unknown>>) => isAnswered.holds(record) && !isNotApplicable.holds(record),
};

/** One row an item of the ten chapters. Need: CAA SeMS FAQ (the gap analysis is the first essential step; short answers). */
export const gapAnalysis = defineSheet({
  id: "gapAnalysis",
  name: "Gap analysis",
  table: "tblGap",
  chapter: null,
  set: "essential",
  group: "plan",
  purpose:
    "Where we stand against each item of the ten chapters, and what closes the gap. Short answers are enough. Core items come first: none of them should be open when Phase 1 is assessed.",
  columns: {
    itemId: rowId("Item", "Number of the item; the first digit is the chapter.", { fixed: true }),
    chapter: text("Chapter", "Chapter of the Framework.", { width: 22, fixed: true }),
    theme: choice("Theme", theme, "Theme that the chapter belongs to.", { width: 18, fixed: true }),
    subSection: text("Sub section", "Heading within the chapter.", { width: 24, fixed: true }),
    item: longText("Requirement", "What the Framework looks for, in our words.", { width: 52, fixed: true }),
    core: choice("Core", yesNo, "Core items come first.", { width: 7, fixed: true }),
    small: longText("In a small entity", "What is proportionate for a small entity. An example, not a rule.", { width: 34, fixed: true }),
    examplePhase1: longText("Example for Phase 1", "Evidence that often shows a suitable plan or document.", { width: 34, fixed: true }),
    examplePhase2: longText("Example for Phase 2", "Evidence that often shows it working.", { width: 34, fixed: true }),
    applicable: choice("Applicable", applicable, "No only if the item cannot apply to us; then say why.", { width: 11, required: true }),
    naReason: longText("Why not applicable", "One sentence.", { width: 28, required: isNotApplicable }),
    response: choice("Response", response, "How far we meet the item today.", {
      width: 18,
      required: true,
      tones: { IN_PLACE: "good", PARTIAL: "caution", NOT_IN_PLACE: "bad", NOT_APPLICABLE: "muted" },
    }),
    implementationLevel: choice("Implementation level", implementationLevel, "How far it has come: planned, documented, in use, shown to work.", {
      required: hasLevel,
    }),
    currentState: longText("What we have", "Short: what is in place today."),
    gap: longText("Gap", "What is missing, in one or two sentences.", { required: hasGap }),
    actions: references("Actions", "actions", "Ids of the actions that close the gap.", { required: hasGap }),
    owner: person("Owner", "Who closes the gap.", { required: hasGap }),
    dueOn: date("Due on", "When the gap will be closed.", {
      required: hasGap,
      formats: [
        {
          formula:
            "AND(ISNUMBER({@dueOn}),{@dueOn}<{setting asOf},OR({@response}={label response PARTIAL},{@response}={label response NOT_IN_PLACE}))",
          tone: "bad",
        },
      ],
    }),
    priority: choice("Priority", priority, "Leave it to the suggestion beside it, or set your own.", { width: 10 }),
    resourceNeed: text("Resources needed", "People, time or money: what management has to commit.", { width: 24 }),
    targetPhase: choice("Needed for", targetPhase, "The assessment for which it has to be closed.", { width: 12 }),
    evidencePhase1: references("Evidence for Phase 1", "evidence", "Ids of documents and plans."),
    evidencePhase2: references("Evidence for Phase 2", "evidence", "Ids of records that show it working."),
    assessedBy: person("Assessed by", "Who answered.", { required: isAnswered }),
    assessedOn: date("Assessed on", "When.", { required: isAnswered }),
    reviewedOn: date("Reviewed on", "Last time somebody looked at the answer again."),
    nextReview: date("Next review", "Suggested: yearly.", {
      formats: [{ formula: "AND(ISNUMBER({@nextReview}),{@nextReview}<{setting asOf})", tone: "caution" }],
    }),
    previousResponse: choice("Previous response", response, "The answer of the previous assessment, kept when a new one is begun.", { width: 18 }),
    previousLevel: choice("Previous level", implementationLevel, "The implementation level of the previous assessment."),
    previousUntil: date("Previous until", "When the new assessment was begun: until then the previous answer stood."),
    caaItemRef: text("CAA item ref", "Number of the matching item in the CAA's own gap-analysis document, if you use it.", { width: 13 }),
    comment: longText("Comment", "Anything else."),
  },
  calculated: {
    progress: {
      heading: "Progress",
      help: "1 in place, 0.5 partially, 0 otherwise; empty when not applicable.",
      width: 10,
      numberFormat: "0.0",
      after: "response",
      formula:
        'IF(OR({@applicable}={label applicable NO},{@response}={label response NOT_APPLICABLE}),"",IF({@response}="",0,INDEX(score_response,MATCH({@response},list_response,0))))',
      calculate: (record, book) => {
        if (record.applicable === "NO" || record.response === "NOT_APPLICABLE") return "";
        if (book.nothing(gapAnalysis, record, "response") === "notInList") return { error: "#N/A" };
        return record.response === "IN_PLACE" ? 1 : record.response === "PARTIAL" ? 0.5 : 0;
      },
    },
    suggestedPriority: {
      heading: "Suggested priority",
      help: "Core and not in place: high. Core and partial, or not in place in chapters 2 and 5: medium.",
      width: 12,
      after: "priority",
      list: priority,
      formula:
        'IF({@response}={label response NOT_IN_PLACE},IF({@core}={label yesNo YES},{label priority HIGH},IF(OR(LEFT({@itemId},2)="2.",LEFT({@itemId},2)="5."),{label priority MEDIUM},{label priority LOW})),IF({@response}={label response PARTIAL},IF({@core}={label yesNo YES},{label priority MEDIUM},{label priority LOW}),""))',
      calculate: (record) => {
        const isCore = record.core === "YES";
        if (record.response === "PARTIAL") return isCore ? "MEDIUM" : "LOW";
        if (record.response !== "NOT_IN_PLACE") return "";
        return isCore ? "HIGH" : /^[25]\./.test(record.itemId ?? "") ? "MEDIUM" : "LOW";
      },
    },
  },
});
