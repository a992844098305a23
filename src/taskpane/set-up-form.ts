import type { SemsChoices } from "../core/creation/choices";
import type { PhaseCode } from "../core/framework/assessment-phase";
import type { SectorCode } from "../core/framework/sector";
import { en } from "../locales/en";

/** A site as it is being typed; the key stays while others come and go. */
export interface SiteField {
  readonly key: number;
  readonly name: string;
}

/** The answers of the set-up page as they are being typed. */
export interface SetUpForm {
  readonly entityName: string;
  readonly sector: SectorCode | null;
  readonly sites: readonly SiteField[];
  readonly phase: PhaseCode;
  readonly set: SemsChoices["set"];
}

/** One sentence for each answer that needs one; sites by their key. */
export interface SetUpErrors {
  readonly entityName?: string;
  readonly sector?: string;
  readonly sites: ReadonlyMap<number, string>;
}

const LONGEST_NAME = 120;

export function formOf(choices: SemsChoices | null): SetUpForm {
  const sites = choices && choices.sites.length > 0 ? choices.sites : [""];
  return {
    entityName: choices?.entityName ?? "",
    sector: choices?.sector ?? null,
    sites: sites.map((name, key) => ({ key, name })),
    phase: choices?.phase ?? "GAP",
    set: choices?.set ?? "essential",
  };
}

export function withSiteAdded(form: SetUpForm): SetUpForm {
  const key = Math.max(...form.sites.map((site) => site.key)) + 1;
  return { ...form, sites: [...form.sites, { key, name: "" }] };
}

export function withSiteRemoved(form: SetUpForm, key: number): SetUpForm {
  return form.sites.length === 1 ? form : { ...form, sites: form.sites.filter((site) => site.key !== key) };
}

export function withSiteNamed(form: SetUpForm, key: number, name: string): SetUpForm {
  return { ...form, sites: form.sites.map((site) => (site.key === key ? { key, name } : site)) };
}

/** Choices for the list of sheets: a sector is enough, names may still be missing. */
export function draftOf(form: SetUpForm): SemsChoices | null {
  if (form.sector === null) return null;
  return {
    sector: form.sector,
    entityName: form.entityName.trim(),
    sites: form.sites.map((site) => site.name.trim()),
    phase: form.phase,
    set: form.set,
  };
}

export function errorsOf(form: SetUpForm): SetUpErrors {
  const entityName = form.entityName.trim() === "" ? en.setUp.entityMissing : tooLong(form.entityName);
  const sites = new Map<number, string>();
  form.sites.forEach((site, index) => {
    const error = siteError(form, index);
    if (error !== undefined) sites.set(site.key, error);
  });
  return { ...(entityName !== undefined && { entityName }), ...(form.sector === null && { sector: en.setUp.sectorMissing }), sites };
}

export function errorCount(errors: SetUpErrors): number {
  return errors.sites.size + (errors.entityName === undefined ? 0 : 1) + (errors.sector === undefined ? 0 : 1);
}

function siteError(form: SetUpForm, index: number): string | undefined {
  const nameAt = (position: number): string => (form.sites[position]?.name ?? "").trim();
  const name = nameAt(index);
  if (name === "") return index === 0 ? en.setUp.siteMissing : en.setUp.siteEmpty;
  if (name.includes(";")) return en.setUp.siteSemicolon;
  const isTwice = form.sites.slice(0, index).some((_, earlier) => nameAt(earlier).toLowerCase() === name.toLowerCase());
  return isTwice ? en.setUp.siteTwice(name) : tooLong(name);
}

function tooLong(text: string): string | undefined {
  return text.trim().length > LONGEST_NAME ? en.setUp.tooLong(LONGEST_NAME) : undefined;
}
