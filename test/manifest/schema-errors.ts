import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const schemaFile = (fileName: string) => ({ fileName, contents: readFileSync(join(__dirname, fileName), "utf8") });

/** What the schema has against the manifest, one message each; empty when nothing. */
export async function schemaErrors(manifest: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schemaFile("office-app.xsd")],
    preload: [schemaFile("version-overrides.xsd"), schemaFile("basic-types.xsd")],
  });
  return result.errors.map((error) => error.message);
}
