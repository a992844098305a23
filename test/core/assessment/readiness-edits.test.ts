import { assess, type Assessment } from "../../../src/core/assessment/assess";
import { readinessEdits, type ReadinessWords } from "../../../src/core/assessment/readiness-edits";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { WorkbookContent } from "../../../src/core/workbook/content";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { READINESS_RESULT } from "../../../src/core/workbook/pages/readiness";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { checkFindings } from "../../../src/core/workbook/sheets/check-findings";
import { checks } from "../../../src/core/workbook/sheets/checks";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { aFinding } from "./a-finding";
import { applied, readSems, type ReadSems } from "./fixes/mended-workbook";

const words: ReadinessWords = {
  result: "Ready with issues for Phase 2 on 2026-10-31. A self-check.",
  explanation: (finding) => (finding.explained ? `${finding.explained.owner}: ${finding.explained.reason}` : ""),
  more: (count) => `${count} more findings are not listed.`,
};

let file: Uint8Array;
let host: WorkbookHost;
let sems: ReadSems;
let sound: Assessment;

beforeAll(async () => {
  const fresh = newFileHost(nodeCompression);
  await applied(fresh, sampleEdits(sampleChoices()));
  file = fresh.bytes();
  sound = assess((await readSems(fresh)).book, "2", []);
});

beforeEach(async () => {
  host = openFileHost(file, nodeCompression);
  sems = await readSems(host);
});

const findings = (count: number) =>
  Array.from({ length: count }, (_, index) => aFinding({ id: `R-28/RSK-${index}/nextReview`, row: `RSK-${index}`, message: `Message ${index}.` }));
const checkOf = (more: Partial<Assessment>): Assessment => ({ ...sound, ...more });

/** Writes a check and reads what then stands on Readiness. */
async function written(assessment: Assessment): Promise<ReadSems> {
  const edits = readinessEdits(sems.content, sems.book, assessment, words);
  if (!edits) throw new Error("there is no Readiness");
  await applied(host, edits);
  return (sems = await readSems(host));
}

const listed = ({ book }: ReadSems) => book.records(checkFindings).filter(({ message }) => message !== undefined);

test("each finding stands with its severity, place, words, chapter and the day on which it was first written", async () => {
  const explained = { explanation: "EXP-001", reason: "Known.", owner: "Sam", until: "2026-12-31", counts: true };
  const given = [
    aFinding({ severity: "blocks", sheet: "Gap analysis", cell: "L6", chapter: 4 }),
    aFinding({ id: "R-52/x", severity: "info", chapter: null, explained }),
  ];
  const [first, second] = listed(await written(checkOf({ asOf: "2026-10-20", findings: given })));
  expect(first).toMatchObject({
    finding: "R-28/RSK-001/nextReview",
    severity: "BLOCKS",
    where: "'Gap analysis'!L6",
    message: "The review of RSK-001 was due on 2026-10-14.",
    action: "Review it.",
    chapter: 4,
  });
  expect(isoOfSerial(first?.since ?? 0)).toBe("2026-10-20");
  expect([second?.severity, second?.chapter, second?.explanation, first?.explanation]).toEqual(["INFO", undefined, "Sam: Known.", undefined]);
});

test("a later check takes the place of the one before; what is still there keeps its first day", async () => {
  await written(checkOf({ asOf: "2026-10-20", findings: findings(40) }));
  const after = listed(await written(checkOf({ asOf: "2026-10-27", findings: [...findings(2).slice(1), aFinding({ id: "R-11/new" })] })));
  expect(after.map(({ finding, since }) => [finding, isoOfSerial(since ?? 0)])).toEqual([
    ["R-28/RSK-1/nextReview", "2026-10-20"],
    ["R-11/new", "2026-10-27"],
  ]);
});

test.each([
  [1000, 1000, "Message 999."],
  [1001, 1000, "2 more findings are not listed."],
])("of %d findings %d lines are written", async (count, lines, last) => {
  const shown = listed(await written(checkOf({ findings: findings(count) })));
  expect(shown).toHaveLength(lines);
  expect(shown.at(-1)?.message).toBe(last);
});

test("every check adds a row to the history", async () => {
  const before = sems.book.records(checks).length;
  const counts = { blocks: 1, explain: 2, advice: 3, info: 4, explained: 5 };
  const tuning = { rule: "R-28", change: "12 instead of 10 days", loosened: true, refused: false };
  const rules = { run: 90, skipped: [{ rule: "R-01", reason: "no data" }], tuned: [tuning, { ...tuning, refused: true }] };
  const history = (await written(checkOf({ asOf: "2026-10-20", phase: "2", result: "NOT_READY", counts, rules }))).book.records(checks);
  expect(history).toHaveLength(before + 1);
  const { checkedOn = 0, phase, result, blocks, explain, advice, info, explained, rulesRun, rulesSkipped, rulesTuned } = history.at(-1) ?? {};
  expect([isoOfSerial(checkedOn), phase, result, blocks, explain, advice, info, explained, rulesRun, rulesSkipped, rulesTuned]).toEqual([
    "2026-10-20",
    "2",
    "NOT_READY",
    1,
    2,
    3,
    4,
    5,
    90,
    1,
    1,
  ]);
});

test("the result stands in words, and each chapter and theme with its state and counts", async () => {
  const { chapters, themes } = sound;
  const edits = readinessEdits(
    sems.content,
    sems.book,
    checkOf({ chapters: chapters.map((one) => ({ ...one, counts: { ...one.counts, explain: one.chapter } })) }),
    words,
  );
  const cells = edits?.flatMap((edit) => (edit.kind === "setCells" ? [edit.rows] : [])) ?? [];
  expect(cells[0]).toEqual([[words.result]]);
  expect(cells[1]).toHaveLength(chapters.length + themes.length);
  expect(cells[1]?.[2]).toEqual(["Ready", chapters[2]?.core.share, chapters[2]?.all.share, 0, 3, 0, 0]);
});

test.each([
  ["the result", (content: WorkbookContent) => ({ ...content, names: content.names.filter(({ name }) => name !== READINESS_RESULT) })],
  ["its tables", (content: WorkbookContent) => ({ ...content, sheets: content.sheets.map((sheet) => ({ ...sheet, tables: [] })) })],
])("a workbook whose Readiness lacks %s is not written", (_what, without) => {
  expect(readinessEdits(without(sems.content), sems.book, sound, words)).toBeNull();
});
