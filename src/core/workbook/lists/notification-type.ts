import { defineList } from "../define-list";

export const notificationType = defineList({
  id: "notificationType",
  title: "Notification",
  purpose: "Whether a message is a notification that someone must receive",
  codes: [
    { code: "NONE", label: "Not a notification", meaning: "Ordinary communication" },
    { code: "AM_CHANGE", label: "Change of Accountable Manager", meaning: "Tells the Lead Auditor about a new Accountable Manager" },
    { code: "INCIDENT", label: "Incident", meaning: "Tells police, CAA, airport or client about an incident" },
    { code: "SPD", label: "Performance data", meaning: "Sends, or asks for more time for, the quarterly performance data" },
    { code: "OTHER", label: "Other notification", meaning: "Any other notification" },
  ],
  source: "CAA SeMS FAQ (change of Accountable Manager and performance data); others suggested",
});
