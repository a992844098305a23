import { monthsLater } from "../workbook/calculations/months-later";
import type { SerialDay } from "../workbook/serial-day";
import { assessments } from "../workbook/sheets/assessments";
import { partsOf, type SnapshotBook } from "../workbook/snapshot-book";
import { atSetting } from "./fault";
import { firstFew } from "./first-few";
import { phase2PassedOn } from "./phase-2-passed-on";
import { defineRule, NO_DATA, on, rows } from "./rule";
import { isSiteVisit } from "./site-visit";

const MONTHS_OF_A_YEAR = 12;

export const siteNotVisited = defineRule({
  id: "R-93",
  title: "Site that the CAA has not visited for years",
  action: "Expect a visit: keep people and records at the site ready for one.",
  why: "In Phase 2B the CAA means to see each site once in five years.",
  source: { document: "CAA SeMS FAQ", place: "assurance assessments" },
  chapter: 5,
  severity: { "2B": "info" },
  reads: [assessments],
  limit: { words: "years in which each site is visited", value: 5, looser: "higher" },
  example: {
    passes: {
      settings: { sites: "Kingsbridge" },
      rows: [rows(assessments, [{ assessmentId: "ASM-001", kind: "ASSURANCE", site: "Kingsbridge", date: on("2021-10-15") }])],
    },
    fails: {
      settings: { sites: "Kingsbridge" },
      rows: [rows(assessments, [{ assessmentId: "ASM-001", kind: "ASSURANCE", site: "Kingsbridge", date: on("2021-10-14") }])],
    },
  },
  check: (book, { limit }) => {
    const sites = partsOf(String(book.setting("sites") ?? ""));
    if (sites.length === 0) return NO_DATA;
    const passed = phase2PassedOn(book);
    // Without a visit the years count from Phase 2: before, nobody had reason to come again.
    const unseen = sites.filter((site) => isLongAgo(lastVisit(site, book) ?? passed, limit, book.asOf));
    if (unseen.length === 0) return [];
    return [{ at: atSetting("sites"), message: `No visit by the CAA in ${limit} years: ${firstFew(unseen, 2)}.` }];
  },
});

function isLongAgo(day: SerialDay | undefined, years: number, asOf: SerialDay): boolean {
  return day !== undefined && monthsLater(day, years * MONTHS_OF_A_YEAR) < asOf;
}

/** A visit that is planned, or has yet to come, is none. */
function lastVisit(site: string, book: SnapshotBook): SerialDay | undefined {
  const days = book.records(assessments).flatMap((one) => {
    const { date, outcome } = one;
    const isHeld = date !== undefined && date <= book.asOf && outcome !== "PLANNED";
    return isHeld && isSiteVisit(one) && isAt(site, one.site) ? [date] : [];
  });
  return days.sort((one, other) => other - one)[0];
}

/** A cell may name several sites, or all of them. */
function isAt(site: string, visited: string | undefined): boolean {
  const names = (visited ?? "").split(/[;,]/).map((name) => name.trim().toLowerCase());
  return names.includes(site.toLowerCase()) || names.includes("all");
}
