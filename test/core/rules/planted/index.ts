import { plantedCommitmentGap } from "./commitment-and-gap";
import { plantedPeopleSpd } from "./people-and-spd";
import type { PlantedFault } from "./planted-fault";
import { plantedQaRecords } from "./qa-and-records";
import { plantedRisksMetrics } from "./risks-and-metrics";
import { plantedStructure } from "./structure";
import { plantedSuppliersResponse } from "./suppliers-and-response";

export const plantedFaults: readonly PlantedFault[] = [
  ...plantedCommitmentGap,
  ...plantedRisksMetrics,
  ...plantedQaRecords,
  ...plantedSuppliersResponse,
  ...plantedPeopleSpd,
  ...plantedStructure,
];
