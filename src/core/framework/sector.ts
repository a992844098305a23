/** Sectors as the CAA's SeMS FAQ names them, with the article of Regulation (EC) 300/2008 (as retained) that asks for internal quality control. */
export const sectors = [
  { code: "APT", name: "Airport", article: 12 },
  { code: "AIR", name: "Air carrier", article: 13 },
  { code: "CGO", name: "Cargo", article: 14 },
  { code: "IFS", name: "In-flight supplies", article: 14 },
] as const;

export type SectorCode = (typeof sectors)[number]["code"];
