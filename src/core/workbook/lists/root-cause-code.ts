import { defineList } from "../define-list";

export const rootCauseCode = defineList({
  id: "rootCauseCode",
  title: "Root cause",
  purpose: "Why a weakness existed (why and not who)",
  codes: [
    { code: "PROCEDURE", label: "Procedure", meaning: "Missing, unclear or impractical procedure" },
    { code: "TRAINING", label: "Training or knowledge", meaning: "People had not been taught or could not recall it" },
    { code: "EQUIPMENT", label: "Equipment or design", meaning: "Equipment, layout or design of the task did not fit" },
    { code: "STAFFING", label: "Staffing or workload", meaning: "Too few people, too much work or unsuitable rosters" },
    { code: "SUPERVISION", label: "Supervision", meaning: "Work was not planned, watched or corrected" },
    { code: "COMMUNICATION", label: "Communication", meaning: "Information did not reach those who needed it" },
    { code: "SUPPLIER_CONTROL", label: "Supplier control", meaning: "A supplier was not steered or checked well enough" },
    { code: "ENVIRONMENT", label: "Environment", meaning: "Weather, light, noise, space or surroundings" },
    { code: "RESOURCES", label: "Resources or priorities", meaning: "Money, time or attention went elsewhere" },
    { code: "CHANGE", label: "Change not managed", meaning: "A change was made without looking at security" },
    { code: "DELIBERATE", label: "Deliberate", meaning: "Someone did it on purpose" },
    { code: "OTHER", label: "Other", meaning: "None of these; the text says what" },
  ],
  source: "Suggested",
});
