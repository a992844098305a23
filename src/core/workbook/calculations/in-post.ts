import type { SerialDay } from "../serial-day";
import { countWithout } from "./count-without";

/** When somebody holds a role: without a first or a last day they hold it from, or up to, any day. */
export interface Post {
  readonly appointedOn?: number | undefined;
  readonly endedOn?: number | undefined;
}

/** The first and the last day in the role count. */
export function isInPost({ appointedOn = -Infinity, endedOn = Infinity }: Post, day: SerialDay): boolean {
  return appointedOn <= day && endedOn >= day;
}

/** How many rows of People that fulfil some criteria are in post on a day: a native formula. */
export function inPostFormula(criteria: string, day: string): string {
  return countWithout(criteria, [`{people.appointedOn},">"&${day}`, `{people.endedOn},"<"&${day}`]);
}
