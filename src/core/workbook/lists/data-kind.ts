import { defineList } from "../define-list";

export const dataKind = defineList({
  id: "dataKind",
  title: "Kind of data",
  purpose: "Whether a metric counts everything or only a part",
  codes: [
    { code: "CENSUS", label: "Census", meaning: "Everything is counted, so the figure has no sampling error" },
    { code: "SAMPLE", label: "Sample", meaning: "Only a part is observed or tested, so an interval is shown" },
  ],
  source: "Suggested",
});
