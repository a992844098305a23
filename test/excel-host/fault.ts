/**
 * Something that goes wrong. Syncs count from 1 since the simulation was made (or `resetCounters`), actions from 0 over all syncs.
 *  - fail: the whole request is refused, nothing of it was done
 *  - failAction: the actions before it stay done
 *  - hang: the request is never answered; `applied` tells whether Excel did the work all the same
 *  - slow: the answer waits until `releaseSlow()` is called
 */
export type Fault =
  | { readonly kind: "fail"; readonly sync: number; readonly code: string; readonly message?: string }
  | { readonly kind: "failAction"; readonly action: number; readonly code: string; readonly message?: string }
  | { readonly kind: "hang"; readonly sync: number; readonly applied: boolean; /** Whether later requests hang too. */ readonly forGood?: boolean }
  | { readonly kind: "slow"; readonly sync: number };

export function isFaultOfSync(fault: Fault, sync: number): boolean {
  if (fault.kind === "failAction") return false;
  return fault.kind === "hang" && fault.forGood ? sync >= fault.sync : fault.sync === sync;
}
