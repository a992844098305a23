import type { RecordOf } from "../workbook/define-sheet";
import { meetings } from "../workbook/sheets/meetings";
import type { SnapshotBook } from "../workbook/snapshot-book";
import { atCell } from "./fault";
import { NO_DATA, defineRule, on, rows } from "./rule";

type Meeting = RecordOf<typeof meetings.columns>;

const INPUTS = ["metricsSeen", "risksSeen", "incidentsSeen", "findingsSeen", "changesSeen", "resourcesSeen"] as const;

const seen = { metricsSeen: "YES", risksSeen: "YES", incidentsSeen: "YES", findingsSeen: "YES", changesSeen: "YES", resourcesSeen: "YES" } as const;
const first = { ...seen, meetingId: "MTG-001", kind: "GOVERNANCE", heldOn: on("2026-06-09"), resourcesSeen: "NO" } as const;
const second = { ...seen, meetingId: "MTG-002", kind: "GOVERNANCE", heldOn: on("2026-09-15") } as const;

export const inputNotSeenByGovernance = defineRule({
  id: "R-38",
  title: "Subject not looked at in the last governance meetings",
  action: "Put it on the agenda of the next meeting.",
  why: "Governance decides on metrics, risks, incidents, findings, changes and resources.",
  source: { document: "CAP 1273", place: "chapter 3" },
  chapter: 3,
  severity: { "2": "explain" },
  reads: [meetings],
  limit: { words: "governance meetings in a row without the subject", value: 2, looser: "higher" },
  example: {
    passes: { rows: [rows(meetings, [first, second])] },
    fails: { rows: [rows(meetings, [first, { ...second, resourcesSeen: "NO" }])] },
  },
  check: (book, { limit }) => {
    const last = book
      .records(meetings)
      .filter(({ kind, heldOn }) => kind === "GOVERNANCE" && heldOn !== undefined && heldOn <= book.asOf)
      .sort((one, other) => (other.heldOn ?? 0) - (one.heldOn ?? 0))
      .slice(0, limit);
    const [latest] = last;
    if (!latest || last.length < limit) return NO_DATA;
    return INPUTS.filter((key) => last.every((meeting) => isNotSeen(meeting, key, book))).map((key) => ({
      at: atCell(meetings, latest, key),
      message: `${meetings.columns[key].heading}: not looked at in the last ${limit} governance meetings.`,
    }));
  },
});

/** An empty cell shows no more than a No; a word that could not be read is not guessed at. */
function isNotSeen(meeting: Meeting, key: (typeof INPUTS)[number], book: SnapshotBook): boolean {
  return meeting[key] === "NO" || book.nothing(meetings, meeting, key) === "empty";
}
