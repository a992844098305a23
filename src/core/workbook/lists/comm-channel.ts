import { defineList } from "../define-list";

export const commChannel = defineList({
  id: "commChannel",
  title: "Channel",
  purpose: "How a message is sent",
  codes: [
    { code: "EMAIL", label: "E-mail", meaning: "Electronic mail" },
    { code: "PHONE", label: "Phone", meaning: "Voice call or text message" },
    { code: "BRIEFING", label: "Briefing", meaning: "Spoken to a team or a shift" },
    { code: "NOTICE", label: "Notice", meaning: "Notice board, screen or poster" },
    { code: "MEETING", label: "Meeting", meaning: "In a meeting with minutes" },
    { code: "LETTER", label: "Letter", meaning: "On paper" },
    { code: "PORTAL", label: "Portal", meaning: "A website or a system of the recipient" },
  ],
  source: "Suggested",
});
