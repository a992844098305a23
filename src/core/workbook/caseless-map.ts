/** Keys are the same whatever their case, as in Excel's own comparisons. */
export class CaselessMap<V> extends Map<string, V> {
  /** Registers say the same names ten thousands of times: each is lowered once. */
  private readonly lowered = new Map<string, string>();

  override get(key: string): V | undefined {
    return super.get(this.lower(key));
  }

  override has(key: string): boolean {
    return super.has(this.lower(key));
  }

  override set(key: string, value: V): this {
    return super.set(this.lower(key), value);
  }

  private lower(key: string): string {
    const known = this.lowered.get(key);
    if (known !== undefined) return known;
    const lowered = key.toLowerCase();
    this.lowered.set(key, lowered);
    return lowered;
  }
}
