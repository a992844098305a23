import { sampleDocuments } from "./evidence-documents";
import { sampleEvidenceRecords } from "./evidence-records";

/** Documents for the first assessment, and the records that show them in use. */
export const sampleEvidence = [...sampleDocuments, ...sampleEvidenceRecords];
