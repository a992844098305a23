/** A record as if some of its cells were empty. */
export function without<R extends object, K extends Extract<keyof R, string>>(record: R, ...keys: readonly K[]): Omit<R, K> {
  const gone = new Set<string>(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key))) as Omit<R, K>; // what is left has the keys that are left
}
