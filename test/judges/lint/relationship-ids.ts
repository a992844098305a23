import { attribute, descendantsNamed } from "../xml-tree";
import type { Report } from "./lint-problem";
import { relationshipPart } from "./open-package";
import type { OpenPackage } from "./open-package";

/** Every `r:id` inside of a part must be one of its relationships. */
export function checkRelationshipIds(file: OpenPackage, path: string, report: Report): void {
  const root = file.trees.get(path);
  if (root === undefined) return;
  const known = new Set(file.relationshipsOf(path).map((relationship) => relationship.id));
  for (const name of ["drawing", "legacyDrawing", "tablePart", "hyperlink", "pageSetup", "picture", "chart", "blip"]) {
    for (const element of descendantsNamed(root, name)) {
      const id = attribute(element, "r:id") ?? attribute(element, "r:embed");
      if (id !== undefined && !known.has(id)) report("ws.rid", path, `<${element.name}> uses ${id}, which ${relationshipPart(path)} does not hold`);
    }
  }
}
