import { isoOfSerial } from "../workbook/serial-day";
import { explanations } from "../workbook/sheets/explanations";
import type { SnapshotBook } from "../workbook/snapshot-book";
import type { Finding } from "./finding";

/** A finding with what Explanations says of it. One without a reason, an owner or a last day says nothing; one whose last day is over reopens the finding. */
export function explained(finding: Finding, book: SnapshotBook): Finding {
  const complete = (book.recordsBy(explanations, "finding").get(finding.id) ?? []).flatMap(({ explanationId = "", reason, owner, until }) =>
    reason === undefined || owner === undefined || until === undefined ? [] : [{ explanationId, reason, owner, until }],
  );
  const latest = complete.reduce<(typeof complete)[number] | undefined>(
    (best, other) => (best && best.until >= other.until ? best : other),
    undefined,
  );
  if (!latest) return finding;
  const until = isoOfSerial(latest.until);
  if (latest.until < book.asOf) return { ...finding, explanationEnded: until };
  const { explanationId: explanation, reason, owner } = latest;
  return { ...finding, explained: { explanation, reason, owner, until, counts: finding.severity !== "blocks" } };
}
