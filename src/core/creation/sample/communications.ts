import { communications } from "../../workbook/sheets/communications";
import { day } from "./day";
import { recordsFor } from "./records-for";

const INSIDE = { direction: "INTERNAL", marking: "INTERNAL", notificationType: "NONE" } as const;
const OUT = { direction: "EXTERNAL_OUT", ackRequired: "NO" } as const;

/** An inside message that everybody had to confirm; all did in time but the number given. */
function acknowledged(audienceCount: number, ackDue: string, missing = 0) {
  return { ackRequired: "YES", ackDue: day(ackDue), audienceCount, ackCount: audienceCount - missing } as const;
}

export const sampleCommunications = recordsFor(communications, [
  { ...OUT, commId: "MSG-001", date: day("2025-09-29"), audience: "CAA SeMS Team", channel: "PORTAL", subject: "SPD due 1 October 2025", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "SPD", marking: "COMMERCIAL" },
  { ...INSIDE, commId: "MSG-002", date: day("2025-10-02"), audience: "All staff", channel: "BRIEFING", subject: "Results of the culture survey and what follows from it", urgency: "ROUTINE", sender: "Callum Reid", ackRequired: "NO", audienceCount: 18 },
  { ...INSIDE, ...acknowledged(18, "2025-10-16"), commId: "MSG-003", date: day("2025-10-09"), audience: "All staff", channel: "EMAIL", subject: "Security policy 3.0 and culture statement 2.0", urgency: "ROUTINE", sender: "Priya Raman" },
  { ...INSIDE, ...acknowledged(14, "2025-11-08"), commId: "MSG-004", date: day("2025-11-06"), audience: "On duty on 12 November", channel: "NOTICE", subject: "Announced protest next door: early departures, use the side entrance", urgency: "IMPORTANT", sender: "Callum Reid" },
  { ...OUT, commId: "MSG-005", date: day("2025-12-03"), audience: "Police, client", channel: "PHONE", subject: "Attempt to change a collection (INC-004)", urgency: "URGENT", sender: "Priya Raman", notificationType: "INCIDENT", marking: "INTERNAL" },
  { ...INSIDE, ...acknowledged(9, "2025-12-16"), commId: "MSG-006", date: day("2025-12-15"), audience: "All who release cargo", channel: "EMAIL", subject: "Call back before any change of driver", urgency: "IMPORTANT", sender: "Grace Oduya" },
  { ...OUT, commId: "MSG-007", date: day("2025-12-29"), audience: "CAA SeMS Team", channel: "PORTAL", subject: "SPD due 1 January 2026", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "SPD", marking: "COMMERCIAL" },
  { ...OUT, commId: "MSG-008", date: day("2026-01-22"), audience: "CAA Lead Auditor", channel: "EMAIL", subject: "Road transport moves to another haulier (CHG-002)", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "OTHER", marking: "COMMERCIAL" },
  { ...OUT, commId: "MSG-009", date: day("2026-02-18"), audience: "Police, CAA, airport", channel: "PHONE", subject: "Attempted theft at the rear dock (INC-007)", urgency: "URGENT", sender: "Callum Reid", notificationType: "INCIDENT", marking: "INTERNAL" },
  { ...OUT, commId: "MSG-010", date: day("2026-02-20"), audience: "CAA Lead Auditor", channel: "EMAIL", subject: "Temporary fence during road works (CHG-003)", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "OTHER", marking: "COMMERCIAL" },
  { ...INSIDE, ...acknowledged(11, "2026-02-28"), commId: "MSG-011", date: day("2026-02-27"), audience: "Staff with security duties", channel: "BRIEFING", subject: "What the covert test of February showed", urgency: "IMPORTANT", sender: "Leila Haddad" },
  { commId: "MSG-012", direction: "EXTERNAL_IN", date: day("2026-03-12"), audience: "From the CAA", channel: "PORTAL", subject: "Periodic advice received; kept by the named recipient", urgency: "ROUTINE", sender: "Priya Raman", ackRequired: "YES", ackDue: day("2026-03-19"), audienceCount: 1, ackCount: 1, notificationType: "NONE", marking: "OFFICIAL_SENSITIVE" },
  { ...OUT, commId: "MSG-013", date: day("2026-03-30"), audience: "CAA SeMS Team", channel: "PORTAL", subject: "SPD due 1 April 2026", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "SPD", marking: "COMMERCIAL" },
  { ...OUT, commId: "MSG-014", date: day("2026-04-20"), audience: "CAA, airport, sender", channel: "PHONE", subject: "Seal exception, cargo held (INC-009)", urgency: "URGENT", sender: "Ewa Nowicka", notificationType: "INCIDENT", marking: "INTERNAL" },
  { ...OUT, commId: "MSG-015", date: day("2026-06-29"), audience: "CAA SeMS Team", channel: "PORTAL", subject: "SPD due 1 July 2026", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "SPD", marking: "COMMERCIAL" },
  { ...INSIDE, ...acknowledged(18, "2026-07-21"), commId: "MSG-016", date: day("2026-07-20"), audience: "All staff", channel: "PHONE", subject: "Malicious mail: do not open, call if you did", urgency: "URGENT", sender: "Callum Reid" },
  { ...INSIDE, ...acknowledged(18, "2026-08-14"), commId: "MSG-017", date: day("2026-08-11"), audience: "All staff", channel: "MEETING", subject: "New Accountable Manager introduces himself", urgency: "IMPORTANT", sender: "Tomas Halvorsen" },
  { ...OUT, commId: "MSG-018", date: day("2026-08-12"), audience: "CAA Lead Auditor", channel: "PHONE", subject: "Change of Accountable Manager on 11 August; confirmed in writing the same day", urgency: "IMPORTANT", sender: "Priya Raman", notificationType: "AM_CHANGE", marking: "COMMERCIAL" },
  { ...INSIDE, ...acknowledged(18, "2026-10-01"), commId: "MSG-019", date: day("2026-09-24"), audience: "All staff", channel: "EMAIL", subject: "Policies signed by the new Accountable Manager", urgency: "ROUTINE", sender: "Priya Raman" },
  { ...OUT, commId: "MSG-020", date: day("2026-09-29"), audience: "CAA SeMS Team", channel: "PORTAL", subject: "SPD due 1 October 2026, with the change of Accountable Manager", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "SPD", marking: "COMMERCIAL" },
  { ...OUT, commId: "MSG-021", date: day("2026-10-29"), audience: "CAA Lead Auditor", channel: "EMAIL", subject: "Second high-value cage planned for January (CHG-008)", urgency: "ROUTINE", sender: "Priya Raman", notificationType: "OTHER", marking: "COMMERCIAL" },
]);
