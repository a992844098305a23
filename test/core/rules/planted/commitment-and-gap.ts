import type { PlantedFault } from "./planted-fault";

export const plantedCommitmentGap: readonly PlantedFault[] = [];
