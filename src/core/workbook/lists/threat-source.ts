import { defineList } from "../define-list";

export const threatSource = defineList({
  id: "threatSource",
  title: "Threat source",
  purpose: "Who told the entity about a threat",
  codes: [
    { code: "POLICE", label: "Police", meaning: "A police force or officer" },
    { code: "CTSA", label: "CTSA", meaning: "A police Counter Terrorism Security Adviser" },
    { code: "CAA", label: "CAA", meaning: "The Civil Aviation Authority" },
    { code: "DFT", label: "DfT", meaning: "The Department for Transport" },
    { code: "OWN_REPORT", label: "Own report", meaning: "Own staff, incidents or quality assurance" },
    { code: "MEDIA", label: "Media", meaning: "Press, broadcast or social media" },
    { code: "SUPPLIER", label: "Supplier", meaning: "A supplier or a contractor" },
    { code: "PEER", label: "Peer", meaning: "Another entity or an industry group" },
  ],
  source: "Suggested",
});
