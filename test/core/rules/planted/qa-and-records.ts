import type { PlantedFault } from "./planted-fault";

export const plantedQaRecords: readonly PlantedFault[] = [];
