import { qaPlan } from "../../workbook/sheets/qa-plan";
import { numbered } from "../initial-records";
import { qaChecks } from "./qa-checks";
import { monthlyChecks } from "./qa-monthly-checks";
import { recordsFor } from "../../workbook/records-for";

/** Fourteen months of checks and the plan for the next twelve, in the order of their due days. */
export const sampleQaPlan = recordsFor(
  qaPlan,
  [...monthlyChecks, ...qaChecks]
    .sort((one, other) => (one.dueOn ?? 0) - (other.dueOn ?? 0))
    .map((check, index) => ({ activityId: numbered("QAP", index), ...check })),
);
