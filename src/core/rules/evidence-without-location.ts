import { evidence } from "../workbook/sheets/evidence";
import { gapAnalysis } from "../workbook/sheets/gap-analysis";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { forEach } from "./for-each";
import { having } from "./having";
import { defineRule, rows } from "./rule";

const DOCUMENT = { evidenceId: "EVD-008", title: "Security policy, signed" } as const;
const ITEM = { itemId: "1.4.a", core: "YES", evidencePhase1: ["EVD-008"] } as const;

/** Other evidence needs a location too, and does not stop an assessment without one. */
export const evidenceWithoutLocation = defineRule({
  id: "R-67",
  title: "Evidence without a location",
  action: "Enter the path, link or shelf in Location.",
  why: "On the day of the assessment evidence has to be at hand.",
  source: { document: "CAA SeMS FAQ", place: "evidence on the day" },
  chapter: 5,
  severity: { "1": "blocks" },
  reads: [evidence],
  covers: [{ register: evidence.id, columns: ["location"] }],
  example: {
    passes: { rows: [rows(gapAnalysis, [ITEM]), rows(evidence, [{ ...DOCUMENT, location: "Management share, 01 Policies" }])] },
    fails: { rows: [rows(gapAnalysis, [ITEM]), rows(evidence, [DOCUMENT])] },
  },
  check: (book) => {
    const itemOf = coreItems(book);
    return forEach(having(book.records(evidence), "evidenceId"), (document) => {
      const { evidenceId } = document;
      if (book.nothing(evidence, document, "location") !== "empty") return undefined;
      const at = atCell(evidence, document, "location");
      const item = itemOf.get(evidenceId.toLowerCase());
      if (item === undefined) return { at, message: `${evidenceId} has no location.`, severity: { "1": "explain" } };
      return { at, message: `${evidenceId} has no location, and ${item} rests on it.` };
    });
  },
});

/** A core item for each piece of evidence that one names; ids in small letters. */
function coreItems(book: SnapshotBook): ReadonlyMap<string, string> {
  const core = book.recordsBy(gapAnalysis, "core").get("YES") ?? [];
  return new Map(
    core.flatMap(({ itemId, evidencePhase1 = [], evidencePhase2 = [] }) =>
      [...evidencePhase1, ...evidencePhase2].map((id) => [id.toLowerCase(), itemId === undefined ? "a core item" : `core item ${itemId}`] as const),
    ),
  );
}
