import { join } from "node:path";
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { chromium as executablePath } from "../needs";
import { builtSite } from "./built-site";
import { bundleForPage } from "./bundle-for-page";
import { routeMicrosoftLibrary } from "./microsoft-library";
import { serveFolder } from "./serve-folder";

/** The window of an Excel: the workbook is in the page, the pane in a frame of it, as in Excel on the web. */
export const EXCEL_WINDOW = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Excel</title><link rel="icon" href="data:,">
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style></head>
<body><iframe title="SeMS for Excel" src="/taskpane.html"></iframe></body></html>`;

export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Address and body of every request since the window was opened. */
  readonly requests: readonly { readonly url: string; readonly body: string }[];
  /** What the page threw, and what its content security policy refused. */
  readonly failures: readonly string[];
  /** Closes the pane and opens it again on the same workbook. */
  reopen(): Promise<void>;
}

export interface PaneBrowser {
  readonly origin: string;
  /** A new, empty workbook with the pane open. */
  open(): Promise<OpenPane>;
  close(): Promise<void>;
}

/** Chromium with the built add-in, Microsoft's own library and the simulated Excel behind it. */
export async function paneBrowser(): Promise<PaneBrowser> {
  const excel = await bundleForPage(join(__dirname, "simulated-excel-page.ts"));
  const served = await serveFolder(builtSite(), { "/excel.html": EXCEL_WINDOW });
  const browser = await chromium.launch({ executablePath: executablePath ?? "chromium", args: ["--no-sandbox"] });
  return {
    origin: served.origin,
    open: async () => {
      const context = await browser.newContext({ viewport: { width: 350, height: 800 }, reducedMotion: "reduce" });
      await context.addInitScript(excel);
      await routeMicrosoftLibrary(context);
      return openPane(await context.newPage(), `${served.origin}/excel.html`);
    },
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

async function openPane(page: Page, address: string): Promise<OpenPane> {
  const requests: { url: string; body: string }[] = [];
  const failures: string[] = [];
  page.on("request", (request) => requests.push({ url: request.url(), body: request.postData() ?? "" }));
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => {
    if (/Content Security Policy|is not implemented/.test(message.text())) failures.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  const reopen = async (): Promise<void> => {
    await page.evaluate("document.querySelector('iframe').contentWindow.location.reload()");
  };
  return { page, pane, requests, failures, reopen };
}
