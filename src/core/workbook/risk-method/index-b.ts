/** A band of the numeric variant of method B: likelihood value × severity value, 1 to 25. */
export interface IndexBand {
  readonly fromIndex: number;
  readonly name: string;
}

/** Suggested. Published registers cut differently, so these are settings and no standard. Highest first. */
export const indexBandsB: readonly IndexBand[] = [
  { fromIndex: 15, name: "Very high" },
  { fromIndex: 10, name: "High" },
  { fromIndex: 5, name: "Moderate" },
  { fromIndex: 1, name: "Low" },
];
