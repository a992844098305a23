import { assess } from "../../../src/core/assessment/assess";
import {
  acceptanceChanges,
  acceptanceEdits,
  acceptanceFaults,
  acceptanceOffer,
  authorities,
  hasFormerAcceptance,
  type AcceptanceDraft,
} from "../../../src/core/risks/acceptance";
import { acceptanceStanding } from "../../../src/core/risks/acceptance-standing";
import { cellChanges } from "../../../src/core/risks/cell-change";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { risks } from "../../../src/core/workbook/sheets/risks";
import { openBook, sampleBytes, type, workbookOf } from "../../support/risk-workbook";
import { bookWithRisks, day, riskIn, type Risk } from "./book-with-risks";

const TWO_MINUTES = 120_000;

/** 3 × 4 × 3 = 36: Medium, above the tolerance Medium-Low. */
const ABOVE: Risk = { riskId: "RSK-001", status: "OPEN", residualThreat: 3, residualConsequence: 4, residualVulnerability: 3 };
/** 3 × 2 × 2 = 12: Medium-Low, within it. */
const WITHIN: Risk = { ...ABOVE, residualConsequence: 2, residualVulnerability: 2 };

const DRAFT: AcceptanceDraft = {
  by: "Tomas Halvorsen",
  words: "The measures are enough for now.",
  on: day("2026-10-15"),
  until: day("2027-04-15"),
};

const faultsOf = (draft: Partial<AcceptanceDraft>, risk: Risk = ABOVE): readonly string[] => {
  const book = bookWithRisks([risk]);
  return acceptanceFaults({ ...DRAFT, ...draft }, riskIn(book, "RSK-001"), book).map(({ field, kind }) => `${field} ${kind}`);
};

describe("scores that contradict each other", () => {
  const scored = (vulnerability: number): Risk => ({ ...ABOVE, threat: 3, consequence: 4, vulnerability });

  test.each([
    ["above what was there before", 2, ["scores residualAboveInherent"]],
    ["as much as was there before", 3, []],
    ["less than was there before", 4, []],
  ])("what is left, %s", (_what, vulnerability, faults) => {
    expect(faultsOf({}, scored(vulnerability))).toEqual(faults);
  });

  test("a risk that was never scored as it was before can be accepted", () => {
    expect(faultsOf({})).toEqual([]);
  });
});

describe("who may accept what, and until when", () => {
  test("above tolerance it is the Accountable Manager of the day", () => {
    const book = bookWithRisks([ABOVE]);
    const offer = acceptanceOffer(riskIn(book, "RSK-001"), book);
    expect(offer).toMatchObject({ isAboveTolerance: true, authority: "Accountable Manager", score: 36, on: day("2026-10-15") });
    expect(offer?.whoMay(day("2026-10-15"))).toEqual(["Tomas Halvorsen"]);
    expect(offer?.whoMay(day("2026-08-10"))).toEqual(["Margit Halvorsen"]);
    // Medium is reviewed every six months.
    expect(isoOfSerial(offer?.until(day("2026-10-15")) ?? 0)).toBe("2027-04-15");
  });

  test("within tolerance it is whoever is in post", () => {
    const book = bookWithRisks([WITHIN]);
    const offer = acceptanceOffer(riskIn(book, "RSK-001"), book);
    expect(offer).toMatchObject({ isAboveTolerance: false, authority: "Security Manager" });
    expect(offer?.whoMay(day("2026-10-15"))).toEqual(["Tomas Halvorsen", "Priya Raman"]);
  });

  test("the authorities are those of Lists, the worst band first", () => {
    const manager = "Accountable Manager";
    expect(authorities(bookWithRisks([])).map(({ band, authority }) => [band, authority])).toEqual([
      ["High", manager],
      ["Medium-High", manager],
      ["Medium", manager],
      ["Medium-Low", "Security Manager"],
      ["Low", "Security Manager"],
    ]);
  });

  test("a risk without a score cannot be accepted", () => {
    const book = bookWithRisks([{ riskId: "RSK-001", status: "OPEN" }]);
    expect(acceptanceOffer(riskIn(book, "RSK-001"), book)).toBeUndefined();
  });

  test("method B has no score to accept", () => {
    const book = bookWithRisks([{ riskId: "RSK-001", status: "OPEN", residualLikelihoodB: 5, severityB: "A" }], [], { riskMethod: "B" });
    const risk = riskIn(book, "RSK-001");
    expect(acceptanceOffer(risk, book)).toMatchObject({ isAboveTolerance: true, score: undefined });
    expect(acceptanceChanges(DRAFT, risk, "", book)).not.toHaveProperty("scoreAtAcceptance");
  });
});

test.each<[string, Partial<AcceptanceDraft>, readonly string[]]>([
  ["what is filled in as it should be", {}, []],
  ["nobody", { by: "" }, ["by missing"]],
  ["somebody who is not Accountable Manager", { by: "Priya Raman" }, ["by notAccountableManager"]],
  ["a former Accountable Manager today", { by: "Margit Halvorsen" }, ["by notAccountableManager"]],
  ["the name in other letters", { by: "tomas halvorsen" }, []],
  ["no words", { words: "  " }, ["words missing"]],
  ["words that are too long", { words: "x".repeat(2001) }, ["words tooLong"]],
  ["no day", { on: undefined }, ["on missing"]],
  ["tomorrow", { on: day("2026-10-16") }, ["on notYet"]],
  ["no end", { until: undefined }, ["until missing"]],
  ["an end that was yesterday", { until: day("2026-10-14") }, ["until over"]],
  ["an end that is today", { until: day("2026-10-15") }, []],
  ["an end a year later", { until: day("2027-10-15") }, []],
  ["an end a day after that", { until: day("2027-10-16") }, ["until tooFar"]],
])("%s", (_, draft, wanted) => {
  expect(faultsOf(draft)).toEqual(wanted);
});

test("within tolerance somebody in post is enough, and nobody else is", () => {
  expect(faultsOf({ by: "Priya Raman" }, WITHIN)).toEqual([]);
  expect(faultsOf({ by: "Margit Halvorsen" }, WITHIN)).toEqual(["by notInPost"]);
});

describe("what is written", () => {
  test("an open risk becomes an accepted one, and the earlier acceptance goes to History", () => {
    const book = bookWithRisks([{ ...ABOVE, acceptedBy: "Margit Halvorsen", history: "2026-04-14: 36." }]);
    const risk = riskIn(book, "RSK-001");
    expect(hasFormerAcceptance(risk)).toBe(true);
    expect(cellChanges(risk, acceptanceChanges(DRAFT, risk, "Earlier: Margit.", book), book)).toEqual([
      { key: "acceptedBy", heading: "Accepted by", before: "Margit Halvorsen", after: "Tomas Halvorsen" },
      { key: "acceptedOn", heading: "Accepted on", before: "", after: "2026-10-15" },
      { key: "acceptanceValidTo", heading: "Acceptance valid to", before: "", after: "2027-04-15" },
      { key: "scoreAtAcceptance", heading: "Score at acceptance", before: "", after: "36" },
      { key: "acceptanceNote", heading: "Acceptance note", before: "", after: "The measures are enough for now." },
      { key: "status", heading: "Status", before: "Open", after: "Accepted" },
      { key: "history", heading: "History", before: "2026-04-14: 36.", after: "2026-04-14: 36. Earlier: Margit." },
    ]);
  });

  test("a risk that is being treated stays so, and a first acceptance leaves History alone", () => {
    const book = bookWithRisks([{ ...ABOVE, status: "TREATING" }]);
    const risk = riskIn(book, "RSK-001");
    expect(hasFormerAcceptance(risk)).toBe(false);
    expect(Object.keys(acceptanceChanges(DRAFT, risk, "", book)).sort()).toEqual(
      ["acceptanceNote", "acceptanceValidTo", "acceptedBy", "acceptedOn", "scoreAtAcceptance"].sort(),
    );
  });
});

describe("how an acceptance stands", () => {
  const ACCEPTED: Risk = {
    ...ABOVE,
    status: "ACCEPTED",
    acceptedBy: "Tomas Halvorsen",
    acceptedOn: day("2026-09-01"),
    acceptanceValidTo: day("2026-10-15"),
    scoreAtAcceptance: 36,
  };

  test.each<[string, Risk, object]>([
    ["holds on its last day", ACCEPTED, { state: "ACCEPTED", isWanted: false, faults: [] }],
    ["lapses the day after", { ...ACCEPTED, acceptanceValidTo: day("2026-10-14") }, { state: "EXPIRED", isWanted: true }],
    ["is of another score", { ...ACCEPTED, scoreAtAcceptance: 24 }, { state: "ACCEPTED", isWanted: true }],
    ["is nobody's", { ...ABOVE, acceptedOn: day("2026-09-01") }, { state: "NEEDED", isWithdrawn: true, isWanted: true }],
    ["was never given", ABOVE, { state: "NEEDED", isWithdrawn: false, isWanted: true }],
    ["is not needed within tolerance", WITHIN, { state: "NOT_NEEDED", isWanted: false, isAboveTolerance: false }],
    ["is somebody else's", { ...ACCEPTED, acceptedBy: "Priya Raman" }, { state: "ACCEPTED", isWanted: true }],
    [
      "of a closed risk is of no interest",
      { ...ACCEPTED, status: "CLOSED", acceptanceValidTo: day("2026-01-01") },
      { state: "CLOSED", isWanted: false },
    ],
  ])("%s", (_, risk, wanted) => {
    const book = bookWithRisks([risk]);
    expect(acceptanceStanding(book)(riskIn(book, "RSK-001"))).toMatchObject(wanted);
  });

  test("what the check says is said", () => {
    const book = bookWithRisks([{ ...ACCEPTED, acceptedBy: "Priya Raman" }]);
    expect(acceptanceStanding(book)(riskIn(book, "RSK-001")).faults).toEqual([
      "RSK-001: accepted by Priya Raman, not Accountable Manager on 2026-09-01.",
    ]);
  });
});

describe("in a workbook", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await sampleBytes();
  }, TWO_MINUTES);

  const draft: AcceptanceDraft = { ...DRAFT, on: day("2026-10-31"), until: day("2027-04-30") };
  const rulesOn = (book: Parameters<typeof assess>[0], id: string): readonly string[] =>
    assess(book, "2B")
      .findings.filter(({ message }) => message.includes(id))
      .map(({ rule }) => rule);

  test(
    "the rules on acceptance find a risk that nobody has accepted, and no more once it is accepted",
    async () => {
      const workbook = workbookOf(bytes);
      await type(workbook, "RSK-003", { acceptedBy: null, acceptedOn: null, acceptanceValidTo: null, scoreAtAcceptance: null, acceptanceNote: null });
      const before = await openBook(workbook);
      expect(rulesOn(before.book, "RSK-003")).toEqual(["R-26"]);
      const edits = acceptanceEdits(draft, riskIn(before.book, "RSK-003"), "", before, await openBook(workbook));
      if ("refusal" in edits) throw new Error(edits.refusal);
      expect((await workbook.apply(edits)).outcome).toBe("done");
      const { book } = await openBook(workbook);
      expect(rulesOn(book, "RSK-003")).toEqual([]);
      const risk = riskIn(book, "RSK-003");
      expect([risk.acceptedBy, risk.acceptedOn, risk.acceptanceValidTo, risk.scoreAtAcceptance, risk.acceptanceNote, risk.status]).toEqual([
        "Tomas Halvorsen",
        day("2026-10-31"),
        day("2027-04-30"),
        36,
        "The measures are enough for now.",
        "TREATING",
      ]);
    },
    TWO_MINUTES,
  );

  test(
    "an acceptance that has lapsed, or that the score has outgrown, is one no more",
    async () => {
      const workbook = workbookOf(bytes);
      await type(workbook, "RSK-006", { acceptanceValidTo: day("2026-10-30") });
      const before = await openBook(workbook);
      expect(rulesOn(before.book, "RSK-006")).toEqual(["R-27"]);
      const edits = acceptanceEdits(draft, riskIn(before.book, "RSK-006"), "Earlier.", before, before);
      if ("refusal" in edits) throw new Error(edits.refusal);
      await workbook.apply(edits);
      const { book } = await openBook(workbook);
      expect(rulesOn(book, "RSK-006")).toEqual([]);
      expect(riskIn(book, "RSK-006").history).toMatch(/Earlier\.$/);
    },
    TWO_MINUTES,
  );

  test.each([
    ["residualVulnerability", "from 3 to 4"],
    ["acceptedBy", "from “Tomas Halvorsen” to “Priya Raman”"],
  ] as const)(
    "is refused when %s was changed after it was seen, and says %s",
    async (key, change) => {
      const workbook = workbookOf(bytes);
      const before = await openBook(workbook);
      await type(workbook, "RSK-003", key === "acceptedBy" ? { acceptedBy: "Priya Raman" } : { residualVulnerability: 4 });
      const heading = risks.columns[key].heading;
      expect(acceptanceEdits(draft, riskIn(before.book, "RSK-003"), "", before, await openBook(workbook))).toEqual({
        refusal: `${heading} of RSK-003 was changed in the sheet meanwhile, ${change}: look at it, then do it again. Nothing was written.`,
      });
    },
    TWO_MINUTES,
  );
});
