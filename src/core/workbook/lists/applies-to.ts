import { applicabilities } from "../../framework/applicability";
import { defineList } from "../define-list";

export const appliesTo = defineList({
  id: "appliesTo",
  title: "Applies to",
  purpose: "To whom an item or a metric applies",
  codes: applicabilities.map(({ code, label, meaning }) => ({ code, label, meaning })),
  source: "Suggested",
});
