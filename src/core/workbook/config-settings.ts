import type { CodeList } from "./define-list";
import { marking } from "./lists/marking";
import { phase } from "./lists/phase";
import { riskBand } from "./lists/risk-band";
import { riskMethod } from "./lists/risk-method";
import { sector } from "./lists/sector";
import { yesNo } from "./lists/yes-no";

export type SettingKind = "text" | "longText" | "whole" | "date" | "choice" | "calculated" | "fixed";

/** One row of Config. Its value is also the defined name `SeMS_<key>`, which formulas read. */
export interface ConfigSetting {
  readonly key: string;
  readonly group: string;
  readonly label: string;
  readonly help: string;
  readonly kind: SettingKind;
  readonly list?: CodeList;
  readonly min?: number;
  readonly max?: number;
  /** Native formula of a calculated one, as a template. */
  readonly formula?: string;
}

const WORKBOOK = "This workbook";
const ENTITY = "Entity";
const PROGRESS = "Assessment";
const TODAY = "Today";
const RISK = "Risk method";
const METRICS = "Metrics";
const CHECK = "Check";

/** Every setting, in the order of the sheet. Need: CAP 1273 (phases, Lead Auditor, scope); CAA SeMS FAQ. */
export const configSettings = [
  {
    key: "schemaVersion",
    group: WORKBOOK,
    label: "Schema version",
    kind: "fixed",
    help: "Which build of the workbook's structure this is. Leave it alone: the add-in offers an upgrade when there is a newer one.",
  },
  {
    key: "frameworkVersion",
    group: WORKBOOK,
    label: "Framework version",
    kind: "fixed",
    help: "State of the guidance that the gap-analysis items were written from. Map them to the CAA's own numbers in the column CAA item ref.",
  },
  { key: "set", group: WORKBOOK, label: "Set of sheets", kind: "fixed", help: "Essential or full: which registers this workbook was created with." },
  { key: "legalName", group: ENTITY, label: "Legal name", kind: "text", help: "The directed entity as the CAA knows it." },
  { key: "tradingName", group: ENTITY, label: "Trading name", kind: "text", help: "Only if it differs." },
  { key: "sector", group: ENTITY, label: "Sector", kind: "choice", list: sector, help: "Decides which metrics and prompts are suggested." },
  { key: "sites", group: ENTITY, label: "Sites", kind: "text", help: "Every site in scope. Several: separate with a semicolon." },
  { key: "approvals", group: ENTITY, label: "Approvals", kind: "text", help: "Kind, number and end of validity of each approval or listing." },
  {
    key: "staffCount",
    group: ENTITY,
    label: "Staff",
    kind: "whole",
    min: 0,
    max: 1_000_000,
    help: "All staff; used as exposure for reports per 100 staff.",
  },
  {
    key: "securityStaffCount",
    group: ENTITY,
    label: "Staff with security duties",
    kind: "whole",
    min: 0,
    max: 1_000_000,
    help: "Shapes what is suggested as proportionate; it never removes an item.",
  },
  { key: "scopeStatement", group: ENTITY, label: "Scope", kind: "longText", help: "What the SeMS covers and what it does not." },
  {
    key: "combinedWithSms",
    group: ENTITY,
    label: "Combined with an SMS",
    kind: "choice",
    list: yesNo,
    help: "A combined register is fine while the security parts stay identifiable and handled by a trained person.",
  },
  {
    key: "marking",
    group: ENTITY,
    label: "Protective marking",
    kind: "choice",
    list: marking,
    help: "Printed in the header and footer of every sheet. Change it through the add-in, or in Page Setup.",
  },
  {
    key: "phase",
    group: PROGRESS,
    label: "Phase",
    kind: "choice",
    list: phase,
    help: "The gate that the entity works towards; Phase 2B is continued assurance after Phase 2.",
  },
  { key: "started", group: PROGRESS, label: "SeMS started on", kind: "date", help: "Day of the management decision." },
  { key: "gapDone", group: PROGRESS, label: "Gap analysis done on", kind: "date", help: "First complete round." },
  { key: "phase1Planned", group: PROGRESS, label: "Phase 1 planned on", kind: "date", help: "Agreed or intended day of the assessment." },
  { key: "phase1Done", group: PROGRESS, label: "Phase 1 passed on", kind: "date", help: "Day of the CAA's decision." },
  {
    key: "phase1AmMeeting",
    group: PROGRESS,
    label: "Phase 1 AM meeting on",
    kind: "date",
    help: "The Accountable Manager's informal meeting with the CAA.",
  },
  { key: "phase2Planned", group: PROGRESS, label: "Phase 2 planned on", kind: "date", help: "Agreed or intended day of the assessment." },
  { key: "phase2Done", group: PROGRESS, label: "Phase 2 passed on", kind: "date", help: "Day of the CAA's decision." },
  {
    key: "phase2AmInterview",
    group: PROGRESS,
    label: "Phase 2 AM interview on",
    kind: "date",
    help: "The Accountable Manager's formal interview with the CAA.",
  },
  { key: "assuranceDone", group: PROGRESS, label: "Last Assurance Assessment on", kind: "date", help: "Announced CAA visit in Phase 2B." },
  {
    key: "assurancePlanned",
    group: PROGRESS,
    label: "Next Assurance Assessment on",
    kind: "date",
    help: "Announced or expected day of the next CAA visit in Phase 2B.",
  },
  {
    key: "leadAuditor",
    group: PROGRESS,
    label: "Lead Auditor",
    kind: "text",
    help: "The CAA contact who must hear at once of a new Accountable Manager.",
  },
  { key: "semsTeamContact", group: PROGRESS, label: "SeMS Team contact", kind: "text", help: "Where the quarterly SPD goes." },
  {
    key: "asOfOverride",
    group: TODAY,
    label: "Fixed date",
    kind: "date",
    help: "Leave empty: then every figure follows the calendar. A date here freezes today, for a rehearsal or a look back.",
  },
  {
    key: "asOf",
    group: TODAY,
    label: "As of",
    kind: "calculated",
    formula: "IF(N({setting asOfOverride})>0,{setting asOfOverride},TODAY())",
    help: "The day that every figure in this workbook counts from.",
  },
  {
    key: "riskMethod",
    group: RISK,
    label: "Risk method",
    kind: "choice",
    list: riskMethod,
    help: "A: threat × consequence × vulnerability. B: likelihood × severity, for those who use the safety matrix.",
  },
  {
    key: "riskOverride",
    group: RISK,
    label: "Worst-case override",
    kind: "choice",
    list: yesNo,
    help: "With the worst consequence and a vulnerability of 4 or 5 a risk is at least Medium-High, however unlikely the attempt.",
  },
  {
    key: "riskTolerance",
    group: RISK,
    label: "Tolerance",
    kind: "choice",
    list: riskBand,
    help: "The highest band that needs no acceptance by the Accountable Manager.",
  },
  {
    key: "methodConfirmedBy",
    group: RISK,
    label: "Method confirmed by",
    kind: "text",
    help: "The Accountable Manager who confirmed scales, bands and acceptance authorities.",
  },
  { key: "methodConfirmedOn", group: RISK, label: "Method confirmed on", kind: "date", help: "Day of that confirmation." },
  {
    key: "graceDays",
    group: METRICS,
    label: "Grace for readings in days",
    kind: "whole",
    min: 0,
    max: 366,
    help: "A reading may arrive this long after its period before the metric counts as stale.",
  },
  {
    key: "smallSample",
    group: METRICS,
    label: "Small sample below",
    kind: "whole",
    min: 1,
    max: 10_000,
    help: "Samples smaller than this carry a flag. Suggested: 20.",
  },
  {
    key: "sensitiveWords",
    group: CHECK,
    label: "Sensitive words",
    kind: "text",
    help: "Words that should not stand in free text, because they give a weak point away; the check points at them. Several: separate with a semicolon.",
  },
] as const satisfies readonly ConfigSetting[];

export type SettingKey = (typeof configSettings)[number]["key"];

/** The settings as plain records (the literal types above serve only to name the keys). */
export const allSettings: readonly ConfigSetting[] = configSettings;
