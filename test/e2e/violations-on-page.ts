import { chromium, type Page } from "playwright-core";
import { chromium as executablePath } from "../needs";
import { routeMicrosoftLibrary } from "./microsoft-library";
import { serveFolder } from "./serve-folder";

/** Opens a page of a built site in Chromium, waits for its first button or heading, and says what its content security policy refused and what failed. */
export async function violationsOnPage(dist: string, page: string): Promise<readonly string[]> {
  const { origin, close } = await serveFolder(dist);
  const browser = await chromium.launch({ executablePath: executablePath ?? "chromium", args: ["--no-sandbox"] });
  try {
    return await open(await browser.newPage(), `${origin}/${page}`);
  } finally {
    await browser.close();
    close();
  }
}

async function open(page: Page, address: string): Promise<readonly string[]> {
  const found: string[] = [];
  page.on("pageerror", (error) => found.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) found.push(message.text());
  });
  await routeMicrosoftLibrary(page);
  await page.goto(address);
  await page.locator("button, h1, h2").first().waitFor();
  return found;
}
