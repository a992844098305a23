import type { RiskState } from "../core/workbook/pages/dashboard/heat-map";

/** Before our measures, with those of today, after the planned work. */
export const riskStates: Readonly<Record<RiskState, string>> = { inherent: "Inherent", residual: "Residual", target: "Target" };
