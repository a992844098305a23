import { defineList } from "../define-list";

export const targetPhase = defineList({
  id: "targetPhase",
  title: "Target phase",
  purpose: "The assessment by which something should be in place",
  codes: [
    { code: "1", label: "Phase 1", meaning: "Needed when the CAA looks whether the SeMS is present and suitable" },
    { code: "2", label: "Phase 2", meaning: "Needed when the CAA looks whether the SeMS is operating and effective" },
    { code: "2B", label: "Phase 2B", meaning: "Needed for continued assurance after Phase 2" },
  ],
  source: "CAA SeMS FAQ (phases)",
});
