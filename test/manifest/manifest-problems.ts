import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface ManifestContext {
  /** Folder that the addresses of the manifest point into: what is behind `https://…/`. */
  readonly root: string;
  /** Version in package.json, `1.2.3`. */
  readonly packageVersion: string;
  /** Files that only a build writes, so that they need not be in `root`. */
  readonly built: readonly string[];
}

type Kind = "Image" | "Url" | "ShortString" | "LongString";

/** Identifiers of templates and samples that people forget to replace. */
const TEMPLATE_IDS = ["05c2e1c9-3e1d-406e-9a91-e9ac64854143", "00000000-0000-0000-0000-000000000000"];

/** Which kind of resource an element may refer to; an element that is not here may not refer to any. */
const KIND_WANTED: Readonly<Record<string, Kind>> = {
  Image: "Image",
  Runtime: "Url",
  SourceLocation: "Url",
  FunctionFile: "Url",
  LearnMoreUrl: "Url",
  Namespace: "ShortString",
  Label: "ShortString",
  Title: "ShortString",
  Description: "LongString",
};

/** What is wrong with a manifest beyond its schema, one sentence each; empty when nothing. */
export function manifestProblems(manifest: string, context: ManifestContext): readonly string[] {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  return [
    ...identityProblems(document, context.packageVersion),
    ...referenceProblems(document),
    ...runtimeProblems(document),
    ...addressProblems(document, context),
    ...iconProblems(document, context.root),
  ];
}

const all = (document: Document, name: string): readonly Element[] => [...document.getElementsByTagNameNS("*", name)];
const text = (document: Document, name: string): string => all(document, name)[0]?.textContent ?? "";
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

function identityProblems(document: Document, packageVersion: string): readonly string[] {
  const id = text(document, "Id").toLowerCase();
  const version = text(document, "Version");
  return [
    ...(TEMPLATE_IDS.includes(id) ? [`Id ${id} belongs to a template.`] : []),
    ...(version === `${packageVersion}.0` ? [] : [`Version is ${version}, package.json says ${packageVersion}.`]),
  ];
}

function resources(document: Document): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>();
  for (const image of all(document, "Image")) if (image.hasAttribute("id")) found.set(attribute(image, "id"), "Image");
  for (const url of all(document, "Url")) found.set(attribute(url, "id"), "Url");
  for (const string of all(document, "String")) {
    found.set(attribute(string, "id"), string.parentElement?.localName === "ShortStrings" ? "ShortString" : "LongString");
  }
  return found;
}

function referenceProblems(document: Document): readonly string[] {
  const known = resources(document);
  const users = [...document.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
  const used = new Set(users.map((element) => attribute(element, "resid")));
  return [
    ...users.flatMap((element) => referenceProblem(element, known)),
    ...[...known.keys()].filter((id) => !used.has(id)).map((id) => `Resource ${id} is not used.`),
  ];
}

function referenceProblem(element: Element, known: ReadonlyMap<string, Kind>): readonly string[] {
  const id = attribute(element, "resid");
  const kind = known.get(id);
  if (kind === undefined) return [`${element.localName} refers to ${id}, which is no resource.`];
  const wanted = KIND_WANTED[element.localName];
  return kind === wanted ? [] : [`${element.localName} refers to ${id}, a ${kind}, and needs a ${wanted ?? "different element"}.`];
}

/** One page runs the pane, the ribbon commands and the functions. */
function runtimeProblems(document: Document): readonly string[] {
  const runtime = all(document, "Runtime").map((element) => attribute(element, "resid"))[0];
  const pages = [
    ...all(document, "FunctionFile"),
    ...all(document, "Page").flatMap((page) => [...page.children]),
    ...all(document, "Action").flatMap((action) => [...action.children].filter((child) => child.localName === "SourceLocation")),
  ];
  return [
    ...pages.filter((page) => attribute(page, "resid") !== runtime).map((page) => `${page.parentElement?.localName} leaves the shared runtime.`),
    ...(all(document, "TaskpaneId").length > 0 ? ["TaskpaneId does not go with a shared runtime."] : []),
  ];
}

function addresses(document: Document): readonly string[] {
  return [...document.getElementsByTagName("*")].map((element) => attribute(element, "DefaultValue")).filter((value) => /^[a-z]+:\/\//.test(value));
}

function addressProblems(document: Document, context: ManifestContext): readonly string[] {
  const origin = text(document, "AppDomain");
  return addresses(document).flatMap((address) => {
    if (!address.startsWith(`${origin}/`)) return [`${address} is not at ${origin}.`];
    const file = address.slice(origin.length + 1);
    return context.built.includes(file) || existsSync(join(context.root, file)) ? [] : [`${address} has no file.`];
  });
}

function iconProblems(document: Document, root: string): readonly string[] {
  const addressOf = new Map(all(document, "Image").map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")]));
  const wanted: readonly (readonly [number, string])[] = [
    ...all(document, "IconUrl").map((icon) => [32, attribute(icon, "DefaultValue")] as const),
    ...all(document, "HighResolutionIconUrl").map((icon) => [64, attribute(icon, "DefaultValue")] as const),
    ...all(document, "Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => [Number(attribute(image, "size")), addressOf.get(attribute(image, "resid")) ?? ""] as const),
  ];
  const sizesOfGroups = all(document, "Icon").map((icon) => [...icon.children].map((image) => attribute(image, "size")));
  return [
    ...new Set(wanted.flatMap(([size, address]) => iconProblem(root, size, address))),
    ...sizesOfGroups.flatMap((sizes) =>
      ["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `An icon has no image of ${size} pixels.`),
    ),
  ];
}

function iconProblem(root: string, size: number, address: string): readonly string[] {
  const file = join(root, "assets", address.slice(address.lastIndexOf("/") + 1));
  if (!existsSync(file)) return [`${address} has no picture.`];
  const [width, height] = pngSize(readFileSync(file));
  return width === size && height === size ? [] : [`${address} is ${width} × ${height} pixels, not ${size}.`];
}

/** Width and height in pixels: two 32-bit numbers at byte 16 of every PNG. */
function pngSize(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
