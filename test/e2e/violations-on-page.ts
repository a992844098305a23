import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromium as executablePath } from "../needs";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};
const OFFICE_JS = join(__dirname, "..", "..", "node_modules", "@microsoft", "office-js", "dist");
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Opens a page of a built site in Chromium, waits for its first button or heading, and says what its content security policy refused and what failed. */
export async function violationsOnPage(dist: string, page: string): Promise<readonly string[]> {
  const server = await serve(dist);
  const { port } = server.address() as AddressInfo; // a string only for a pipe
  const browser = await chromium.launch({ executablePath: executablePath ?? "chromium", args: ["--no-sandbox"] });
  try {
    return await open(await browser.newPage(), `http://localhost:${port}/${page}`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function open(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) found.push(message.text());
  });
  // Microsoft's address is answered with the library of the package; nothing else outside is reached.
  await page.route(/^https:/, (route) => {
    const url = route.request().url().split("?")[0] ?? "";
    return url.startsWith(HOSTED)
      ? route.fulfill({ path: join(OFFICE_JS, url.slice(HOSTED.length)), contentType: "text/javascript" })
      : route.abort();
  });
  await page.goto(address);
  await page.locator("button, h1, h2").first().waitFor();
  return found;
}

function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, answer) => {
    const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
    try {
      const body = await readFile(file);
      answer.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}
