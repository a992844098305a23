/** `1 item`, `1,200 items`. */
export const plural = (count: number, one: string, many: string): string => `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
