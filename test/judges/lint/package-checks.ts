import { attribute, childrenNamed } from "../xml-tree";
import type { Report } from "./lint-problem";
import type { OpenPackage } from "./open-package";

const CONTENT_TYPES = "[Content_Types].xml";
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** What a part must be declared as, by the kind of relationship that leads to it. */
const TYPE_OF_KIND: Readonly<Record<string, RegExp>> = {
  worksheet: new RegExp(`^${MAIN}worksheet\\+xml$`),
  table: new RegExp(`^${MAIN}table\\+xml$`),
  styles: new RegExp(`^${MAIN}styles\\+xml$`),
  sharedStrings: new RegExp(`^${MAIN}sharedStrings\\+xml$`),
  calcChain: new RegExp(`^${MAIN}calcChain\\+xml$`),
  comments: new RegExp(`^${MAIN}comments\\+xml$`),
  drawing: /^application\/vnd\.openxmlformats-officedocument\.drawing\+xml$/,
  chart: /^application\/vnd\.openxmlformats-officedocument\.drawingml\.chart\+xml$/,
  theme: /^application\/vnd\.openxmlformats-officedocument\.theme\+xml$/,
  "core-properties": /^application\/vnd\.openxmlformats-package\.core-properties\+xml$/,
  "extended-properties": /^application\/vnd\.openxmlformats-officedocument\.extended-properties\+xml$/,
};

/** The package as a package: names, content types, relationships, document properties. */
export function checkPackage(file: OpenPackage, report: Report): void {
  checkNames(file, report);
  checkContentTypes(file, report);
  for (const path of file.entries) if (path.endsWith(".rels")) checkRelationships(file, path, report);
  const core = file.trees.get("docProps/core.xml");
  if (core === undefined) return;
  for (const date of [...childrenNamed(core, "created"), ...childrenNamed(core, "modified")]) {
    if (attribute(date, "xsi:type") !== "dcterms:W3CDTF") report("core.xsitype", "docProps/core.xml", `${date.name} lacks xsi:type dcterms:W3CDTF`);
  }
}

function checkNames(file: OpenPackage, report: Report): void {
  const seen = new Set<string>();
  for (const path of file.entries) {
    const key = path.toLowerCase();
    if (seen.has(key)) report("pkg.dup-part", path, "stands in the package twice (case does not matter)");
    seen.add(key);
  }
}

function checkContentTypes(file: OpenPackage, report: Report): void {
  const root = file.trees.get(CONTENT_TYPES);
  if (root === undefined) {
    report("ct.none", CONTENT_TYPES, "is missing");
    return;
  }
  const defaults = unique(
    childrenNamed(root, "Default").map((e) => [(attribute(e, "Extension") ?? "").toLowerCase(), attribute(e, "ContentType") ?? ""]),
    report,
  );
  const overrides = unique(
    childrenNamed(root, "Override").map((e) => [(attribute(e, "PartName") ?? "").toLowerCase(), attribute(e, "ContentType") ?? ""]),
    report,
  );
  for (const name of overrides.keys())
    if (!file.has(name.slice(1))) report("ct.missing-part", CONTENT_TYPES, `declares ${name}, which is not in the package`);
  const typeOf = (path: string): string | undefined =>
    overrides.get(`/${path.toLowerCase()}`) ?? defaults.get(path.split(".").pop()?.toLowerCase() ?? "");
  for (const path of file.entries) {
    if (path !== CONTENT_TYPES && !path.endsWith("/") && typeOf(path) === undefined) report("ct.none", path, "has no content type");
  }
  for (const path of ["", ...file.entries]) {
    for (const relationship of file.relationshipsOf(path)) {
      const wanted = TYPE_OF_KIND[relationship.kind];
      const type = typeOf(relationship.path);
      if (wanted && !relationship.external && type !== undefined && !wanted.test(type))
        report("ct.wrong", relationship.path, `is a ${relationship.kind} but declared as ${type}`);
    }
  }
}

function unique(pairs: readonly (readonly [string, string])[], report: Report): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, type] of pairs) {
    if (found.has(key)) report("ct.dup", CONTENT_TYPES, `declares ${key} twice`);
    found.set(key, type);
  }
  return found;
}

function checkRelationships(file: OpenPackage, relsPath: string, report: Report): void {
  const owner = relsPath.replace(/_rels\/([^/]*)\.rels$/, "$1");
  if (owner !== "" && !file.has(owner)) report("rel", relsPath, `belongs to ${owner}, which is not in the package`);
  const ids = new Set<string>();
  for (const relationship of file.relationshipsOf(owner)) {
    if (ids.has(relationship.id)) report("rel.dup", relsPath, `has ${relationship.id} twice`);
    ids.add(relationship.id);
    // A target of "#Sheet!A1" points into the workbook itself.
    if (!relationship.external && !relationship.target.startsWith("#") && !file.has(relationship.path))
      report("rel.dangling", relsPath, `${relationship.id} leads to ${relationship.path}, which is not in the package`);
  }
}
