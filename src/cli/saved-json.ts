import type { Assessment } from "../core/assessment/assess";
import { HostError } from "../core/workbook/host";
import { SNAPSHOT_SCHEMA, type WorkbookSnapshot } from "../core/workbook/snapshot";

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HostError(`${path} is no JSON: write it anew with sems.`, { cause: error });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError(`${path} was not written by sems: write it anew.`);
  return { ...value };
}

/** @throws HostError when the file is not a snapshot of this version */
export function snapshotOfJson(text: string, path: string): WorkbookSnapshot {
  const value = parsed(text, path);
  const parts = ["settings", "settingCells", "lists", "registers"].every((key) => typeof value[key] === "object" && value[key] !== null);
  if (value["snapshot"] !== SNAPSHOT_SCHEMA || !parts || typeof value["asOf"] !== "number" || !Array.isArray(value["problems"]))
    throw new HostError(`${path} is no snapshot of this version of sems: write it anew with sems snapshot.`);
  return value as unknown as WorkbookSnapshot; // written by sems snapshot: its mark and its parts have just been looked at
}

/** @throws HostError when the file is not the JSON of a check */
export function findingsOfJson(text: string, path: string): Pick<Assessment, "phase" | "findings"> {
  const value = parsed(text, path);
  if (value["schema"] !== 1 || typeof value["phase"] !== "string" || !Array.isArray(value["findings"]))
    throw new HostError(`${path} is not the JSON of an earlier check: write one with sems check --format json.`);
  return value as unknown as Pick<Assessment, "phase" | "findings">; // as above
}
