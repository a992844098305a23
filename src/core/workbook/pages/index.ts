import { configPage } from "./config";
import { dashboardPage } from "./dashboard/dashboard";
import type { PageRecord } from "./define-page";
import { functionGuidePage } from "./function-guide";
import { listsPage } from "./lists";
import { readinessPage } from "./readiness";
import { seriesPage } from "./series";
import { startHerePage } from "./start-here";

/** Every page, in the order of the catalogue; tabs are ordered in `tab-order.ts`. */
export const pages: readonly PageRecord[] = [startHerePage, dashboardPage, readinessPage, seriesPage, functionGuidePage, configPage, listsPage];
