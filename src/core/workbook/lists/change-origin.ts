import { defineList } from "../define-list";

export const changeOrigin = defineList({
  id: "changeOrigin",
  title: "Change origin",
  purpose: "Where a change comes from",
  codes: [
    { code: "INTERNAL", label: "Internal", meaning: "Decided by the entity" },
    { code: "EXTERNAL", label: "External", meaning: "Decided by others" },
  ],
  source: "Suggested",
});
