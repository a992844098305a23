import type { CodeOf } from "../define-list";
import type { courseSource } from "../lists/course-source";
import type { personRole } from "../lists/person-role";

type Role = CodeOf<typeof personRole>;

/** A course to start the training plan with. */
export interface SuggestedCourse {
  readonly course: string;
  readonly rolesRequired: readonly Role[];
  /** Nobody may do the job without it (suggested; the entity's own rules decide). */
  readonly mandatory: boolean;
  /** Security awareness that everybody gets. */
  readonly awareness: boolean;
  /** Always null: periods are the entity's decision, because the UK's recurrent periods sit in documents that are not public. */
  readonly validMonths: null;
  readonly source: CodeOf<typeof courseSource>;
  readonly content: string;
}

const everyone: readonly Role[] = [
  "ACCOUNTABLE_MANAGER",
  "SECURITY_MANAGER",
  "SEMS_MANAGER",
  "SITE_SECURITY_REP",
  "DEPUTY",
  "QA",
  "TRAINER",
  "MANAGER",
  "SECURITY_STAFF",
  "STAFF",
];

/** Suggested courses; none of them stands for a legal requirement. */
export const suggestedCourses: readonly SuggestedCourse[] = [
  {
    course: "Security awareness for all staff",
    rolesRequired: everyone,
    mandatory: true,
    awareness: true,
    validMonths: null,
    source: "ACT",
    content: "Why security matters here; what looks unusual; how to report; security culture",
  },
  {
    course: "Security induction",
    rolesRequired: everyone,
    mandatory: true,
    awareness: true,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Security on day one: passes, areas, who to call, how to report",
  },
  {
    course: "Initial security training for the role",
    rolesRequired: ["SECURITY_STAFF", "SITE_SECURITY_REP", "TRAINER"],
    mandatory: true,
    awareness: false,
    validMonths: null,
    source: "PROVIDER",
    content: "Duties of the role, equipment, procedures and current methods of concealment in general terms",
  },
  {
    course: "Recurrent security training for the role",
    rolesRequired: ["SECURITY_STAFF", "SITE_SECURITY_REP", "TRAINER"],
    mandatory: true,
    awareness: false,
    validMonths: null,
    source: "PROVIDER",
    content: "Changes since the last course, current threat, common mistakes and their human factors",
  },
  {
    course: "Accountable Manager briefing",
    rolesRequired: ["ACCOUNTABLE_MANAGER"],
    mandatory: true,
    awareness: false,
    validMonths: null,
    source: "CAA",
    content: "What the SeMS is, what the role answers for, accepting risk, reading the figures (with CAP 1224)",
  },
  {
    course: "Security leadership for managers",
    rolesRequired: ["MANAGER", "ACCOUNTABLE_MANAGER", "DEPUTY"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Setting the example, fair treatment of reports, following up actions",
  },
  {
    course: "Security Manager and SeMS course",
    rolesRequired: ["SECURITY_MANAGER", "SEMS_MANAGER", "SITE_SECURITY_REP", "DEPUTY"],
    mandatory: true,
    awareness: false,
    validMonths: null,
    source: "PROVIDER",
    content: "Running the SeMS: chapters, evidence, phases and work with the regulator",
  },
  {
    course: "Threat and risk management",
    rolesRequired: ["SECURITY_MANAGER", "SEMS_MANAGER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "PROVIDER",
    content: "Threat sources, scoring with the method, measures and their metrics, acceptance",
  },
  {
    course: "Quality assurance and auditing",
    rolesRequired: ["QA", "SECURITY_MANAGER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "PROVIDER",
    content: "Planning, observing, testing safely, writing findings, independence",
  },
  {
    course: "Root cause analysis and human factors",
    rolesRequired: ["QA", "SECURITY_MANAGER", "SEMS_MANAGER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Five whys, the Dirty Dozen, corrective and preventive action, fair treatment",
  },
  {
    course: "Security data and metrics",
    rolesRequired: ["SEMS_MANAGER", "SECURITY_MANAGER", "QA"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Definitions, small samples, control charts, checking data, performance data",
  },
  {
    course: "Human factors awareness",
    rolesRequired: ["SECURITY_STAFF", "MANAGER", "TRAINER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Fatigue, distraction, pressure and norms; speaking up",
  },
  {
    course: "Incident response",
    rolesRequired: ["SECURITY_MANAGER", "SITE_SECURITY_REP", "DEPUTY", "MANAGER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "IN_HOUSE",
    content: "Action cards, notification, special measures, recovery",
  },
  {
    course: "See, check and notify (SCaN)",
    rolesRequired: ["SECURITY_STAFF", "STAFF", "MANAGER"],
    mandatory: false,
    awareness: false,
    validMonths: null,
    source: "SCAN",
    content: "Hostile reconnaissance: noticing it, asking, and passing it on",
  },
  {
    course: "Information security and cyber awareness",
    rolesRequired: everyone,
    mandatory: false,
    awareness: true,
    validMonths: null,
    source: "NPSA",
    content: "What must not be shared, phishing, devices, markings",
  },
];
