import type { ChapterItem } from "../framework/chapter";
import { threatAndRiskManagement } from "../framework/chapters/02-threat-and-risk-management";

/** The statements of the gap analysis that a single risk has to live up to. */
const ASKED = ["2.2.b", "2.2.c", "2.2.d", "2.2.e", "2.2.f", "2.3.a"];

/** What CAP 1273 asks of each risk, in our own words. */
export const askedOfRisks: readonly ChapterItem[] = threatAndRiskManagement.subSections
  .flatMap(({ items }): readonly ChapterItem[] => items)
  .filter(({ id }) => ASKED.includes(id));
