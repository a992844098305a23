/** A figure as it stands in a return. */
export interface FrozenFigure {
  readonly numerator: number;
  readonly denominator: number | undefined;
}

const LINE = /^(\S+)\s.*:\s*(-?\d\S*)(?:\s+of\s+(-?\d\S*))?$/;

/** `COM-05 QA observations to standard: 31 of 32`, one a line, by the id in upper case. Lines of any other form are left out. */
export function frozenFigures(text: string): ReadonlyMap<string, FrozenFigure> {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, id = "", numerator, denominator] = LINE.exec(line.trim()) ?? [];
      const figure = { numerator: Number(numerator), denominator: denominator === undefined ? undefined : Number(denominator) };
      const isRead = numerator !== undefined && !Number.isNaN(figure.numerator) && !Number.isNaN(figure.denominator ?? 0);
      return isRead ? [[id.toUpperCase(), figure] as const] : [];
    }),
  );
}
