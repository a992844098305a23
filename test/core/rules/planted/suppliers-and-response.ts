import type { PlantedFault } from "./planted-fault";

export const plantedSuppliersResponse: readonly PlantedFault[] = [];
