import { metrics } from "../../workbook/sheets/metrics";
import type { RecordInput } from "../../workbook/layout/composition";
import { day } from "./day";
import { recordsFor, type RecordFor } from "../../workbook/records-for";
import { startingRecordsWith } from "./starting-records";

type Answer = RecordFor<typeof metrics.columns>;

/** Definitions were issued anew when Phase 2 was passed. */
export const DEFINITIONS_SINCE = day("2025-03-01");

const [SM, DEPUTY, SSR, QA, TRAINER, TRANSPORT] = ["Priya Raman", "Callum Reid", "Ewa Nowicka", "Joseph Mensah", "Leila Haddad", "Grace Oduya"];

/** What the entity runs, with the owner and, where the library leaves it open, its own target from its own baseline. */
const active: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ["COM-01", { owner: TRAINER }],
  ["COM-02", { owner: TRAINER }],
  ["COM-03", { owner: SM, amberLimit: 1 }],
  ["COM-04", { owner: QA }],
  ["COM-05", { owner: QA }],
  ["COM-07", { owner: SM }],
  ["COM-08", { owner: SM }],
  ["COM-11", { owner: QA }],
  [
    "COM-12",
    {
      owner: SM,
      target: 20,
      amberLimit: 10,
      redLimit: 5,
      note: "The numbers are the level that we expect from our first eight quarters. It is watched in both directions, not judged: silence worries us more.",
    },
  ],
  [
    "COM-14",
    { owner: SM, target: 2, amberLimit: 4, redLimit: 6, note: "Target from our own baseline of 2024; one incident in a month is about 1.6." },
  ],
  ["COM-17", { owner: SSR }],
  ["COM-20", { owner: SM }],
  ["COM-21", { owner: SM }],
  ["COM-22", { owner: SM, amberLimit: 0 }],
  ["COM-28", { owner: TRANSPORT }],
  ["COM-32", { owner: DEPUTY }],
  ["COM-34", { owner: QA }],
  ["CGO-01", { owner: SSR, note: "A signal in March 2026: see FND-005." }],
  ["CGO-02", { owner: QA }],
  [
    "CGO-03",
    {
      owner: TRAINER,
      target: 0.9,
      amberLimit: 0.9,
      redLimit: 0.8,
      note: "Target from our own baseline of 240 tests in 2024-25; it says nothing about any official standard.",
    },
  ],
  ["CGO-08", { owner: SM, target: 20, amberLimit: 40, redLimit: 60, note: "Target from our own baseline; one event in a month is about 16." }],
]);

const own: Answer = {
  metricId: "OWN-01",
  name: "Closing rounds in order",
  active: "YES",
  form: "QL",
  purpose: "Whether the store and the cages are left as they should be at the end of the day",
  formulaKind: "PROPORTION",
  numerator: "Sampled closing-round records that are complete and made in time",
  denominator: "Closing-round records sampled",
  unit: "%",
  scale: 1,
  direction: "HIGHER",
  target: 0.95,
  amberLimit: 0.95,
  redLimit: 0.85,
  frequency: "M",
  smallSample: 20,
  source: "READINGS",
  dataSource: "Closing-round records",
  dataKind: "SAMPLE",
  owner: SSR,
  chapters: "5",
  riskCategories: ["THEFT_CRIME", "CARGO_MAIL", "ACCESS"],
  chart: "P",
  validFrom: DEFINITIONS_SINCE,
  definitionVersion: 1,
  trap: "A record made the next morning does not count, however complete it is.",
  note: "Our own metric.",
};

/** All cards of the sector with an owner; the active ones with their targets. */
export const sampleMetrics: readonly RecordInput[] = [
  ...startingRecordsWith(metrics, (start): Answer => {
    const answer = active.get(String(start["metricId"]));
    return answer
      ? { active: "YES", validFrom: DEFINITIONS_SINCE, ...answer }
      : { active: "NO", owner: SM, note: "Not run at present; looked at again in the yearly review." };
  }),
  ...recordsFor(metrics, [own]),
];
