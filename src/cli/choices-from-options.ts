import { phases, type PhaseCode } from "../core/framework/assessment-phase";
import { sectors, type SectorCode } from "../core/framework/sector";
import type { SemsChoices } from "../core/creation/choices";
import { serialOfIso, type SerialDay } from "../core/workbook/serial-day";
import { UsageError } from "./workbook-files";

/** Options that `new` and `add` share, for `node:util` parseArgs. */
export const creationOptions = {
  sector: { type: "string" },
  name: { type: "string" },
  site: { type: "string", multiple: true },
  phase: { type: "string" },
  set: { type: "string" },
  sample: { type: "boolean" },
  "as-of": { type: "string" },
  force: { type: "boolean" },
} as const;

export interface CreationValues {
  readonly sector?: string | undefined;
  readonly name?: string | undefined;
  readonly site?: readonly string[] | undefined;
  readonly phase?: string | undefined;
  readonly set?: string | undefined;
  readonly sample?: boolean | undefined;
  readonly "as-of"?: string | undefined;
  readonly force?: boolean | undefined;
}

const DEFAULT_SECTOR: SectorCode = "CGO";

/** @throws UsageError naming the option and what it takes */
export function choicesFrom(values: CreationValues): SemsChoices {
  const asOf = values["as-of"] === undefined ? undefined : dayFrom(values["as-of"], "--as-of");
  return {
    sector: sectorFrom(values.sector),
    entityName: nameFrom(values.name),
    sites: sitesFrom(values.site),
    phase: phaseFrom(values.phase),
    set: setFrom(values.set),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

export function dayFrom(text: string, option: string): SerialDay {
  const day = serialOfIso(text);
  if (day === undefined) throw new UsageError(`${option} takes a date as YYYY-MM-DD, for example 2026-10-31, not "${text}".`);
  return day;
}

function sectorFrom(text: string | undefined): SectorCode {
  if (text === undefined) return DEFAULT_SECTOR;
  const found = sectors.find((sector) => sector.code === text.toUpperCase());
  if (!found) throw new UsageError(`--sector takes ${sectors.map((sector) => `${sector.code} (${sector.name})`).join(", ")}, not "${text}".`);
  return found.code;
}

function phaseFrom(text: string | undefined): PhaseCode {
  if (text === undefined) return "GAP";
  const found = phases.find((phase) => phase.code === text.toUpperCase());
  if (!found) throw new UsageError(`--phase takes ${phases.map((phase) => phase.code).join(", ")}, not "${text}".`);
  return found.code;
}

function setFrom(text: string | undefined): SemsChoices["set"] {
  if (text === undefined || text === "essential") return "essential";
  if (text === "full") return "full";
  throw new UsageError(`--set takes essential or full, not "${text}".`);
}

function nameFrom(text: string | undefined): string {
  if (text === undefined) return "Our entity";
  const name = text.trim();
  if (name === "") throw new UsageError("--name takes the legal name of the entity; it may not be empty.");
  return name;
}

function sitesFrom(texts: readonly string[] | undefined): readonly string[] {
  if (texts === undefined) return ["Main site"];
  const sites = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (sites.length === 0) throw new UsageError("--site takes the name of a site; it may not be empty.");
  const withSemicolon = sites.find((site) => site.includes(";"));
  if (withSemicolon !== undefined)
    throw new UsageError(`A site may not hold a semicolon: give --site once for each site instead of "${withSemicolon}".`);
  return sites;
}
