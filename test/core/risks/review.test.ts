import {
  changedLevels,
  levelsOf,
  outgrowsAcceptance,
  reviewChanges,
  reviewEdits,
  reviewFaults,
  scoredStates,
  suggestedReview,
  type ReviewDraft,
} from "../../../src/core/risks/review";
import type { Levels } from "../../../src/core/rules/risk-levels";
import { assess } from "../../../src/core/assessment/assess";
import { isoOfSerial } from "../../../src/core/workbook/serial-day";
import { openBook, sampleBytes, type, workbookOf } from "../../support/risk-workbook";
import { bookWithRisks, day, riskIn, type Risk } from "./book-with-risks";

const TWO_MINUTES = 120_000;

/** 3 × 4 × 4 = 48 before, 36 with the measures of today, 24 aimed at. */
const RISK: Risk = {
  riskId: "RSK-001",
  status: "OPEN",
  threat: 3,
  consequence: 4,
  vulnerability: 4,
  residualThreat: 3,
  residualConsequence: 4,
  residualVulnerability: 3,
  targetVulnerability: 2,
  nextReview: day("2026-10-10"),
  acceptedBy: "Tomas Halvorsen",
  scoreAtAcceptance: 36,
  history: "2026-04-14: 36.",
};

function reviewOf(levels: Levels, more: Partial<ReviewDraft> = {}, risk: Risk = RISK, settings: Record<string, string> = {}) {
  const book = bookWithRisks([risk], [], settings);
  const record = riskIn(book, "RSK-001");
  const draft: ReviewDraft = {
    levels: { ...levelsOf(record, book), ...levels },
    trigger: "SCHEDULED",
    reason: "",
    next: day("2027-04-15"),
    ...more,
  };
  return { book, record, draft };
}

const faultsOf = (...given: Parameters<typeof reviewOf>): readonly string[] => {
  const { book, record, draft } = reviewOf(...given);
  return reviewFaults(draft, record, book).map(({ field, kind }) => `${field} ${kind}`);
};

const changesOf = (history: string, ...given: Parameters<typeof reviewOf>) => {
  const { book, record, draft } = reviewOf(...given);
  return reviewChanges(draft, record, history, book);
};

test("new levels show their scores and bands before they are written", () => {
  const { book, record, draft } = reviewOf({ residualVulnerability: 2, targetVulnerability: 1 });
  expect(scoredStates(draft.levels, record, book).map(({ state, score, band }) => [state, score, band.word])).toEqual([
    ["inherent", 48, "Medium-High"],
    ["residual", 24, "Medium"],
    ["target", 12, "Medium-Low"],
  ]);
  expect(changedLevels(draft.levels, record, book)).toEqual({ residualVulnerability: 2, targetVulnerability: 1 });
});

test("method B reads its matrix", () => {
  const risk: Risk = { riskId: "RSK-001", status: "OPEN", likelihoodB: 4, residualLikelihoodB: 3, severityB: "C" };
  const { book, record, draft } = reviewOf({ residualLikelihoodB: 1 }, {}, risk, { riskMethod: "B" });
  expect(scoredStates(draft.levels, record, book).map(({ score, band }) => [score, band.word])).toEqual([
    [undefined, "Medium-High"],
    [undefined, "Low"],
    [undefined, ""],
  ]);
  expect(faultsOf({ residualLikelihoodB: 5 }, { reason: "Worse" }, risk, { riskMethod: "B" })).toEqual(["levels residualAboveInherent"]);
});

test("the next review follows the residual band", () => {
  const at = (levels: Levels, risk: Risk = RISK): string => {
    const { book, record, draft } = reviewOf(levels, {}, risk);
    return isoOfSerial(suggestedReview(draft.levels, record, book));
  };
  expect(at({})).toBe("2027-04-15"); // Medium: six months
  expect(at({ residualVulnerability: 4 })).toBe("2027-01-15"); // 48, Medium-High: three
  expect(at({ residualVulnerability: 1, residualThreat: 1 })).toBe("2027-10-15"); // 4, Medium-Low: twelve
});

test.each<[string, readonly string[], Levels, Partial<ReviewDraft>]>([
  ["nothing has changed", [], {}, {}],
  ["scores change without a reason", ["reason missing"], { residualVulnerability: 2 }, {}],
  ["scores change with one", [], { residualVulnerability: 2 }, { reason: "New fence" }],
  ["another reason than those of the list", ["reason missingForOther"], {}, { trigger: "OTHER" }],
  ["a reason that is too long", ["reason tooLong"], {}, { reason: "x".repeat(2001) }],
  ["no day for the next one", ["next missing"], {}, { next: undefined }],
  ["the next one is today", ["next notLater"], {}, { next: day("2026-10-15") }],
  ["the next one is tomorrow", [], {}, { next: day("2026-10-16") }],
  ["residual above inherent", ["levels residualAboveInherent"], { residualVulnerability: 5 }, { reason: "Worse" }],
  ["residual as high as inherent", [], { residualVulnerability: 4 }, { reason: "Worse" }],
  ["target above residual", ["levels targetAboveResidual"], { residualVulnerability: 1 }, { reason: "Better" }],
])("%s", (_, wanted, levels, more) => {
  expect(faultsOf(levels, more)).toEqual(wanted);
});

test("a review that changes nothing keeps the day on which it was due", () => {
  expect(changesOf("", {})).toEqual({
    lastReview: day("2026-10-15"),
    reviewWasDue: day("2026-10-10"),
    nextReview: day("2027-04-15"),
    reviewTrigger: "SCHEDULED",
  });
});

test("new scores go to their cells, the line on them to the end of History", () => {
  expect(changesOf("36 → 24: new fence", { residualVulnerability: 2 }, { reason: "new fence", trigger: "CHANGE" })).toMatchObject({
    residualVulnerability: 2,
    reviewTrigger: "CHANGE",
    history: "2026-04-14: 36. 36 → 24: new fence",
  });
});

test("threat or consequence that differs after the measures says why in its own column too", () => {
  expect(changesOf("", { residualThreat: 2 }, { reason: "A guard deters" })).toHaveProperty("changeReason", "A guard deters");
  expect(changesOf("", { residualVulnerability: 2 }, { reason: "A fence" })).not.toHaveProperty("changeReason");
  expect(changesOf("", { threat: 4, residualThreat: 4 }, { reason: "New cases" })).not.toHaveProperty("changeReason");
});

test("another reason is written in the note, as the list says", () => {
  expect(changesOf("", {}, { trigger: "OTHER", reason: "Asked by the board" }, { ...RISK, note: "Watch." })).toHaveProperty(
    "note",
    "Watch. Asked by the board",
  );
});

test("more than was accepted is noticed, as much is not", () => {
  const outgrows = (levels: Levels): boolean => {
    const { book, record, draft } = reviewOf(levels);
    return outgrowsAcceptance(draft.levels, record, book);
  };
  expect(outgrows({})).toBe(false);
  expect(outgrows({ residualVulnerability: 4 })).toBe(true);
});

describe("in a workbook", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await sampleBytes();
  }, TWO_MINUTES);

  test(
    "a review that was overdue is so no more, and its day is today",
    async () => {
      const workbook = workbookOf(bytes);
      await type(workbook, "RSK-003", { nextReview: day("2026-10-30") });
      const before = await openBook(workbook);
      const find = (book: Parameters<typeof assess>[0]) => assess(book, "2B").findings.filter(({ message }) => message.includes("RSK-003"));
      expect(find(before.book).map(({ rule }) => rule)).toEqual(["R-28"]);
      const risk = riskIn(before.book, "RSK-003");
      const draft: ReviewDraft = {
        levels: { ...levelsOf(risk, before.book), residualVulnerability: 2, targetVulnerability: 1 },
        trigger: "CHANGE",
        reason: "The booking system insists on the fields.",
        next: day("2027-04-30"),
      };
      const edits = reviewEdits(draft, risk, "2026-10-31: 36 → 24.", before, before);
      if ("refusal" in edits) throw new Error(edits.refusal);
      await workbook.apply(edits);
      const { book } = await openBook(workbook);
      expect(find(book)).toEqual([]);
      const now = riskIn(book, "RSK-003");
      expect([now.lastReview, now.reviewWasDue, now.nextReview, now.reviewTrigger, now.residualVulnerability]).toEqual([
        day("2026-10-31"),
        day("2026-10-30"),
        day("2027-04-30"),
        "CHANGE",
        2,
      ]);
      expect(now.history).toMatch(/no change\. 2026-10-31: 36 → 24\.$/);
    },
    TWO_MINUTES,
  );

  test(
    "a risk whose levels were changed after they were seen is not overwritten",
    async () => {
      const workbook = workbookOf(bytes);
      const before = await openBook(workbook);
      await type(workbook, "RSK-003", { residualVulnerability: 4 });
      const risk = riskIn(before.book, "RSK-003");
      const draft: ReviewDraft = { levels: levelsOf(risk, before.book), trigger: "SCHEDULED", reason: "", next: day("2027-04-30") };
      expect(reviewEdits(draft, risk, "", before, await openBook(workbook))).toEqual({
        refusal:
          "Residual vulnerability of RSK-003 was changed in the sheet meanwhile, from 3 to 4: look at it, then do it again. Nothing was written.",
      });
    },
    TWO_MINUTES,
  );
});
