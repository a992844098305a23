import type { Journey } from "./journey";

/** A page that somebody comes to has nothing that axe finds wrong. */
export async function meet(journey: Journey, page: string): Promise<void> {
  expect({ page, violations: await journey.violations() }).toEqual({ page, violations: [] });
}
