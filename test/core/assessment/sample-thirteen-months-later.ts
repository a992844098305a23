import { day } from "../../../src/core/creation/sample/day";

/**
 * What the check must find in the sample entity, in Phase 2B, when nothing has been touched for thirteen months.
 *
 * Derived by hand from the wording of the 96 rules, the place of each finding and the records of the sample. No rule was run or read for it, so it can judge them.
 * Where the wording leaves a choice that changes the list, the reading that fits it best is taken and the other one stands beside it as "Other reading".
 */
export const THIRTEEN_MONTHS_LATER = day("2027-11-30");

/** All findings of one rule. */
export interface ExpectedFindings {
  readonly rule: string;
  readonly severity: "blocks" | "explain" | "advice" | "info";
  /** `rule/record/column`, or `rule/register/column` for a heading; sorted. */
  readonly findings: readonly string[];
  readonly because: string;
}

/** `cells("R-11", "reviewDue", ["POL-003"])` → `R-11/POL-003/reviewDue`. */
function cells(rule: string, column: string, records: readonly string[]): readonly string[] {
  return records.map((record) => `${rule}/${record}/${column}`);
}

/** `numbered("QAP", 87, 88)` → `QAP-087`, `QAP-088`: both ends and all between. */
function numbered(prefix: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}-${String(first + index).padStart(3, "0")}`);
}

export const expectedFindings: readonly ExpectedFindings[] = [
  {
    rule: "R-11",
    severity: "explain",
    findings: cells("R-11", "reviewDue", numbered("POL", 3, 5)),
    because: "The three current policies were due for review on 2027-09-22. POL-001 and POL-002 are replaced.",
  },
  {
    // Other reading: the Phase 1 half of the rule goes on in later phases, so `R-14/surveys/plannedOn` appears too (no survey lies ahead).
    rule: "R-14",
    severity: "explain",
    findings: ["R-14/surveys/date"],
    because: "The last survey closed on 2026-06-12, more than 12 months ago.",
  },
  {
    // Other reading: a band within the tolerance needs no acceptance by the Accountable Manager, so RSK-014, RSK-015 and RSK-017 (Medium-Low) drop out.
    // The wording says "acceptance expired", and theirs, by the Security Manager, has.
    rule: "R-27",
    severity: "explain",
    findings: cells("R-27", "acceptanceValidTo", numbered("RSK", 1, 17)),
    because: "All 17 open risks were accepted up to 2027-03-15. RSK-018 is closed: nothing is left to accept.",
  },
  {
    rule: "R-28",
    severity: "explain",
    findings: cells("R-28", "nextReview", numbered("RSK", 1, 17)),
    because:
      "Next review: RSK-006 2026-12-15; RSK-003 2027-04-13; RSK-014, RSK-015 and RSK-017 2027-09-15; the other open ones 2027-03-15. RSK-018 is closed.",
  },
  {
    // Triggers after the last review (2026-09-15; RSK-003: 2026-10-13), more than 30 days old, with no review since:
    // - change CHG-008 (raised 2026-10-12, starts 2027-01-11): RSK-005 and RSK-008;
    // - red metrics of their measures, all of them counted from registers:
    //   COM-01 (39 of 56; red since 2026-12-13): RSK-001, 003, 004, 007, 008, 011, 013, 015, 016;
    //   COM-02 (0 of 4 in the third quarter of 2027): RSK-011, 015; COM-03 (8 of 12; red since 2027-04-01): RSK-007;
    //   COM-04 (0 of 16 in the third quarter of 2027): RSK-001, 003, 006, 008, 009, 012, 015, 017.
    // Incidents and threats: none since the last review, but for INC-016, after which RSK-003 was reviewed. COM-12 is monitored, not judged.
    // Other readings:
    // - red on a figure of today is a trigger of today, so COM-01 and COM-03 trigger nothing yet: RSK-004, 007, 013 and 016 drop out;
    // - red means "shown not to meet its target by its interval" (samples alone): only RSK-005 and RSK-008 stay;
    // - a change that nobody marked as started triggers nothing: RSK-005 drops out (RSK-008 stays for its metrics).
    rule: "R-29",
    severity: "explain",
    findings: cells("R-29", "lastReview", ["RSK-001", ...numbered("RSK", 3, 9), ...numbered("RSK", 11, 13), ...numbered("RSK", 15, 17)]),
    because: "A change or a red metric since the last review. RSK-002, RSK-010 and RSK-014 have only metrics that are met or without data.",
  },
  {
    rule: "R-37",
    severity: "explain",
    findings: cells("R-37", "heldOn", numbered("MTG", 10, 11)),
    because: "Planned for 2026-12-08 and 2027-02-23, never held.",
  },
  {
    rule: "R-39",
    severity: "explain",
    findings: ["R-39/meetings/amPresent"],
    because: "The Accountable Manager was last present on 2026-09-15, more than 6 months ago.",
  },
  {
    // Other reading: SUP-009 is a client whom we serve, so there is nothing to assure. It has a day for the next check, though, and that has passed.
    rule: "R-41",
    severity: "explain",
    findings: cells("R-41", "nextCheckDue", numbered("SUP", 1, 9)),
    because: "The next check of all nine in use was due between 2026-11-19 and 2027-06-18. SUP-010 has ended.",
  },
  {
    // Other reading: the approval of kind Other (the guard's) is neither an approval nor a designation by an authority: SUP-003 drops out.
    rule: "R-42",
    severity: "blocks",
    findings: cells("R-42", "approvalValidTo", numbered("SUP", 1, 3)),
    because: "Valid to 2027-05-31, 2027-02-28 and 2027-08-31. SUP-009 is valid to 2028-01-31; the others need none.",
  },
  {
    rule: "R-43",
    severity: "explain",
    findings: cells("R-43", "contractEnd", [...numbered("SUP", 1, 2), ...numbered("SUP", 4, 9)]),
    because: "Ended between 2027-01-31 and 2027-08-31. SUP-003 ends today, its last valid day; SUP-010 is no longer in use.",
  },
  {
    rule: "R-44",
    severity: "blocks",
    findings: cells("R-44", "vettingValidTo", ["PER-005", "PER-007", "PER-009", "PER-012"]),
    because: "Valid to 2027-05-31, 2027-08-31, 2027-03-31 and 2027-04-30. PER-001 (2027-02-28) has left.",
  },
  {
    rule: "R-45",
    severity: "explain",
    findings: cells("R-45", "lastTestOn", numbered("EQP", 1, 9)),
    because: "Last tested in October 2026; the longest interval is 30 days.",
  },
  {
    rule: "R-48",
    severity: "blocks",
    findings: cells("R-48", "frequency", ["CGO-01", "CGO-02", "CGO-03", "CGO-08", "COM-14", "COM-17", "COM-32", "OWN-01"]),
    because: "The eight active metrics with readings, all monthly, have none after October 2026. The other fourteen are counted from registers.",
  },
  {
    // Other reading: chapters without a planned activity ahead count as never planned, so `R-53/qaPlan/chapter` appears too. All ten have been planned before.
    rule: "R-53",
    severity: "blocks",
    findings: ["R-53/qaPlan/plannedOn"],
    because: "The last activity was planned for 2027-10-21; the next 12 months are empty.",
  },
  {
    // Other reading: the visit of the CAA (QAP-143) is no QA activity of ours and drops out. It stands in the plan as one of its kinds, and has no day done.
    rule: "R-54",
    severity: "explain",
    findings: cells("R-54", "doneOn", numbered("QAP", 87, 163)),
    because: "Due from 2026-11-16 to 2027-10-28, not done, more than 30 days late. QAP-164 (due 2027-11-04) is 26 days late.",
  },
  {
    rule: "R-58",
    severity: "explain",
    findings: cells("R-58", "dueOn", ["ACT-017", "ACT-024", ...numbered("ACT", 35, 39), ...numbered("ACT", 46, 47), "ACT-049"]),
    because: "All ten open actions were due between 2026-11-20 and 2027-02-26. None has high priority, so none blocks.",
  },
  {
    // Other reading: the effect checks of FND-007 to FND-009 are overdue as well. The rule names the actions; theirs are in the list.
    rule: "R-60",
    severity: "explain",
    findings: cells("R-60", "verifiedOn", ["ACT-029", "ACT-031", "ACT-033", "ACT-041", ...numbered("ACT", 43, 45), "ACT-048"]),
    because: "Closed, to be checked between 2026-11-05 and 2027-01-27, not checked. Five closed administrative ones need no check.",
  },
  {
    rule: "R-62",
    severity: "explain",
    findings: ["R-62/incidents/receivedOn"],
    because: "The last report by staff came on 2026-10-07 (INC-016), more than 12 months ago.",
  },
  {
    rule: "R-68",
    severity: "advice",
    findings: cells("R-68", "checkedOn", numbered("EVD", 1, 66)),
    because: "All 66 pieces of evidence were last opened by 2026-10-27, more than 12 months ago. None is marked as not opening.",
  },
  {
    rule: "R-69",
    severity: "explain",
    findings: ["R-69/qaPlan/kind"],
    because: "The last data check was done on 2026-10-22: none in this quarter, nor in the one before.",
  },
  {
    rule: "R-72",
    severity: "explain",
    findings: ["R-72/qaPlan/kind"],
    because: "The last table-top was on 2026-04-22, the last contact test on 2026-05-11: none in 12 months.",
  },
  {
    // Other reading: only a change whose status is Started is reviewed afterwards, and nobody has touched this one (Approved): nothing. Its first day has passed.
    rule: "R-77",
    severity: "advice",
    findings: ["R-77/CHG-008/reviewedOn"],
    because: "It was to start on 2027-01-11 and to be reviewed by 2027-03-05. The other seven are reviewed.",
  },
  {
    rule: "R-78",
    severity: "explain",
    findings: ["R-78/gapAnalysis/reviewedOn"],
    because: "Last SeMS review on 2026-06-23, last item looked at again on 2026-10-08: none in 12 months.",
  },
  {
    rule: "R-79",
    severity: "advice",
    findings: ["R-79/improvement/date"],
    because: "The last entry is of 2026-10-09, more than 12 months ago.",
  },
  {
    rule: "R-80",
    severity: "blocks",
    findings: cells("R-80", "completedOn", [
      ...numbered("TRN", 38, 40), // Security Manager and SeMS course, 36 months: Ewa Nowicka, Priya Raman, Callum Reid
      "TRN-052", // awareness, 24 months: Sean Gallagher
      "TRN-053", // awareness: Leila Haddad
      "TRN-054", // recurrent, 24 months: Yusuf Karim
      ...numbered("TRN", 59, 61), // awareness: Ewa Nowicka, Grace Oduya, Joseph Mensah
      "TRN-063", // awareness: Tomas Halvorsen
      "TRN-066", // recurrent: Leila Haddad
      ...numbered("TRN", 78, 79), // awareness: Hannah Brooks, Oliver Finch
      "TRN-080", // recurrent: Sean Gallagher
      ...numbered("TRN", 81, 82), // awareness: Callum Reid, Priya Raman
      "TRN-099", // recurrent: Daniel Price
    ]),
    because: "17 of the 56 mandatory courses of the 18 people in post expired between 2026-11-21 and 2027-11-06. Everybody has been trained once.",
  },
  {
    rule: "R-81",
    severity: "info",
    findings: cells("R-81", "bookedFor", numbered("TRN", 107, 108)),
    because: "Both expire on 2028-01-15, within 60 days (2028-01-29), with nothing booked. The next ones expire on 2028-02-06 and later.",
  },
  {
    // Other reading: the contact list is the contacts outside, so PER-002 to PER-006 and PER-008 drop out. The column Contact is meant for the call list, all of it.
    rule: "R-85",
    severity: "advice",
    findings: cells("R-85", "contactCheckedOn", [...numbered("PER", 2, 6), "PER-008", ...numbered("PER", 22, 27)]),
    because: "All twelve contacts were last checked on 2026-09-28, more than 6 months ago. PER-001 has left; the others have no contact on the list.",
  },
  {
    // 2025-04-01 has no row either, seven days after Phase 2 was passed; with or without it there is one finding.
    rule: "R-87",
    severity: "blocks",
    findings: ["R-87/spd/dueOn"],
    because: "No row for the returns due on 2027-01-01, 2027-04-01, 2027-07-01 and 2027-10-01.",
  },
];

/** Every other rule, and why it finds nothing. */
export const silentRules: Readonly<Record<string, string>> = {
  "R-01": "One current Accountable Manager, Tomas Halvorsen; Margit Halvorsen's post ended on 2026-08-10.",
  "R-02": "His appointment is EVD-003.",
  "R-03": "Briefed on 2026-08-13: 24 months end on 2028-08-13.",
  "R-04": "Appointed 2026-08-11, Lead Auditor told the next day.",
  "R-05": "The change is captured in SPD-006, the return for June to August 2026.",
  "R-06": "He met the CAA on 2026-10-06.",
  "R-07": "Priya Raman is Security Manager.",
  "R-08": "Callum Reid is deputy for her.",
  "R-09": "POL-003 is current and was approved by him while in post. A review that is overdue does not end a policy (R-11 tells it).",
  "R-10": "The current policies were approved by the present Accountable Manager; those of the former one are replaced.",
  "R-12": "POL-004, the culture statement, is current.",
  "R-13": "18 of 18 acknowledged each current policy.",
  "R-15": "No item is unassessed.",
  "R-16": "No item is not in place; the five partial ones are not core.",
  "R-17": "The five partial items have an action, an owner and a date. That the dates have passed is told at the actions (R-58).",
  "R-18": "Only 3.2.d does not apply, with a reason; it is not core.",
  "R-19": "All 49 core items have evidence for Phase 1.",
  "R-20": "All 49 core items are operating or effective and have evidence for Phase 2.",
  "R-21": "Threat and consequence are the same before and after in all risks.",
  "R-22": "The Accountable Manager confirmed the method on 2026-09-15; the wording sets no end to that.",
  "R-23": "RSK-004 and others have a local origin.",
  "R-24": "RSK-005 and others are unregulated.",
  "R-25": "No named cell of a risk is blank.",
  // Other reading: what has expired is not accepted, so all open risks would block at acceptedBy. That would say R-27 twice.
  "R-26": "Each open risk was accepted by somebody with the authority for its band. Expiry is R-27.",
  "R-30": "No residual above inherent, no target above residual.",
  "R-31": "All 25 measures in place have a metric; MSR-026 is planned.",
  "R-32": "Every risk has a measure.",
  "R-33": "Only RSK-006 (48) is Medium-High or above; COM-28 is qualitative, CGO-08 an output.",
  // Other reading: red of a fully counted metric counts as demonstrated (nothing there is chance). Then, with COM-01 to COM-04 red in the last two periods, the finding
  // stands at residualVulnerability of RSK-001, 003, 004, 006, 007, 008, 009, 011, 012, 013, 015, 016 and 017. The wording names the status that an interval gives.
  "R-34": "No sampled metric is shown below its target: the latest two readings meet it, those from registers have no data.",
  "R-35": "18 duties, one accountable each.",
  // Other reading, here and at: a document past its own next review (all five are) no longer counts. The wording says "missing".
  "R-36": "EVD-011 holds the terms of reference.",
  // Other reading: a missed meeting is one at which nothing was seen: the six inputs at MTG-011. That would say R-37 seven times.
  "R-38": "The latest two meetings held (MTG-008, MTG-009) saw every input.",
  "R-40": "SUP-001, SUP-002, SUP-003 and SUP-006, the critical ones, have clauses and audit rights; SUP-007 without is routine.",
  "R-46": "The 22 active metrics have all three forms.",
  "R-47": "No named cell of an active metric is blank, but for the denominator of two counts, which need none.",
  "R-49": "Every numerator fits its denominator, none is negative or zero below.",
  "R-50": "One site; the periods of each metric follow one another without overlap.",
  "R-51": "The mark of every reading fits its metric's definition.",
  // Other reading: no sample at all is a small one: COM-05, COM-11, COM-28 and COM-34 at smallSample. §4.5.3 calls n = 0 "no data".
  "R-52": "The sampled metrics with readings have 20 or 60, not fewer than 20; those from registers have no data for their latest period.",
  // Other reading: of the plan rather than what was done; then too, most of what was planned is independent.
  "R-55": "Nothing was done in the last 12 months, so nothing was done by those responsible.",
  "R-56": "Every finding has a root cause.",
  "R-57": "FND-004 and FND-005, the major ones, have corrective and preventive actions.",
  "R-59": "No action was extended.",
  "R-61": "No finding is a repeat.",
  "R-63": "Every reporter had an answer within a week.",
  "R-64": "Every finding with human performance names a factor.",
  "R-65": "RET-001 keeps metric data for 60 months.",
  "R-66": "All eight rows have time, place, access and disposal.",
  "R-67": "All evidence has a location.",
  "R-70": "All evidence is marked; none of the sensitive words of Config stands in a text.",
  "R-71": "EVD-017 is the incident response plan.",
  "R-73": "The three notifiable incidents were notified within 3.5 of 24 hours.",
  "R-74": "All incidents are closed with a cause and a risk.",
  "R-75": "EVD-020 is the change procedure.",
  "R-76": "Every change was assessed and approved before its first day, CHG-008 too.",
  "R-82": "CRS-001 is required of every role.",
  "R-83": "CRS-001, CRS-002 and CRS-015 are for all staff.",
  "R-84": "EVD-019 is the communication plan.",
  "R-86": "The next window opens on 2027-12-26, in 26 days.",
  // Other reading: the four missing returns were not deferred either: a heading. There is no row to point at, and R-87 tells the fact.
  "R-88": "All six returns that have a row went out in their window.",
  "R-89": "Each active metric has a final or corrected reading in the period of each return; the drafts of October 2026 are in none.",
  "R-90": "The Accountable Manager saw all six.",
  "R-91": "No reading was changed after its return; the two corrected in February 2026 have a comment.",
  "R-92": "ACT-028 and ACT-029 of the Assurance Assessment are closed. That ACT-029 is not checked is R-60.",
  "R-93": "Kingsbridge, the only site, was visited on 2026-05-20.",
  "R-94": "20 months of readings and 12 of meetings since Phase 1 was passed on 2023-12-12.",
  "R-95": "EVD-016 is the implementation plan; the actions have dates and resources.",
  "R-96": "No assessment lies ahead: none has a later date, and Config plans none.",
};
