/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest-problems";
import { schemaErrors } from "./schema-errors";

const root = join(__dirname, "..", "..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const packageVersion: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
const context = { root, packageVersion, built: ["taskpane.html", "functions.js", "functions.json"] };

/** The manifest with one place changed; fails when the place is not there, so that no mutation is silently empty. */
function changed(from: string, to: string): string {
  expect(manifest).toContain(from);
  return manifest.replace(from, to);
}

test("the manifest obeys the schema", async () => {
  expect(await schemaErrors(manifest)).toEqual([]);
});

test("the manifest has no problem beyond its schema", () => {
  expect(manifestProblems(manifest, context)).toEqual([]);
});

test("the buttons call the commands that the pane knows", () => {
  const called = [...manifest.matchAll(/<FunctionName>([^<]*)</g)].map(([, name]) => name);
  const entry = readFileSync(join(root, "src", "addin.tsx"), "utf8");
  const known = /RIBBON: readonly PaneCommand\[\] = (\[.*\]);/.exec(entry)?.[1] ?? "";
  expect(called).toEqual(JSON.parse(known));
});

test("the id stays what it is, because Excel finds the add-in's settings by it", () => {
  expect(manifest).toContain("<Id>7aa46ef1-1af1-490f-a109-0ee8532d53bc</Id>");
});

test("only ExcelApi 1.13 is asked of every Excel, so that nobody is shut out", () => {
  const base = manifest.slice(0, manifest.indexOf("<VersionOverrides"));
  expect([...base.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((m) => `${m[1]} ${m[2]}`)).toEqual(["ExcelApi 1.13"]);
});

test("the runtime sets stand inside the overrides, so that the pane opens where custom functions do not run", () => {
  const overrides = manifest.slice(manifest.indexOf("<VersionOverrides"));
  expect([...overrides.matchAll(/<bt:Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map((m) => `${m[1]} ${m[2]}`)).toEqual([
    "SharedRuntime 1.1",
    "CustomFunctionsRuntime 1.2",
  ]);
});

test("the namespace of the functions is SEMS", () => {
  expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="SEMS"/>');
});

const brokenForTheSchema: readonly (readonly [string, string, string])[] = [
  ["a permission that does not exist", "ReadWriteDocument", "ReadWriteEverything"],
  ["an address without https", 'id="Help.Url" DefaultValue="https:', 'id="Help.Url" DefaultValue="http:'],
  ["a support address without https", '<SupportUrl DefaultValue="https:', '<SupportUrl DefaultValue="http:'],
  ["a size that no icon has", '<bt:Image size="20"', '<bt:Image size="21"'],
  ["a resource id of 33 characters", 'id="Help.Url"', `id="${"x".repeat(33)}"`],
  ["two resources of one id", '<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"'],
  ["a locale that is none", "<DefaultLocale>en-GB", "<DefaultLocale>english"],
  ["a short text of 126 characters", 'DefaultValue="Open SeMS pane"', `DefaultValue="${"x".repeat(126)}"`],
  ["a long text of 251 characters", 'DefaultValue="Opens the pane', `DefaultValue="${"x".repeat(251)}`],
  ["an id that is no GUID", "<Id>7aa46ef1", "<Id>7aa46efg"],
  ["a host that is not the workbook", '<Host Name="Workbook"/>', '<Host Name="Document"/>'],
  ["a function file before the first-run text", "<GetStarted>", '<FunctionFile resid="Taskpane.Url"/><GetStarted>'],
  ["a runtime that does not stay alive", 'lifetime="long"', 'lifetime="short"'],
  ["no runtime", '<Runtime resid="Taskpane.Url" lifetime="long"/>', ""],
  ["a control that is not described", 'xsi:type="Button"', 'xsi:type="Gallery"'],
  ["no version", "<Version>1.0.0.0</Version>", ""],
];

test.each(brokenForTheSchema)("the schema refuses %s", async (_name, from, to) => {
  expect(await schemaErrors(changed(from, to))).not.toEqual([]);
});

const brokenBeyondTheSchema: readonly (readonly [string, string, string, string])[] = [
  ["a reference to nothing", 'resid="OpenPane.Tip"', 'resid="OpenPane.Tup"', "Description refers to OpenPane.Tup, which is no resource."],
  [
    "a reference to the wrong kind",
    '<Label resid="Group.Label"/>',
    '<Label resid="Help.Url"/>',
    "Label refers to Help.Url, a Url, and needs a ShortString.",
  ],
  [
    "a long text where a short one belongs",
    '<Title resid="GetStarted.Title"/>',
    '<Title resid="OpenPane.Tip"/>',
    "Title refers to OpenPane.Tip, a LongString, and needs a ShortString.",
  ],
  ["a resource that nobody uses", "<bt:ShortStrings>", '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"/>', "Resource Idle is not used."],
  [
    "the id of a template",
    "7aa46ef1-1af1-490f-a109-0ee8532d53bc",
    "05c2e1c9-3e1d-406e-9a91-e9ac64854143",
    "Id 05c2e1c9-3e1d-406e-9a91-e9ac64854143 belongs to a template.",
  ],
  ["a version that is not the package's", "<Version>1.0.0.0", "<Version>9.9.9.0", `Version is 9.9.9.0, package.json says ${packageVersion}.`],
  ["a picture of another size", "assets/icon-80.png", "assets/icon-64.png", "https://localhost:3000/assets/icon-64.png is 64 × 64 pixels, not 80."],
  ["a picture that is not there", "assets/icon-80.png", "assets/icon-81.png", "https://localhost:3000/assets/icon-81.png has no picture."],
  ["an icon without its largest image", '<bt:Image size="80" resid="Icon.80"/>', "", "An icon has no image of 80 pixels."],
  [
    "a page that is not there",
    "https://localhost:3000/assets/help.html",
    "https://localhost:3000/assets/halp.html",
    "https://localhost:3000/assets/halp.html has no file.",
  ],
  [
    "an address at another host",
    'id="Help.Url" DefaultValue="https://localhost:3000',
    'id="Help.Url" DefaultValue="https://example.org',
    "https://example.org/assets/help.html is not at https://localhost:3000.",
  ],
  [
    "functions on a page of their own",
    '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
    '<Page>\n              <SourceLocation resid="Help.Url"/>',
    "Page leaves the shared runtime.",
  ],
];

test.each(brokenBeyondTheSchema)("the checks report %s", (_name, from, to, problem) => {
  expect(manifestProblems(changed(from, to), context)).toContain(problem);
});
