import { defineList } from "../define-list";

export const equipmentType = defineList({
  id: "equipmentType",
  title: "Equipment type",
  purpose: "What kind of security equipment an item is",
  codes: [
    { code: "X_RAY", label: "X-ray", meaning: "Screening by X-ray image" },
    { code: "EXPLOSIVE_DETECTION", label: "Explosive detection system", meaning: "Automatic detection of explosives" },
    { code: "TRACE_DETECTION", label: "Trace detection", meaning: "Detection of traces of explosives" },
    { code: "WALK_THROUGH_DETECTOR", label: "Walk-through metal detector", meaning: "Detection of metal on people" },
    { code: "HAND_HELD_DETECTOR", label: "Hand-held metal detector", meaning: "Detection of metal by hand" },
    { code: "SECURITY_SCANNER", label: "Security scanner", meaning: "Detection of items on the body" },
    { code: "CCTV", label: "CCTV", meaning: "Cameras and recording" },
    { code: "ACCESS_CONTROL", label: "Access control", meaning: "Card readers, doors and turnstiles" },
    { code: "INTRUDER_ALARM", label: "Intruder alarm", meaning: "Alarms on areas, fences or doors" },
    { code: "BARRIER", label: "Fence or barrier", meaning: "Fences, gates and vehicle barriers" },
    { code: "LOCK", label: "Lock or key", meaning: "Locks, keys and key safes" },
    { code: "SEAL", label: "Seal", meaning: "Seals and their registers" },
    { code: "RADIO", label: "Radio or phone", meaning: "Communication equipment" },
    { code: "OTHER", label: "Other equipment", meaning: "Any other security equipment" },
  ],
  source: "Suggested",
});
