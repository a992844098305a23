import { absoluteA1, quotedSheet } from "../../src/core/workbook/a1";
import { collection, sameName, textArgument, type ExcelObject } from "./excel-object";
import { assertWritable, isRangeObject, type ExcelScene } from "./excel-scene";
import { checkFormula } from "./formula-check";
import { invalidArgument, itemAlreadyExists } from "./simulated-error";
import type { SimulatedName } from "./simulated-workbook";
import { isValidName } from "./table-object";

/** Workbook-wide names. */
export function nameCollection(scene: ExcelScene): ExcelObject {
  return collection({
    type: "NamedItemCollection",
    items: () => scene.book.names.map((name) => nameObject(scene, name)),
    matches: (item, key) => sameName(String(item.properties["Name"]?.get?.()), key),
    methods: {
      Add: (given, reference, comment) => {
        assertWritable(scene, undefined, "NamedItemCollection.add");
        const name = textArgument(given, "NamedItemCollection.add");
        if (!isValidName(name)) throw invalidArgument("NamedItemCollection.add");
        if (scene.book.name(name) || scene.book.table(name)) throw itemAlreadyExists("NamedItemCollection.add");
        // Excel: comments of names hold 255 characters.
        if (typeof comment === "string" && comment.length > 255) throw invalidArgument("NamedItemCollection.add");
        const added: SimulatedName = {
          name,
          formula: formulaOf(scene, reference),
          comment: typeof comment === "string" ? comment : "",
          visible: true,
        };
        scene.book.names.push(added);
        return nameObject(scene, added);
      },
    },
  });
}

function formulaOf(scene: ExcelScene, reference: unknown): string {
  if (isRangeObject(reference)) return `=${quotedSheet(reference.sheet.name)}!${absoluteA1(reference.range)}`;
  const formula = textArgument(reference, "NamedItemCollection.add");
  if (!formula.startsWith("=")) throw invalidArgument("NamedItemCollection.add");
  checkFormula(scene.book, formula, "NamedItemCollection.add");
  return formula;
}

function nameObject(scene: ExcelScene, name: SimulatedName): ExcelObject {
  return {
    type: "NamedItem",
    properties: {
      Name: { get: () => name.name },
      Formula: { get: () => name.formula },
      Comment: { get: () => name.comment },
      Visible: {
        get: () => name.visible,
        set: (value) => {
          name.visible = value === true;
        },
      },
    },
    methods: {
      Delete: () => {
        assertWritable(scene, undefined, "NamedItem.delete");
        scene.book.names.splice(scene.book.names.indexOf(name), 1);
      },
    },
  };
}
