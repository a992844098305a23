import type { gapAnalysis } from "../../workbook/sheets/gap-analysis";
import type { RecordFor } from "../../workbook/records-for";
import { day } from "./day";

type Answer = RecordFor<typeof gapAnalysis.columns>;

/** The review of June 2026 began a week before its day; until then the answers of June 2025 stood. */
const UNTIL = day("2026-06-15");

/** Where the answers of June 2025 were others than those of today. */
const others: Readonly<Record<string, Answer>> = {
  "1.4.a": { previousResponse: "PARTIAL", previousLevel: "DOCUMENTED" },
  "2.2.c": { previousResponse: "IN_PLACE", previousLevel: "OPERATING" },
  "2.3.d": { previousResponse: "NOT_IN_PLACE", previousLevel: "PLANNED" },
  "3.1.b": { previousResponse: "IN_PLACE", previousLevel: "OPERATING" },
  "5.2.b": { previousResponse: "PARTIAL", previousLevel: "OPERATING" },
  "5.4.b": { previousResponse: "NOT_IN_PLACE", previousLevel: "PLANNED" },
  "6.2.c": { previousResponse: "NOT_ASSESSED" },
  "8.2.b": { previousResponse: "PARTIAL", previousLevel: "DOCUMENTED" },
};

/** What the assessment before said of an item that is answered so now. */
export function previousAnswerTo(itemId: string, { response, implementationLevel }: Answer): Answer {
  const same: Answer = {
    ...(response === undefined ? {} : { previousResponse: response }),
    ...(implementationLevel === undefined ? {} : { previousLevel: implementationLevel }),
  };
  return { ...(others[itemId] ?? same), previousUntil: UNTIL };
}
