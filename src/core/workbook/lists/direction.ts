import { defineList } from "../define-list";

export const direction = defineList({
  id: "direction",
  title: "Better direction",
  purpose: "Which way a metric should move",
  codes: [
    { code: "HIGHER", label: "Higher is better", meaning: "A rising figure is good" },
    { code: "LOWER", label: "Lower is better", meaning: "A falling figure is good" },
    { code: "MONITOR", label: "Monitor", meaning: "Neither way is good by itself; an unusual change is looked into" },
  ],
  source: "Suggested",
});
