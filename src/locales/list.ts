/** `Risks, Measures and Actions`. */
export const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB", { style: "long", type: "conjunction" }).format(items);
