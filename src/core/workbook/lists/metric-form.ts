import { defineList } from "../define-list";

export const metricForm = defineList({
  id: "metricForm",
  title: "Form of a metric",
  purpose: "The question that a metric answers about performance",
  codes: [
    { code: "QN", label: "Quantitative", meaning: "Was the task done as often as it should be, and when it should be?" },
    { code: "QL", label: "Qualitative", meaning: "Was the task done to standard, or does the equipment work to standard?" },
    { code: "OUT", label: "Output", meaning: "What result did the security arrangements deliver?" },
  ],
  source: "CAP 1273",
});
