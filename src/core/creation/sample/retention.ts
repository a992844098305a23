import { retention } from "../../workbook/sheets/retention";
import { day } from "./day";
import type { RecordFor } from "../../workbook/records-for";
import { startingRecordsWith } from "./starting-records";

type Answer = RecordFor<typeof retention.columns>;

const SHARE = "Management share, encrypted, with a daily back-up off site";
const ERASED = "Deleted by the owner; back-up copies expire after 90 days";

const answers: readonly Answer[] = [
  {
    storage: SHARE,
    access: "Security Manager, deputy, QA lead, AM",
    disposalMethod: ERASED,
    owner: "Priya Raman",
    legalBasis: "CAP 1273: a defined time; five years chosen",
  },
  { storage: SHARE, access: "Security Manager, deputy, AM", disposalMethod: ERASED, owner: "Priya Raman", legalBasis: "Our own decision" },
  { storage: SHARE, access: "QA lead, Security Manager, AM", disposalMethod: ERASED, owner: "Joseph Mensah", legalBasis: "Our own decision" },
  {
    storage: "Personnel share, encrypted",
    access: "Trainer, Security Manager, accounts",
    disposalMethod: ERASED,
    owner: "Leila Haddad",
    legalBasis: "Employer's records",
  },
  {
    storage: "Personnel share, status only",
    access: "Security Manager, AM",
    disposalMethod: ERASED,
    owner: "Priya Raman",
    legalBasis: "UK GDPR, storage limitation",
  },
  {
    storage: "Management share, restricted folder",
    access: "Security Manager, deputy, AM",
    disposalMethod: ERASED,
    owner: "Priya Raman",
    legalBasis: "Our own decision; longer where there is a claim",
  },
  {
    minMonths: 1,
    storage: "Recorder in the locked office",
    access: "Security Manager, deputy",
    disposalMethod: "Overwritten by the recorder",
    owner: "Ewa Nowicka",
    legalBasis: "Our privacy notice: 31 days",
  },
  {
    storage: "Management share, folder Replaced",
    access: "Security Manager, AM",
    disposalMethod: ERASED,
    owner: "Priya Raman",
    legalBasis: "Our own decision",
  },
];

/** Decided by the Accountable Manager at the time. */
export const sampleRetention = startingRecordsWith(retention, (_, index) => ({
  ...answers[index],
  decidedBy: "Margit Halvorsen",
  decidedOn: day("2025-06-10"),
}));
