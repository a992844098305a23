import type { CodeOf } from "../define-list";
import type { retentionTrigger } from "../lists/retention-trigger";

/** How long a kind of record might be kept, until the entity decides. */
export interface RetentionDefault {
  readonly recordType: string;
  /** At least this long after the trigger; null = the entity's own policy, for which no default makes sense. */
  readonly minMonths: number | null;
  readonly trigger: CodeOf<typeof retentionTrigger>;
  readonly reason: string;
}

/** Suggested, and no legal advice. Place, access and disposal are for the entity to decide. */
export const retentionDefaults: readonly RetentionDefault[] = [
  {
    recordType: "Metric data, SPD and workings",
    minMonths: 60,
    trigger: "CREATION",
    reason: "Suggested: covers the five years in which the CAA gets round all sites",
  },
  { recordType: "Risk register history, acceptances and governance minutes", minMonths: 72, trigger: "CREATION", reason: "Suggested" },
  { recordType: "QA reports, findings, actions and root cause analyses", minMonths: 60, trigger: "CLOSURE", reason: "Suggested" },
  {
    recordType: "Training and competence",
    minMonths: 24,
    trigger: "LEAVING",
    reason: "Suggested: while employed and two years after; an employer has duties of its own",
  },
  {
    recordType: "Vetting status",
    minMonths: 6,
    trigger: "CLOSURE",
    reason: "Suggested: while valid and six months after; details stay with the holder of the vetting (UK GDPR storage limitation)",
  },
  { recordType: "Incident reports", minMonths: 72, trigger: "CLOSURE", reason: "Suggested: longer where there is a legal claim" },
  {
    recordType: "CCTV and access logs",
    minMonths: null,
    trigger: "CREATION",
    reason: "Suggested: the entity's own policy, usually a short time (personal data)",
  },
  { recordType: "Superseded policies", minMonths: 60, trigger: "SUPERSESSION", reason: "Suggested" },
];
