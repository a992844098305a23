import { wilsonInterval } from "../../core/statistics/wilson-interval";

/** On time, due, their share with its 95 % interval; "" for the last three where nothing fell due. */
export function onTimeRow({ x, n }: { readonly x: number; readonly n: number }): readonly unknown[] {
  const interval = wilsonInterval(x, n);
  return interval ? [x, n, x / n, interval.lower, interval.upper] : [x, n, "", "", ""];
}
