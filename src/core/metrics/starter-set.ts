import type { SectorCode } from "../framework/sector";
import type { MetricId } from "./cards";

/** Metrics that a small entity starts with whatever its sector. Suggested. */
const commonStart = [
  "COM-01",
  "COM-02",
  "COM-04",
  "COM-05",
  "COM-07",
  "COM-08",
  "COM-11",
  "COM-14",
  "COM-20",
  "COM-21",
  "COM-22",
  "COM-34",
] as const satisfies readonly MetricId[];

const sectorStart = {
  // Airports without TIP equipment take APT-05 in place of APT-01.
  APT: ["APT-01", "APT-04", "APT-06"],
  AIR: ["AIR-01", "AIR-02", "AIR-04"],
  CGO: ["CGO-01", "CGO-02", "CGO-08"],
  IFS: ["IFS-01", "IFS-02", "IFS-08"],
} as const satisfies Readonly<Record<SectorCode, readonly MetricId[]>>;

/** The fifteen metrics that a small entity of a sector starts with: all three forms are among them. Suggested. */
export function starterSet(sector: SectorCode): readonly MetricId[] {
  return [...commonStart, ...sectorStart[sector]];
}
