import { phases } from "../../framework/assessment-phase";
import { defineList } from "../define-list";

export const phase = defineList({
  id: "phase",
  title: "Phase",
  purpose: "How far the entity has come with its SeMS",
  codes: phases.map(({ code, name, standard }) => ({ code, label: name, meaning: standard })),
  source: "CAP 1273 and CAA SeMS FAQ",
});
