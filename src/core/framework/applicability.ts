import { sectors } from "./sector";

/** To whom a gap-analysis item applies: everyone, those in one of two situations, or single sectors. */
export const applicabilities = [
  { code: "ALL", label: "Everyone", meaning: "Applies to every entity" },
  { code: "THIRD_PARTY_USER", label: "Users of third parties", meaning: "Applies where suppliers deliver or affect security" },
  { code: "SECURITY_PROVIDER", label: "Security providers", meaning: "Applies where the entity provides security services to others" },
  ...sectors.map((sector) => ({ code: sector.code, label: sector.name, meaning: `Applies to the sector ${sector.name} only` })),
] as const;

export type ApplicabilityCode = (typeof applicabilities)[number]["code"];
