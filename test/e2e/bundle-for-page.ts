import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** One script for a page out of a TypeScript file and all that it imports. */
export async function bundleForPage(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "sems-page-"));
  const rule = {
    test: /\.tsx?$/,
    use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
  };
  const settings: Configuration = {
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "page.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: { rules: [rule] },
  };
  try {
    await new Promise<void>((resolve, reject) => {
      webpack(settings, (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve()));
    });
    return readFileSync(join(folder, "page.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
