import { excelHost } from "../../src/hosts/excel/excel-host";
import type { SimulatedExcel } from "./simulated-excel";

export interface HostInHand {
  readonly host: ReturnType<typeof excelHost>;
  /** Gives up what is waited for, as the watchdog does when its time is over. */
  readonly giveUp: () => void;
}

/**
 * The add-in's own host, whose watchdog barks as soon as the simulation says that it will not answer: no test waits for real time.
 * @param options how long the watchdog says that it has waited
 */
export function hostInHand(excel: SimulatedExcel, options: { readonly timeoutMs?: number } = {}): HostInHand {
  const pending = new Set<() => void>();
  const giveUp = () => [...pending].forEach((bark) => bark());
  excel.onHang = () => setTimeout(giveUp, 0);
  const host = excelHost({
    ...options,
    after: (_, run) => {
      pending.add(run);
      return () => pending.delete(run);
    },
  });
  return { host, giveUp };
}
