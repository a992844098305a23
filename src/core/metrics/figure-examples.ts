import type { TargetStatus } from "../statistics/target-status";

/** A reading, how its figure has to be quoted, and what it says about its target. A test works each of them out. */
export interface FigureExample {
  readonly words: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly dataKind: "CENSUS" | "SAMPLE";
  readonly direction: "HIGHER" | "LOWER";
  readonly target: number;
  readonly red: number;
  readonly shows: string;
  readonly status: TargetStatus;
  /** More results without a failure until the target is demonstrated; null where that is not the question. */
  readonly morePasses: number | null;
}

/** Intervals from published tables of the Wilson score interval. */
export const figureExamples: readonly FigureExample[] = [
  {
    words: "9 of 10 covert tests passed",
    numerator: 9,
    denominator: 10,
    dataKind: "SAMPLE",
    direction: "HIGHER",
    target: 0.9,
    red: 0.75,
    shows: "90% (60–98%), n = 10",
    status: "MET_NOT_DEMONSTRATED",
    morePasses: 43,
  },
  {
    words: "12 of 12 covert tests passed",
    numerator: 12,
    denominator: 12,
    dataKind: "SAMPLE",
    direction: "HIGHER",
    target: 0.9,
    red: 0.75,
    shows: "100% (76–100%), n = 12",
    status: "MET_NOT_DEMONSTRATED",
    morePasses: 23,
  },
  {
    words: "180 of 200 observations to standard",
    numerator: 180,
    denominator: 200,
    dataKind: "SAMPLE",
    direction: "HIGHER",
    target: 0.85,
    red: 0.75,
    shows: "90% (85–93%), n = 200",
    status: "MET_DEMONSTRATED",
    morePasses: null,
  },
  {
    words: "18 of 20 observations to standard",
    numerator: 18,
    denominator: 20,
    dataKind: "SAMPLE",
    direction: "HIGHER",
    target: 0.95,
    red: 0.85,
    shows: "90% (70–97%), n = 20",
    status: "NOT_MET_NOT_DEMONSTRATED",
    morePasses: 122,
  },
  {
    words: "3 of 12 seals checked were broken",
    numerator: 3,
    denominator: 12,
    dataKind: "SAMPLE",
    direction: "LOWER",
    target: 0.05,
    red: 0.1,
    shows: "25% (9–53%), n = 12",
    status: "NOT_MET_DEMONSTRATED",
    morePasses: 161,
  },
  {
    words: "17 of 20 actions that were due closed on time (all are counted; two of the other three were never done)",
    numerator: 17,
    denominator: 20,
    dataKind: "CENSUS",
    direction: "HIGHER",
    target: 0.9,
    red: 0.75,
    shows: "85%, n = 20",
    status: "BELOW_TARGET",
    morePasses: null,
  },
];
