/** The levels that a score is made of, by method, in the order of a review. The target changes the vulnerability alone. */
export const LEVELS_A = {
  inherent: ["threat", "consequence", "vulnerability"],
  residual: ["residualThreat", "residualConsequence", "residualVulnerability"],
  target: ["targetVulnerability"],
} as const;
export const LEVELS_B = { inherent: ["likelihoodB"], residual: ["residualLikelihoodB"], target: ["targetLikelihoodB"] } as const;

type KeysOf<T> = T extends Readonly<Record<string, readonly (infer K)[]>> ? K : never;
export type LevelKey = KeysOf<typeof LEVELS_A> | KeysOf<typeof LEVELS_B>;

/** The levels of a risk, as its register holds them or as somebody is about to write them. */
export type Levels = { readonly [K in LevelKey]?: number | undefined };
