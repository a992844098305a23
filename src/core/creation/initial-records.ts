import { chapters } from "../framework/chapters";
import type { Chapter, ChapterItem } from "../framework/chapter";
import type { SectorCode } from "../framework/sector";
import { themeOfChapter } from "../framework/theme";
import { metricCards } from "../metrics/cards";
import type { MetricCard } from "../metrics/metric-card";
import { starterSet } from "../metrics/starter-set";
import { suggestedCourses } from "../workbook/content/courses";
import { raciActivities } from "../workbook/content/raci-activities";
import { retentionDefaults } from "../workbook/content/retention-defaults";
import type { SheetSet } from "../workbook/define-sheet";
import type { RecordInput } from "../workbook/layout/composition";
import { registersById } from "../workbook/sheets";
import { riskCategory } from "../workbook/lists/risk-category";
import { bandsA } from "../workbook/risk-method/bands-a";
import { matrixB } from "../workbook/risk-method/matrix-b";
import { scalesA } from "../workbook/risk-method/scales-a";
import { level5 } from "../workbook/lists/level5";
import { labelOf } from "../workbook/define-list";
import { registersOf } from "./tab-order";

/** The records that every new workbook starts with: the items, the cards of its sector, suggested duties, courses and retention times, the risk method. */
export function initialRecords(sector: SectorCode, set: SheetSet): ReadonlyMap<string, readonly RecordInput[]> {
  return new Map<string, readonly RecordInput[]>([
    ["gapAnalysis", gapItems(sector)],
    ["metrics", metricRecords(sector, new Set(registersOf(set).map((sheet) => sheet.id)))],
    ["roles", raciActivities.map((duty, index) => ({ activityId: numbered("ROL", index), activity: duty.activity, chapter: String(duty.chapter) }))],
    ["courses", suggestedCourses.map((course, index) => courseRecord(course, index))],
    [
      "retention",
      retentionDefaults.map((rule, index) => ({
        retentionId: numbered("RET", index),
        recordType: rule.recordType,
        minMonths: rule.minMonths,
        trigger: rule.trigger,
        note: rule.reason,
      })),
    ],
    [
      "scaleA",
      scalesA.map((level) => ({
        level: level.score,
        name: labelOf(level5, level.level),
        threat: level.threat,
        consequence: level.consequence,
        vulnerability: level.vulnerability,
      })),
    ],
    [
      "bandsA",
      bandsA.map((band) => ({
        band: band.band,
        fromScore: band.fromScore,
        colourWord: band.colour,
        authority: band.authority,
        reviewMonths: band.reviewMonths,
        note: band.note,
      })),
    ],
    ["matrixB", matrixB.map((cell) => ({ ...cell }))],
  ]);
}

export function numbered(prefix: string, index: number): string {
  return `${prefix}-${String(index + 1).padStart(3, "0")}`;
}

function gapItems(sector: SectorCode): readonly RecordInput[] {
  return chapters.flatMap((chapter: Chapter) =>
    chapter.subSections.flatMap((subSection) =>
      subSection.items.map((item) => ({
        itemId: item.id,
        chapter: `${chapter.number} ${chapter.name}`,
        theme: themeOfChapter(chapter.number).code,
        subSection: `${subSection.id} ${subSection.heading}`,
        item: item.text,
        core: item.core ? "YES" : "NO",
        small: item.small,
        examplePhase1: item.evidencePhase1,
        examplePhase2: item.evidencePhase2,
        applicable: "YES",
        response: "NOT_ASSESSED",
        targetPhase: "1",
        ...sectorNote(item, sector),
      })),
    ),
  );
}

/** Items for somebody else stay on the sheet, with a word on when they apply. */
function sectorNote(item: ChapterItem, sector: SectorCode): RecordInput {
  if (item.appliesTo === "THIRD_PARTY_USER") return { comment: "Applies where suppliers deliver or affect security." };
  if (item.appliesTo === "SECURITY_PROVIDER") return { comment: "Applies where you provide security services to others." };
  if (item.appliesTo === "ALL" || item.appliesTo.includes(sector)) return {};
  return { comment: "Written for another sector: check whether it applies." };
}

function metricRecords(sector: SectorCode, present: ReadonlySet<string>): readonly RecordInput[] {
  const starters = new Set<string>(starterSet(sector));
  const cards: readonly MetricCard[] = metricCards;
  return cards
    .filter((card) => card.sectors === "ALL" || card.sectors.includes(sector))
    .map((card) => ({ ...metricRecord(card, starters.has(card.id)), ...sourceOf(card, present) }));
}

/** A metric whose registers are not in the workbook is entered as readings. */
function sourceOf({ source }: MetricCard, present: ReadonlySet<string>): RecordInput {
  if (source.kind === "readings") return { source: "READINGS", dataSource: source.record };
  const register = registersById.get(source.register)?.name ?? source.register;
  const isCounted = source.counter?.reads.every((id) => present.has(id)) ?? false;
  return isCounted ? { source: "REGISTER", dataSource: register } : { source: "READINGS", dataSource: `${register}, kept outside` };
}

function metricRecord(card: MetricCard, isActive: boolean): RecordInput {
  return {
    metricId: card.id,
    name: card.name,
    active: isActive ? "YES" : "NO",
    form: card.form,
    purpose: card.purpose,
    formulaKind: card.formulaKind,
    numerator: card.numerator,
    denominator: card.denominator,
    unit: card.unit,
    scale: card.scale,
    direction: card.direction,
    target: card.target,
    amberLimit: card.amber,
    redLimit: card.red,
    frequency: card.frequency,
    smallSample: card.nMin,
    dataKind: card.dataKind,
    chapters: card.chapters.join("; "),
    riskCategories: card.riskCategories === "ALL" ? riskCategory.codes.map((category) => category.code) : card.riskCategories,
    chart: card.chart,
    definitionVersion: card.definitionVersion,
    trap: card.trap,
  };
}

function courseRecord(course: (typeof suggestedCourses)[number], index: number): RecordInput {
  return {
    courseId: numbered("CRS", index),
    course: course.course,
    rolesRequired: course.rolesRequired,
    mandatory: course.mandatory ? "YES" : "NO",
    awareness: course.awareness ? "YES" : "NO",
    validMonths: course.validMonths,
    source: course.source,
    content: course.content,
  };
}
