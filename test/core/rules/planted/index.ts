import { plantedColumnsMatrix } from "./columns-and-matrix";
import { plantedCommitmentGap } from "./commitment-and-gap";
import { plantedPeopleSpd } from "./people-and-spd";
import type { PlantedFault } from "./planted-fault";
import { plantedQaRecords } from "./qa-and-records";
import { plantedRisksMetrics } from "./risks-and-metrics";
import { plantedStructure } from "./structure";
import { plantedSuppliersResponse } from "./suppliers-and-response";

export const plantedFaults: readonly PlantedFault[] = [
  ...plantedColumnsMatrix,
  ...plantedCommitmentGap,
  ...plantedRisksMetrics,
  ...plantedQaRecords,
  ...plantedSuppliersResponse,
  ...plantedPeopleSpd,
  ...plantedStructure,
];
