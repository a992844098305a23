import { cellStyles, type CellLook, type StyleName } from "../../core/workbook/cell-style";
import { requestBytes, type WriteStep } from "./write-step";

const BORDER_STYLE = { thin: "Continuous", medium: "Continuous", dashed: "Dash", dotted: "Dot", double: "Double" } as const;
const BORDER_WEIGHT = { thin: "Thin", medium: "Medium", dashed: "Thin", dotted: "Thin", double: "Thick" } as const;
const SIDES = { all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], bottom: ["EdgeBottom"], top: ["EdgeTop"] } as const;
const HORIZONTAL = { left: "Left", center: "Center", right: "Right", centerContinuous: "CenterAcrossSelection" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Makes the named cell styles that a workbook has not got yet; one that is there is left as the user has it. */
export function cellStyleSteps(wanted: ReadonlySet<StyleName>, existing: ReadonlySet<string>): readonly WriteStep[] {
  return [...wanted].flatMap((style): readonly WriteStep[] => {
    const look: CellLook = cellStyles[style];
    if (existing.has(look.name)) return [];
    return [
      {
        what: "Cell styles",
        bytes: requestBytes(30),
        creates: [{ kind: "style", name: look.name }],
        write: ({ context }) => addStyle(context, look),
      },
    ];
  });
}

function addStyle(context: Excel.RequestContext, look: CellLook): void {
  const { styles } = context.workbook;
  styles.add(look.name);
  const style = styles.getItem(look.name);
  // Applying the style later must not take a cell's number format or protection away.
  style.includeNumber = false;
  style.includeProtection = false;
  style.font.size = look.font.size;
  style.font.color = `#${look.font.colour}`;
  style.font.bold = look.font.bold ?? false;
  style.font.italic = look.font.italic ?? false;
  style.font.underline = look.font.underline ? "Single" : "None";
  style.verticalAlignment = VERTICAL[look.vertical];
  style.wrapText = look.wrap;
  if (look.horizontal) style.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent !== undefined) style.indentLevel = look.indent;
  if (look.fill !== undefined) style.fill.color = `#${look.fill}`;
  if (look.border) addBorders(style, look.border);
}

function addBorders(style: Excel.Style, border: NonNullable<CellLook["border"]>): void {
  for (const side of SIDES[border.sides]) {
    const edge = style.borders.getItem(side);
    edge.style = BORDER_STYLE[border.style];
    edge.weight = BORDER_WEIGHT[border.style];
    edge.color = `#${border.colour}`;
  }
}
