import { assess } from "../../../src/core/assessment/assess";
import { ruleCheckEngine } from "../../../src/core/assessment/rule-check-engine";
import { allSteps } from "../../../src/core/workbook/steps";
import { explanations } from "../../../src/core/workbook/sheets/explanations";
import { people } from "../../../src/core/workbook/sheets/people";
import { bookOfExample } from "../../../src/core/reports/book-of-example";
import { EXAMPLE_TODAY, rows } from "../../../src/core/rules/rule";
import { newFileHost, openFileHost, type FileHost } from "../../../src/hosts/file/file-host";
import { nodeCompression } from "../../../src/hosts/file/node-compression";
import { essentialEdits } from "../../support/essential-workbook";
import { applied, inWords, readSems, written } from "./fixes/mended-workbook";

jest.setTimeout(240_000);

let bytes: Uint8Array;
beforeAll(async () => {
  const host = newFileHost(nodeCompression);
  await applied(host, essentialEdits());
  await written(host, [
    ["risks", "RSK-001", "nextReview", "1 Dec 2026"],
    ["risks", "RSK-002", "nextReview", "2 Dec 2026"],
  ]);
  bytes = host.bytes();
});

async function opened() {
  const host = openFileHost(bytes, nodeCompression);
  const content = await host.read(ruleCheckEngine.request);
  const open = { content, book: ruleCheckEngine.read(content, EXAMPLE_TODAY) };
  const { findings } = allSteps(ruleCheckEngine.assessInSteps(open.book, "2B"));
  return { host, open, dates: findings.filter(({ rule }) => rule === "C-05") };
}

test("the check of the pane finds what the check as a whole finds, and asks for all that it needs", async () => {
  const { host, open, dates } = await opened();
  expect(dates.map(({ row }) => row)).toEqual(["RSK-001", "RSK-002"]);
  expect(allSteps(ruleCheckEngine.assessInSteps(open.book, "2B"))).toEqual(assess(open.book, "2B"));
  const { findings } = assess((await readSems(host)).book, "2B");
  expect(allSteps(ruleCheckEngine.assessInSteps(open.book, "2B")).findings).toEqual(findings);
});

test("a rule says what it looks for and why; one that is not there says nothing", () => {
  expect(ruleCheckEngine.ruleInWords("R-26")).toMatchObject({ id: "R-26", title: "Residual risk not accepted at the authorised level" });
  expect(ruleCheckEngine.ruleInWords("R-999")).toBeUndefined();
});

test("a rule whose findings only a person can mend has no fix", () => {
  expect(ruleCheckEngine.fixTitle("C-05")).toMatch(/date/);
  expect(ruleCheckEngine.fixTitle("R-26")).toBeUndefined();
});

describe("a fix", () => {
  test("is planned for the findings that were asked for, and no others of its rule", async () => {
    const { open, dates } = await opened();
    expect(inWords(ruleCheckEngine.planFix("C-05", dates.slice(1), open, "2B"))).toEqual(["Risks: “2 Dec 2026” → 2026-12-02"]);
    expect(inWords(ruleCheckEngine.planFix("C-05", dates, open, "2B"))).toHaveLength(2);
  });

  test("leaves out what somebody has mended meanwhile", async () => {
    const { host, dates } = await opened();
    await written(host, [["risks", "RSK-001", "nextReview", EXAMPLE_TODAY]]);
    const content = await host.read(ruleCheckEngine.request);
    const now = { content, book: ruleCheckEngine.read(content, EXAMPLE_TODAY) };
    expect(inWords(ruleCheckEngine.planFix("C-05", dates, now, "2B"))).toEqual(["Risks: “2 Dec 2026” → 2026-12-02"]);
  });

  test("of a rule without one does nothing", async () => {
    const { open, dates } = await opened();
    expect(ruleCheckEngine.planFix("R-26", dates, open, "2B")).toEqual({ outcomes: [], edits: [] });
  });
});

describe("an explanation", () => {
  const answer = { reason: "The dates come from a form that is being replaced.", owner: "Ada Lund", until: EXAMPLE_TODAY + 30 };

  async function explainedIn(host: FileHost) {
    return (await readSems(host)).book.records(explanations);
  }

  test("is a row for each finding, with who answers for it, from today on and until when", async () => {
    const { host, open, dates } = await opened();
    const edits = ruleCheckEngine.explanationEdits(dates, answer, open);
    if ("refusal" in edits) throw new Error(edits.refusal);
    await applied(host, edits);
    const agreedOn = open.book.asOf;
    expect(await explainedIn(host)).toMatchObject(dates.map(({ id }) => ({ finding: id, ...answer, agreedOn })));
  });

  test("is refused in words where its register is gone", async () => {
    const { open, dates } = await opened();
    const sheets = open.content.sheets.map((sheet) => ({ ...sheet, tables: sheet.tables.filter(({ name }) => name !== explanations.table) }));
    const content = { ...open.content, sheets };
    const without = { content, book: ruleCheckEngine.read(content, EXAMPLE_TODAY) };
    expect(ruleCheckEngine.explanationEdits(dates, answer, without)).toEqual({ refusal: expect.stringMatching(/Explanations/) as unknown });
  });
});

test("those who can answer for something are the staff in post today", () => {
  const book = bookOfExample({
    rows: [
      rows(people, [
        { personId: "PER-001", name: "Ada Lund", kind: "STAFF", role: "SECURITY_MANAGER" },
        { personId: "PER-002", name: "Ben Roe", kind: "STAFF", role: "QA", endedOn: EXAMPLE_TODAY - 100 },
        { personId: "PER-003", kind: "STAFF", role: "QA" },
      ]),
    ],
  });
  expect(ruleCheckEngine.staffInPost(book)).toEqual(["Ada Lund"]);
});
