import type { PlantedFault } from "./planted-fault";

export const plantedPeopleSpd: readonly PlantedFault[] = [];
