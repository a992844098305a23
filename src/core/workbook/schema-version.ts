/**
 * The structure that this program writes. Raised with every change to a register, setting or list that an older workbook would lack:
 * 2 added Evidence to Actions and the next Assurance Assessment to Config;
 * 3 added counts from the registers, sample size, passes needed, freshness, trend and the cross-check by a SEMS function to Metrics, the balance of forms to
 * Measures, columns that counts need to nine registers, and the sheet Function guide;
 * 4 added what the check needs: Explanations, Changed rules on Config, the mark of a definition to Readings, confirmed access to Assessments, whether evidence
 * opened, the metrics of an SPD return, sensitive words to Config, the previous answers to the gap analysis, and Adopted sheets on Config.
 */
export const SCHEMA_VERSION = 4;
