import { defineList } from "../define-list";

export const findingStatus = defineList({
  id: "findingStatus",
  title: "Finding status",
  purpose: "Where a finding stands",
  codes: [
    { code: "OPEN", label: "Open", meaning: "Raised; the cause or the actions are not settled yet" },
    { code: "ACTIONS_AGREED", label: "Actions agreed", meaning: "The cause is known and actions are on their way" },
    { code: "CLOSED", label: "Closed", meaning: "Actions are done and their effect has been, or will be, checked" },
  ],
  source: "Suggested",
});
