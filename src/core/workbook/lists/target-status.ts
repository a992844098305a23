import { defineList } from "../define-list";

export const targetStatus = defineList({
  id: "targetStatus",
  title: "Status against target",
  purpose: "What a figure says about its target, with chance taken into account",
  codes: [
    { code: "NO_DATA", label: "No data", meaning: "There is no figure for the period" },
    { code: "MET", label: "Met", meaning: "Everything was counted and the target is reached" },
    { code: "BELOW_TARGET", label: "Short of target", meaning: "Everything was counted and the target is missed but the red limit is not passed" },
    { code: "RED", label: "Beyond red limit", meaning: "Everything was counted and the red limit is passed" },
    { code: "MET_DEMONSTRATED", label: "Met and demonstrated", meaning: "The sample is good enough to show that the target is reached" },
    { code: "MET_NOT_DEMONSTRATED", label: "Met but not demonstrated", meaning: "On target, but the sample is too small to show it" },
    { code: "NOT_MET_NOT_DEMONSTRATED", label: "Not met but maybe chance", meaning: "Off target, but chance could explain it" },
    { code: "NOT_MET_DEMONSTRATED", label: "Not met and demonstrated", meaning: "The sample shows that the target is missed" },
    { code: "MONITORED", label: "Monitored", meaning: "There is no target; the control chart is looked at" },
  ],
  source: "Suggested",
});
