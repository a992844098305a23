/** How far a statement of the content can be trusted. */
export const provenances = [
  { code: "V", name: "Read in the source", meaning: "Read directly in the named source; a fact" },
  { code: "T", name: "Heading only", meaning: "Only the heading of the source could be read; the wording is ours" },
  { code: "K", name: "General knowledge", meaning: "Known in the field but not read again in a source; not to be quoted as the regulator's words" },
  { code: "P", name: "Suggested", meaning: "Our own proposal; every entity may decide otherwise" },
] as const;

export type ProvenanceCode = (typeof provenances)[number]["code"];
