import type { RecordOf } from "../workbook/define-sheet";
import { readings } from "../workbook/sheets/readings";
import { atCell, type Fault } from "./fault";
import { defineRule, NO_DATA, on, rows } from "./rule";

type Reading = RecordOf<typeof readings.columns>;

/** A reading whose period can be compared. */
interface Dated {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

const SEPTEMBER = { readingId: "RDG-001", metricId: "OWN-01", site: "All", periodStart: on("2026-09-01"), periodEnd: on("2026-09-30") } as const;

export const readingPeriodOverlaps = defineRule({
  id: "R-50",
  title: "Two readings of a metric for the same days",
  action: "Keep one of the two, or put the days right: both are counted now.",
  why: "Figures add up the readings of a period, so what stands there twice is counted twice.",
  source: "our suggestion",
  chapter: 5,
  severity: { GAP: "blocks" },
  reads: [readings],
  example: {
    passes: {
      rows: [rows(readings, [SEPTEMBER, { ...SEPTEMBER, readingId: "RDG-002", periodStart: on("2026-10-01"), periodEnd: on("2026-10-31") }])],
    },
    fails: {
      rows: [rows(readings, [SEPTEMBER, { ...SEPTEMBER, readingId: "RDG-002", periodStart: on("2026-09-30"), periodEnd: on("2026-10-31") }])],
    },
  },
  check: (book) => {
    const groups = byMetricAndSite(book.records(readings));
    return groups.length === 0 ? NO_DATA : groups.flatMap(overlaps);
  },
});

/** The readings of each metric and site, as far as their days are known. */
function byMetricAndSite(all: readonly Reading[]): readonly Dated[][] {
  const groups = new Map<string, Dated[]>();
  const groupOf = (metricId: string, site: string) => {
    const key = `${metricId.trim()}\n${site.trim()}`.toLowerCase();
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  // As they are typed: thousands of readings say the same two words, and what makes them the same is worked out once.
  const asTyped = new Map<string, Map<string, Dated[]>>();
  for (const reading of all) {
    const { metricId, site = "", periodStart: start, periodEnd: end } = reading;
    if (metricId === undefined || start === undefined || end === undefined || end < start) continue;
    let sites = asTyped.get(metricId);
    if (!sites) asTyped.set(metricId, (sites = new Map<string, Dated[]>()));
    let group = sites.get(site);
    if (!group) sites.set(site, (group = groupOf(metricId, site)));
    group.push({ reading, start, end });
  }
  return [...groups.values()];
}

/** The later of two in time is the one reported; of two that begin on the same day, the lower row. */
function overlaps(group: readonly Dated[]): readonly Fault[] {
  const inOrder = [...group].sort((one, other) => one.start - other.start);
  const faults: Fault[] = [];
  let longest: Dated | undefined;
  for (const dated of inOrder) {
    if (longest && dated.start <= longest.end) faults.push(overlap(dated.reading, longest.reading));
    if (!longest || dated.end > longest.end) longest = dated;
  }
  return faults;
}

function overlap(reading: Reading, other: Reading): Fault {
  const [name, otherName] = [reading, other].map(({ readingId }) => readingId ?? "a reading without an id");
  return {
    at: atCell(readings, reading, "periodStart"),
    message: `The period of ${name} overlaps that of ${otherName}: same metric, same site.`,
  };
}
