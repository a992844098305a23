import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { testWithChromium } from "../needs";
import { builtAddress as address, builtSite } from "./built-site";
import { violationsOnPage } from "./violations-on-page";

const root = join(__dirname, "..", "..");
/** Bytes after gzip: what a bare page of React and Fluent has (`npm run bench` measures it), and 20 KB for us. It stands between the user and the first words. */
const FIRST_SCRIPT_BUDGET = 122_600;
/** Bytes after gzip. */
const FUNCTIONS_BUDGET = 25_000;
const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");

describe("a build for an address", () => {
  const dist = builtSite();
  const read = (name: string) => readFileSync(join(dist, name), "utf8");

  test("writes a manifest without a trace of the development server", () => {
    expect(read("manifest.xml")).not.toContain("localhost");
    expect(read("manifest.xml")).toContain("<AppDomain>https://addins.example.org</AppDomain>");
  });

  test("writes a file for every address in the manifest", () => {
    const addresses = [...read("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map(([, url]) => url ?? "");
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    expect(addresses.filter((url) => !existsSync(join(dist, url.slice(address.length + 1))))).toEqual([]);
  });

  test("registers every function under the id that its description has", () => {
    const { functions } = JSON.parse(read("functions.json"));
    const registered: string[] = [];
    const associate = (id: string) => registered.push(id);
    runInNewContext(read("functions.js"), { CustomFunctions: { associate } });
    expect(registered.sort()).toEqual(functions.map(({ id }: { readonly id: string }) => id).sort());
    expect(registered.length).toBeGreaterThan(0);
  });

  test("lets error cells reach the functions, which say where they are", () => {
    const { functions } = JSON.parse(read("functions.json"));
    expect(functions.find(({ id }: { readonly id: string }) => id === "ONTIMERATE")).toMatchObject({ allowErrorForDataTypeAny: true });
  });

  test("keeps the functions small: Excel loads them before it calculates the first of them", () => {
    expect(gzipSync(readFileSync(join(dist, "functions.js")), { level: 9 }).length).toBeLessThanOrEqual(FUNCTIONS_BUDGET);
  });

  test("loads Microsoft's library before our own code, and the functions with the pane", () => {
    const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, src]) => src?.replace(/\.[0-9a-f]{8}\./, "."));
    expect(scripts).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js", "addin.js"]);
  });

  test("lets the pane speak to its own host and to Microsoft only, and the preview to nobody", () => {
    const connections = (page: string) => /connect-src ([^;]*)/.exec(read(page))?.[1];
    expect(connections("taskpane.html")).toBe("'self' https://*.microsoft.com https://*.office.com https://*.office.net");
    expect(connections("preview.html")).toBe("'none'");
  });

  testWithChromium("runs Microsoft's real library and our pane under the page's own content security policy", async () => {
    expect(await violationsOnPage(dist, "taskpane.html")).toEqual([]);
  });

  testWithChromium("shows the preview under a policy that forbids every connection", async () => {
    expect(await violationsOnPage(dist, "preview.html")).toEqual([]);
  });

  test("keeps the first script of the pane small", () => {
    const script = /src="?(addin\.[0-9a-f]{8}\.js)/.exec(read("taskpane.html"))?.[1] ?? "";
    expect(gzipSync(readFileSync(join(dist, script)), { level: 9 }).length).toBeLessThanOrEqual(FIRST_SCRIPT_BUDGET);
  });

  /** Files of ours and packages in a script, by its source map. */
  const sourcesIn = (name: string): readonly string[] => {
    const file = readdirSync(dist).find((candidate) => candidate.startsWith(`${name}.`) && candidate.endsWith(".js.map")) ?? "";
    const { sources }: { readonly sources: readonly string[] } = JSON.parse(read(file));
    return sources.map((source) => source.replace(/^webpack:\/\/[^/]+\/(\.\/)?/, ""));
  };

  test("leaves the pane, its pages, the rules, the charts, the engine for .xlsx files and that for Excel out of the first script", () => {
    const first = sourcesIn("addin");
    expect(first).toContain("src/taskpane/ReadingPage.tsx");
    const later =
      /fflate|react-data-grid|src\/(hosts\/|preview\/|core\/(reports|rules|creation|assessment|metrics|risks|adoption)\/|taskpane\/(Pane\.|\w+\/))/;
    expect(first.filter((source) => later.test(source))).toEqual([]);
  });

  test("has no page and no React in the script of the custom functions", () => {
    const sources = sourcesIn("functions");
    expect(sources).toContain("src/functions/register.ts");
    expect(sources.filter((source) => /node_modules|taskpane|hosts|locales/.test(source))).toEqual([]);
  });

  test("lists the hash of every file that it wrote", () => {
    const listed = new Map(
      read("SHA256SUMS")
        .trim()
        .split("\n")
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    );
    const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== "SHA256SUMS");
    expect(listed.size).toBe(files.length);
    for (const [name, hash] of listed)
      expect(
        createHash("sha256")
          .update(readFileSync(join(dist, name)))
          .digest("hex"),
      ).toBe(hash);
  });
});

test.each(["", "http://addins.example.org", "addins.example.org"])("a build for the address '%s' ends in one sentence", (given) => {
  const { status, stderr } = spawnSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    env: { ...process.env, ADDIN_URL: given },
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    "Set ADDIN_URL to the https address where dist/ will stand, for example: ADDIN_URL=https://addins.example.org/sems npm run build",
  );
});
