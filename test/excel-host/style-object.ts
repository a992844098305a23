import { collection, sameName, stored, textArgument, type ExcelObject } from "./excel-object";
import { assertWritable, type ExcelScene } from "./excel-scene";
import { invalidArgument, itemAlreadyExists, SimulatedError } from "./simulated-error";
import { newStyle, type SimulatedStyle } from "./simulated-workbook";

const SIDES = ["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"];
const STYLE_PROPERTIES = [
  "HorizontalAlignment",
  "VerticalAlignment",
  "WrapText",
  "IndentLevel",
  "IncludeNumber",
  "IncludeProtection",
  "IncludeFont",
  "IncludeBorder",
  "IncludePatterns",
  "IncludeAlignment",
];

/** Named cell styles. Microsoft: `styles.add` answers ItemAlreadyExists for a name in use; built-in styles cannot be deleted. */
export function styleCollection(scene: ExcelScene): ExcelObject {
  return collection({
    type: "StyleCollection",
    items: () => scene.book.styles.map((style) => styleObject(scene, style)),
    matches: (item, key) => sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      Add: (given) => {
        assertWritable(scene, undefined, "StyleCollection.add");
        const name = textArgument(given, "StyleCollection.add");
        if (scene.book.styles.some((style) => sameName(style.name, name))) throw itemAlreadyExists("StyleCollection.add");
        scene.book.styles.push(newStyle(name));
        return null;
      },
    },
  });
}

function styleObject(scene: ExcelScene, style: SimulatedStyle): ExcelObject {
  return {
    type: "Style",
    properties: { Name: { get: () => style.name }, BuiltIn: { get: () => style.builtIn }, ...stored(style.bag, STYLE_PROPERTIES) },
    children: {
      Font: () => ({ type: "RangeFont", properties: stored(style.font, ["Name", "Size", "Bold", "Italic", "Underline", "Color", "Strikethrough"]) }),
      Fill: () => ({ type: "RangeFill", properties: stored(style.fill, ["Color"]) }),
      Borders: () => borderCollection(style),
    },
    methods: {
      Delete: () => {
        if (style.builtIn) throw new SimulatedError("InvalidOperation", "A built-in style cannot be deleted.", "Style.delete");
        scene.book.styles.splice(scene.book.styles.indexOf(style), 1);
        // Excel: cells of a deleted style go back to Normal.
        for (const sheet of scene.book.sheets) for (const cell of sheet.cells.values()) if (cell.style === style.name) delete cell.style;
      },
    },
  };
}

function borderCollection(style: SimulatedStyle): ExcelObject {
  const border = (side: unknown): ExcelObject => {
    const name = textArgument(side, "RangeBorderCollection.getItem");
    if (!SIDES.includes(name)) throw invalidArgument("RangeBorderCollection.getItem");
    const bag = style.borders.get(name) ?? {};
    style.borders.set(name, bag);
    return { type: "RangeBorder", properties: stored(bag, ["Style", "Weight", "Color"]) };
  };
  return { type: "RangeBorderCollection", properties: {}, index: border, methods: { GetItem: border } };
}
