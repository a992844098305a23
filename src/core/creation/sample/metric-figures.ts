import { sampleMeasures } from "./measures";
import { sampleMonths, sampleQuarters, type Period } from "./periods";
import {
  actionsOnTime,
  actionsOverdue,
  conformingOf,
  incidentsIn,
  planDone,
  reportsReceived,
  theftOrTamperingIn,
  trainingInDate,
  trainingRenewed,
  vettingInDate,
  type Figure,
} from "./register-figures";
import { day } from "./day";

/** The registers of this workbook begin here; earlier figures were taken over from the workbook before it. */
const REGISTERS_SINCE = day("2025-09-01");

/** Consignments in each month, from March 2025. */
const consignments = [588, 602, 631, 617, 640, 598, 612, 655, 671, 702, 561, 574, 628, 633, 641, 619, 652, 604, 637, 668] as const;

const census = (numbers: readonly (readonly [number, number])[]): readonly Figure[] => numbers;
const outOf = (n: number, conforming: readonly number[]): readonly Figure[] => conforming.map((x) => [x, n]);

/** Figures taken over for the periods before the registers, then those of the registers. */
function since(periods: readonly Period[], earlier: readonly Figure[], fromRegister: (period: Period) => Figure): readonly Figure[] {
  return periods.map((period, index) => (period.start >= REGISTERS_SINCE ? fromRegister(period) : (earlier[index] ?? [0])));
}

function perConsignment(earlier: readonly number[], events: (period: Period) => number): readonly Figure[] {
  return sampleMonths.map((period, index) => [period.start >= REGISTERS_SINCE ? events(period) : (earlier[index] ?? 0), consignments[index] ?? 0]);
}

const inPlace = sampleMeasures.filter((measure) => measure.status === "IN_PLACE").length;

/** Figures of each active metric, one for each month or quarter. Those that live in a register are counted there. */
export const monthlyFigures: ReadonlyMap<string, readonly Figure[]> = new Map<string, readonly Figure[]>([
  ["COM-01", since(sampleMonths, outOf(56, [56, 56, 56, 56, 56, 56]), trainingInDate)],
  ["COM-03", since(sampleMonths, outOf(12, [12, 12, 12, 12, 12, 12]), vettingInDate)],
  [
    "COM-05",
    since(
      sampleMonths,
      outOf(32, [31, 32, 31, 30, 32, 31]),
      conformingOf((check) => check.kind === "OBSERVATION"),
    ),
  ],
  [
    "COM-07",
    since(
      sampleMonths,
      census([
        [3, 3],
        [2, 2],
        [4, 4],
        [2, 3],
        [3, 3],
        [2, 2],
      ]),
      actionsOnTime,
    ),
  ],
  ["COM-08", since(sampleMonths, [[0], [0], [0], [1], [0], [0]], actionsOverdue)],
  ["COM-14", perConsignment([0, 0, 1, 0, 0, 0], incidentsIn)],
  [
    "COM-17",
    census([
      [98, 98],
      [92, 92],
      [96, 96],
      [94, 94],
      [101, 101],
      [97, 97],
      [97, 97],
      [101, 101],
      [94, 94],
      [92, 92],
      [97, 97],
      [91, 91],
      [96, 97],
      [94, 94],
      [96, 96],
      [97, 97],
      [101, 101],
      [97, 97],
      [97, 97],
      [101, 101],
    ]),
  ],
  ["COM-22", sampleMonths.map(() => [0])],
  [
    "COM-32",
    census([
      [1352, 1352],
      [1300, 1300],
      [1340, 1352],
      [1300, 1300],
      [1404, 1404],
      [1340, 1352],
      [1346, 1352],
      [1404, 1404],
      [1300, 1300],
      [1274, 1274],
      [1338, 1352],
      [1248, 1248],
      [1344, 1352],
      [1209, 1300],
      [1257, 1352],
      [1281, 1300],
      [1404, 1404],
      [1352, 1352],
      [1352, 1352],
      [1404, 1404],
    ]),
  ],
  ["CGO-01", outOf(60, [59, 60, 60, 59, 60, 60, 60, 59, 60, 60, 59, 60, 51, 59, 60, 60, 60, 60, 60, 60])],
  [
    "CGO-02",
    since(
      sampleMonths,
      outOf(20, [19, 20, 19, 19, 20, 19]),
      conformingOf((check) => check.metricId === "CGO-02"),
    ),
  ],
  [
    "CGO-03",
    since(
      sampleMonths,
      outOf(20, [19, 19, 20, 18, 19, 19]),
      conformingOf((check) => check.metricId === "CGO-03"),
    ),
  ],
  ["CGO-08", perConsignment([0, 0, 1, 0, 0, 0], theftOrTamperingIn)],
  ["OWN-01", outOf(20, [20, 19, 20, 20, 19, 20, 20, 20, 19, 20, 20, 20, 19, 20, 19, 17, 19, 20, 20, 20])],
]);

export const quarterlyFigures: ReadonlyMap<string, readonly Figure[]> = new Map<string, readonly Figure[]>([
  [
    "COM-02",
    since(
      sampleQuarters,
      census([
        [5, 5],
        [2, 2],
        [3, 3],
      ]),
      trainingRenewed,
    ),
  ],
  [
    "COM-04",
    since(
      sampleQuarters,
      census([
        [16, 16],
        [17, 17],
        [18, 18],
      ]),
      planDone,
    ),
  ],
  [
    "COM-11",
    since(
      sampleQuarters,
      outOf(10, [9, 10, 10]),
      conformingOf((check) => check.kind === "COVERT_TEST"),
    ),
  ],
  ["COM-12", since(sampleQuarters, outOf(18, [3, 4, 4]), reportsReceived)],
  [
    "COM-20",
    census([
      [9, 9],
      [6, 6],
      [11, 11],
      [5, 5],
      [8, 8],
      [12, 12],
      [17, 17],
    ]),
  ],
  [
    "COM-21",
    census([
      [21, 23],
      [22, 23],
      [24, 24],
      [24, 24],
      [24, 24],
      [25, 25],
      [inPlace, inPlace],
    ]),
  ],
  [
    "COM-28",
    since(
      sampleQuarters,
      census([
        [38, 40],
        [30, 30],
        [44, 44],
      ]),
      conformingOf((check) => check.kind === "SUPPLIER_CHECK"),
    ),
  ],
  [
    "COM-34",
    since(
      sampleQuarters,
      outOf(30, [29, 30, 30]),
      conformingOf((check) => check.kind === "DATA_CHECK"),
    ),
  ],
]);
