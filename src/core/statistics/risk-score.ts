/**
 * Method A: threat × consequence × vulnerability, each 1 to 5 (own descriptors in the spirit of the public ICAO method).
 * Ordinal: it sorts risks, it is no probability. Undefined unless all three are whole levels from 1 to 5.
 * @example riskScore(4, 5, 2) // 40
 */
export function riskScore(threat: number | undefined, consequence: number | undefined, vulnerability: number | undefined): number | undefined {
  return isLevel(threat) && isLevel(consequence) && isLevel(vulnerability) ? threat * consequence * vulnerability : undefined;
}

export function isLevel(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5;
}
