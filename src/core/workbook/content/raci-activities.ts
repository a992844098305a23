import type { ChapterNumber } from "../../framework/chapters";
import type { CodeOf } from "../define-list";
import type { personRole } from "../lists/person-role";

/** A duty of the SeMS with the roles that usually hold it. */
export interface RaciActivity {
  readonly activity: string;
  readonly chapter: ChapterNumber;
  /** The one who answers for it. */
  readonly accountable: CodeOf<typeof personRole>;
  /** Who does it. */
  readonly responsible: CodeOf<typeof personRole>;
}

/** Eighteen suggested duties. */
export const raciActivities: readonly RaciActivity[] = [
  { activity: "Approve the security policy", chapter: 1, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Accept residual risk", chapter: 2, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Identify threats", chapter: 2, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Maintain the risk register", chapter: 2, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Run the QA plan", chapter: 5, accountable: "SECURITY_MANAGER", responsible: "QA" },
  { activity: "Test security equipment", chapter: 4, accountable: "SECURITY_MANAGER", responsible: "SECURITY_STAFF" },
  { activity: "Manage suppliers", chapter: 4, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Investigate incidents", chapter: 6, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Notify the authority", chapter: 6, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Assess changes", chapter: 7, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Run security training", chapter: 9, accountable: "SECURITY_MANAGER", responsible: "TRAINER" },
  { activity: "Run the culture survey", chapter: 1, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Chair governance", chapter: 3, accountable: "ACCOUNTABLE_MANAGER", responsible: "ACCOUNTABLE_MANAGER" },
  { activity: "Check data", chapter: 5, accountable: "SECURITY_MANAGER", responsible: "QA" },
  { activity: "Submit performance data (SPD)", chapter: 5, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Keep records", chapter: 5, accountable: "SECURITY_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Activate special measures", chapter: 6, accountable: "ACCOUNTABLE_MANAGER", responsible: "SECURITY_MANAGER" },
  { activity: "Brief staff", chapter: 10, accountable: "SECURITY_MANAGER", responsible: "MANAGER" },
];
