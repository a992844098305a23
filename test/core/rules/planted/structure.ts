import type { PlantedFault } from "./planted-fault";

export const plantedStructure: readonly PlantedFault[] = [];
