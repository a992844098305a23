import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Axe for these rules, or for all; of what passes it names one place for each rule: to name them all takes seconds on a page with a grid. */
export function axeOn(page: Page, rules?: readonly string[]): AxeBuilder {
  const runOnly = rules === undefined ? {} : { runOnly: { type: "rule" as const, values: [...rules] } };
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"], preload: false, ...runOnly });
}
