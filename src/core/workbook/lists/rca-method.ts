import { defineList } from "../define-list";

export const rcaMethod = defineList({
  id: "rcaMethod",
  title: "Method of cause analysis",
  purpose: "How a root cause was found",
  codes: [
    { code: "FIVE_WHYS", label: "Five whys", meaning: "Ask why until the answer is something that can be changed" },
    { code: "FISHBONE", label: "Fishbone", meaning: "Collect possible causes by group and test them" },
    { code: "CAUSE_MAP", label: "Cause map", meaning: "Draw causes and effects as a map" },
    { code: "HFACS", label: "HFACS", meaning: "Go through the four levels of human factors" },
    { code: "OTHER", label: "Other", meaning: "Another method, named in the note" },
  ],
  source: "Transport Canada guidance (first three); others suggested",
});
