import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";

const PACKAGE = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Answers Microsoft's address with the library of the package; nothing else outside is reached. */
export async function routeMicrosoftLibrary(target: Page | BrowserContext): Promise<void> {
  await target.route(/^https:/, (route) => {
    const url = route.request().url();
    if (!isMicrosoftLibrary(url)) return route.abort();
    return route.fulfill({ path: join(PACKAGE, (url.split("?")[0] ?? "").slice(HOSTED.length)), contentType: "text/javascript" });
  });
}

export function isMicrosoftLibrary(url: string): boolean {
  return url.startsWith(HOSTED);
}
