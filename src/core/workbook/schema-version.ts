/**
 * The structure that this program writes. Raised with every change to a register, setting or list that an older workbook would lack:
 * 2 added Evidence to Actions and the next Assurance Assessment to Config;
 * 3 added sample size, passes needed, freshness and the cross-check by a SEMS function to Metrics, and the sheet Function guide.
 */
export const SCHEMA_VERSION = 3;
