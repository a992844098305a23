import { equipment } from "../../workbook/sheets/equipment";
import { day } from "./day";
import { recordsFor } from "./records-for";

const TODAY = { testEveryDays: 1, lastTestOn: day("2026-10-31"), result: "PASSED_FIRST" } as const;

export const sampleEquipment = recordsFor(equipment, [
  { ...TODAY, equipmentId: "EQP-001", type: "X_RAY", name: "Screening machine 1", location: "Screening area", owner: "Ewa Nowicka", faultOn: day("2026-03-17"), backInServiceOn: day("2026-03-17"), fallback: "Machine 2 and hand search; cargo that cannot be screened waits." },
  { ...TODAY, equipmentId: "EQP-002", type: "X_RAY", name: "Screening machine 2", location: "Screening area", owner: "Ewa Nowicka", fallback: "Machine 1; hand search." },
  { ...TODAY, equipmentId: "EQP-003", type: "TRACE_DETECTION", name: "Trace detector", location: "Screening area", owner: "Ewa Nowicka", fallback: "Other screening methods of the programme." },
  { equipmentId: "EQP-004", type: "CCTV", name: "Cameras and recorder", location: "Dock and yard", owner: "Callum Reid", testEveryDays: 7, lastTestOn: day("2026-10-26"), result: "PASSED_FIRST", faultOn: day("2026-07-02"), backInServiceOn: day("2026-07-03"), fallback: "Extra patrol." },
  { equipmentId: "EQP-005", type: "INTRUDER_ALARM", name: "Alarm of the shed", location: "Shed and offices", owner: "Callum Reid", testEveryDays: 7, lastTestOn: day("2026-10-26"), result: "PASSED_FIRST", fallback: "Guard stays inside." },
  { equipmentId: "EQP-006", type: "ACCESS_CONTROL", name: "Door control", location: "Secure area", owner: "Ewa Nowicka", testEveryDays: 7, lastTestOn: day("2026-10-27"), result: "PASSED_FIRST", fallback: "Keys and a person at the door." },
  { equipmentId: "EQP-007", type: "BARRIER", name: "Gate barrier", location: "Vehicle gate", owner: "Callum Reid", testEveryDays: 30, lastTestOn: day("2026-10-12"), result: "PASSED_AFTER", faultOn: day("2026-10-12"), backInServiceOn: day("2026-10-12"), fallback: "Gate opened by hand, with a second person.", note: "Sensor cleaned, then in order." },
  { equipmentId: "EQP-008", type: "SEAL", name: "Seal stock and register", location: "Dock office", owner: "Ewa Nowicka", testEveryDays: 30, lastTestOn: day("2026-10-05"), result: "PASSED_FIRST", fallback: "Spare stock of another kind." },
  { equipmentId: "EQP-009", type: "RADIO", name: "Hand radios", location: "Dock and gate", owner: "Callum Reid", testEveryDays: 30, lastTestOn: day("2026-10-19"), result: "PASSED_FIRST", fallback: "Telephones." },
]);
