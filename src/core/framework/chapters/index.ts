import type { Chapter, ChapterItem } from "../chapter";
import { managementCommitment } from "./01-management-commitment";
import { threatAndRiskManagement } from "./02-threat-and-risk-management";
import { accountabilityAndResponsibilities } from "./03-accountability-and-responsibilities";
import { resources } from "./04-resources";
import { performanceMonitoring } from "./05-performance-monitoring";
import { incidentResponse } from "./06-incident-response";
import { managementOfChange } from "./07-management-of-change";
import { continuousImprovement } from "./08-continuous-improvement";
import { securityEducation } from "./09-security-education";
import { communication } from "./10-communication";

/** The ten chapters in their order. */
export const chapters = [
  managementCommitment,
  threatAndRiskManagement,
  accountabilityAndResponsibilities,
  resources,
  performanceMonitoring,
  incidentResponse,
  managementOfChange,
  continuousImprovement,
  securityEducation,
  communication,
] as const;

export type ChapterNumber = (typeof chapters)[number]["number"];
export type SubSectionId = (typeof chapters)[number]["subSections"][number]["id"];
export type ItemId = (typeof chapters)[number]["subSections"][number]["items"][number]["id"];

/** The chapters as plain records (the literal types above serve only to name the ids). */
export const allChapters: readonly Chapter[] = chapters;

/** Every gap-analysis item in the order of the chapters. */
export function allItems(): readonly (ChapterItem & { readonly id: ItemId })[] {
  return chapters.flatMap((chapter) => chapter.subSections.flatMap((subSection) => [...subSection.items]));
}
