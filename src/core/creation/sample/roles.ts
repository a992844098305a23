import { roles } from "../../workbook/sheets/roles";
import { startingRecordsWith } from "./starting-records";
import type { RecordFor } from "../../workbook/records-for";

const AM = "Tomas Halvorsen";
const SM = "Priya Raman";
const DEPUTY = "Callum Reid";
const QA = "Joseph Mensah";

type Answer = RecordFor<typeof roles.columns>;

function duty(accountable: string, responsible: string, informed: string, others: Answer = {}): Answer {
  return {
    accountable,
    responsible,
    consulted: "SSR; managers concerned",
    informed,
    decisionRight: "NONE",
    delegatedTo: accountable === AM ? SM : DEPUTY,
    inJobDescription: "YES",
    inTargets: "YES",
    ...others,
  };
}

/** One answer for each suggested duty, in its order. */
const answers: readonly Answer[] = [
  duty(AM, SM, "All staff", { conflictNote: "The Accountable Manager signs what the Security Manager drafts." }),
  duty(AM, SM, "Management meeting", {
    decisionRight: "ACCEPT_RISK",
    delegatedTo: AM,
    conflictNote: "Not delegated above the tolerance; the Security Manager accepts lower bands.",
  }),
  duty(SM, SM, "Management meeting"),
  duty(SM, SM, "Risk owners", { conflictNote: "Two people score; the QA lead spot-checks scores each half year." }),
  duty(AM, QA, "Management meeting", {
    conflictNote: "The QA lead reports to the Accountable Manager and checks nothing that he does himself; his own work is checked by a peer entity.",
  }),
  duty(SM, "Ewa Nowicka", "Screeners", { decisionRight: "STOP_OPERATIONS", delegatedTo: "Leila Haddad" }),
  duty(SM, "Grace Oduya", "Suppliers", { conflictNote: "Checks of hauliers are done by the QA lead, not by the Transport Manager." }),
  duty(SM, SM, "Reporter; management meeting", { conflictNote: "The QA lead investigates where the Security Manager is concerned." }),
  duty(AM, SM, "Lead Auditor; police; airport", { decisionRight: "NOTIFY" }),
  duty(SM, SM, "Those concerned"),
  duty(SM, "Leila Haddad", "All staff", { decisionRight: "SPEND" }),
  duty(AM, SM, "All staff", { conflictNote: "Counts only; the trainer's team does not see single answers." }),
  duty(AM, AM, "All staff", { decisionRight: "SPEND" }),
  duty(SM, QA, "Metric owners", { conflictNote: "Whoever enters a figure does not check it." }),
  duty(AM, SM, "SeMS Team", { decisionRight: "NOTIFY" }),
  duty(SM, SM, "Management meeting"),
  duty(AM, SM, "All on duty; suppliers", { decisionRight: "STOP_OPERATIONS" }),
  duty(SM, DEPUTY, "All staff", { delegatedTo: "Ewa Nowicka" }),
];

export const sampleRoles = startingRecordsWith(roles, (_, index) => answers[index] ?? {});
