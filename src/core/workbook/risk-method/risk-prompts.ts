import type { SectorCode } from "../../framework/sector";
import type { CodeOf } from "../define-list";
import type { riskCategory } from "../lists/risk-category";

/** Something to think of when looking for local and unregulated risks. */
export interface RiskPrompt {
  readonly sector: SectorCode | "ALL";
  readonly category: CodeOf<typeof riskCategory>;
  readonly prompt: string;
}

/** Suggested. Prompts only: none of them is a finding about any entity. */
export const riskPrompts: readonly RiskPrompt[] = [
  { sector: "ALL", category: "INSIDER", prompt: "Insider with a grievance, debts or under outside pressure" },
  { sector: "ALL", category: "GENERAL_ENVIRONMENT", prompt: "Hostile reconnaissance of the site" },
  { sector: "ALL", category: "CYBER", prompt: "Phishing and ransomware" },
  { sector: "ALL", category: "ACCESS", prompt: "Lost passes and keys" },
  { sector: "ALL", category: "PEOPLE", prompt: "Absence of a person on whom security depends" },
  { sector: "ALL", category: "EQUIPMENT", prompt: "Failure of power or CCTV" },
  { sector: "ALL", category: "GENERAL_ENVIRONMENT", prompt: "Pattern of local crime" },
  { sector: "ALL", category: "GENERAL_ENVIRONMENT", prompt: "Neighbours and what they do" },
  { sector: "APT", category: "PROTEST", prompt: "Protest against expansion of the airport" },
  { sector: "APT", category: "UAS", prompt: "Drones near the airport" },
  { sector: "APT", category: "THEFT_CRIME", prompt: "Crime in car parks" },
  { sector: "APT", category: "LANDSIDE", prompt: "Taxi and drop-off area" },
  { sector: "APT", category: "THEFT_CRIME", prompt: "Theft by staff" },
  { sector: "APT", category: "PERIMETER", prompt: "General aviation side" },
  { sector: "APT", category: "GENERAL_ENVIRONMENT", prompt: "Events nearby" },
  { sector: "APT", category: "PERIMETER", prompt: "Road works that open a fence" },
  { sector: "APT", category: "ACCESS", prompt: "Visitors of tenants" },
  { sector: "APT", category: "INFORMATION", prompt: "Filming for social media" },
  { sector: "AIR", category: "CREW", prompt: "Crew hotels and crew transport" },
  { sector: "AIR", category: "UNRULY", prompt: "Unruly passengers" },
  { sector: "AIR", category: "THIRD_PARTY", prompt: "Turnover of staff at the handler" },
  { sector: "AIR", category: "AIRCRAFT_PROTECTION", prompt: "Remote stands" },
  { sector: "AIR", category: "AIRCRAFT_PROTECTION", prompt: "Ferry flights" },
  { sector: "AIR", category: "INFORMATION", prompt: "Leaks of passenger lists" },
  { sector: "AIR", category: "AIRCRAFT_PROTECTION", prompt: "Time on the ground overseas" },
  { sector: "CGO", category: "THEFT_CRIME", prompt: "Theft of goods" },
  { sector: "CGO", category: "SUPPLY_CHAIN", prompt: "Someone posing as a driver" },
  { sector: "CGO", category: "SUPPLY_CHAIN", prompt: "Forged documents" },
  { sector: "CGO", category: "THEFT_CRIME", prompt: "Hijack on the road" },
  { sector: "CGO", category: "THIRD_PARTY", prompt: "Subcontracted hauliers" },
  { sector: "CGO", category: "PEOPLE", prompt: "Night working" },
  { sector: "CGO", category: "THIRD_PARTY", prompt: "Agency staff" },
  { sector: "CGO", category: "CARGO_MAIL", prompt: "High-value goods" },
  { sector: "CGO", category: "SUPPLY_CHAIN", prompt: "Customs seals" },
  { sector: "IFS", category: "IN_FLIGHT_SUPPLIES", prompt: "Misuse of seals" },
  { sector: "IFS", category: "THIRD_PARTY", prompt: "Agency staff in the kitchen" },
  { sector: "IFS", category: "IN_FLIGHT_SUPPLIES", prompt: "Waste stream" },
  { sector: "IFS", category: "IN_FLIGHT_SUPPLIES", prompt: "Last-minute top-ups" },
  { sector: "IFS", category: "ACCESS", prompt: "Shared loading bay" },
  { sector: "IFS", category: "VEHICLE", prompt: "Stops of delivery vehicles" },
  { sector: "IFS", category: "THEFT_CRIME", prompt: "Theft of bonded goods" },
];

/** The prompts for a sector: those for everybody first. */
export function promptsFor(sector: SectorCode): readonly RiskPrompt[] {
  return [...riskPrompts.filter((prompt) => prompt.sector === "ALL"), ...riskPrompts.filter((prompt) => prompt.sector === sector)];
}
