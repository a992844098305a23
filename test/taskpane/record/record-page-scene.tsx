import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { openFileHost } from "../../../src/hosts/file/file-host";
import { renderPane } from "../render-pane";
import { day, metric, reading, watched, workbookOf, type Scene, type WatchedHost } from "./record-scene";

export const TWO_MINUTES = 120_000;
export const wait = { timeout: TWO_MINUTES };

const scenes = new Map<string, Promise<Uint8Array>>();

/** A workbook of its own for each test, from bytes that are built once. */
export async function opened(scene: Scene): Promise<WatchedHost> {
  const key = JSON.stringify(scene);
  const bytes = scenes.get(key) ?? workbookOf(scene).then((host) => host.bytes());
  scenes.set(key, bytes);
  return watched(openFileHost(await bytes));
}

/** October is over since three weeks: with 14 days of grace, what was last recorded for September is late, and so is what never was. */
export const THREE: Scene = {
  metrics: [metric(1), metric(2), metric(3, { denominator: null, unit: "reports", dataKind: "CENSUS", formulaKind: "COUNT", target: null })],
  readings: [
    reading(1, "OWN-01", "2026-10"),
    reading(2, "OWN-02", "2026-09", { numerator: 10 }),
    reading(3, "OWN-03", "2026-09", { numerator: 4, denominator: null }),
  ],
  people: [{ personId: "PER-001", name: "Priya", kind: "STAFF", role: "OTHER" }],
};

export async function openRecord(host: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(host, semsEngine);
  await user.click(await screen.findByRole("button", { name: "Record" }, wait));
  return user;
}

export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { level: 3, name }, wait);
export const card = (metricId: string): HTMLElement => screen.getByRole("group", { name: new RegExp(`^${metricId} `) });
export const field = (metricId: string, name: RegExp): HTMLElement => within(card(metricId)).getByRole("textbox", { name });
export const passed = (metricId: string): HTMLElement => field(metricId, /Tests passed$/);
export const made = (metricId: string): HTMLElement => field(metricId, /out of tests made$/);
export const note = (metricId: string): HTMLElement => field(metricId, / Note/);
export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
export const CTRL_ENTER = "{Control>}{Enter}{/Control}";

/** Somebody else records OWN-02 for October, behind the page's back. */
export async function otherPane(host: WatchedHost): Promise<() => Promise<void>> {
  const { planRecording } = await import("../../../src/core/metrics/record/plan-recording");
  const { isRefusal } = await import("../../../src/core/metrics/record/reading-entry");
  const { readBook } = await import("../../../src/taskpane/book/read-book");
  return async () => {
    const now = await readBook({ host, today: () => day("2026-11-21") });
    if (typeof now === "string") throw new Error(now);
    const entry = { line: 1, metric: "OWN-02", period: "2026-10", numerator: "7", denominator: "10", site: "", note: "", enteredBy: "" };
    const plan = planRecording(now.content, now.book, [entry], { today: day("2026-11-21"), enteredBy: "" });
    if (isRefusal(plan)) throw new Error(plan.refusal);
    await host.apply(plan.edits);
  };
}
