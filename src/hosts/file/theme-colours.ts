import type { XmlElement } from "./xml-tree";

/** The order in which formats count the colours of a theme; the file itself lists dark before light. */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** `RRGGBB` by theme index. @param root of the theme part. */
export function themeColours(root: XmlElement): readonly (string | null)[] {
  const scheme = root.child("themeElements")?.child("clrScheme");
  return ORDER.map((name) => {
    const colour = scheme?.child(name)?.elements()[0];
    return colour?.attribute("lastClr") ?? colour?.attribute("val") ?? null;
  });
}

/** Lighter towards white for a tint above 0, darker towards black below: near enough to Excel's own for a preview. */
export function tinted(colour: string, tint: number): string {
  return colour.replace(/../g, (pair) => {
    const value = parseInt(pair, 16);
    const moved = tint >= 0 ? value + (255 - value) * tint : value * (1 + tint);
    return Math.round(Math.min(255, Math.max(0, moved)))
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  });
}
