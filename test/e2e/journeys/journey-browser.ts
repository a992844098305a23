import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { chromium as executablePath } from "../../needs";
import { builtSite } from "../built-site";
import { bundleForPage } from "../bundle-for-page";
import { EXCEL_WINDOW } from "../open-pane";
import { serveFolder } from "../serve-folder";
import type { Door, StartingWorkbook } from "./door";
import { excelDoor } from "./excel-door";
import { previewDoor } from "./preview-door";

/** Nobody has a narrower pane; the preview has its own beside the grid. */
const PANE = { width: Number(process.env["SEMS_JOURNEY_WIDTH"] ?? 320), height: 800 };
const WINDOW = { width: 1280, height: 800 };

export type OpenDoor = (workbook?: StartingWorkbook) => Promise<Door>;

export interface JourneyBrowser {
  readonly doors: Readonly<Record<Door["name"], OpenDoor>>;
  close(): Promise<void>;
}

/** One Chromium for all journeys, on one production build. @param today a day that is today for every page, as `2026-11-21` */
export async function journeyBrowser(today: string): Promise<JourneyBrowser> {
  const excel = await bundleForPage(join(__dirname, "..", "simulated-excel-page.ts"));
  const served = await serveFolder(builtSite(), { "/excel.html": EXCEL_WINDOW });
  const browser = await chromium.launch({ executablePath: executablePath ?? "chromium", args: ["--no-sandbox", "--lang=en-US"] });
  const context = async (viewport: typeof PANE): Promise<BrowserContext> => {
    const made = await browser.newContext({ viewport, reducedMotion: "reduce", locale: "en-GB", timezoneId: "Europe/London" });
    await made.addInitScript(beginAt(today));
    return made;
  };
  return {
    doors: {
      Excel: async (workbook) => excelDoor(await context(PANE), served.origin, excel, workbook?.packed),
      preview: async (workbook) => previewDoor(await context(WINDOW), served.origin, workbook),
    },
    close: async () => {
      await browser.close();
      served.close();
    },
  };
}

/** The clock of a page begins in the morning of that day and runs on. */
function beginAt(day: string): string {
  return `(() => {
    const shift = new Date("${day}T09:00:00").getTime() - Date.now();
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) {
        if (parts.length === 0) super(Real.now() + shift);
        else super(...parts);
      }
      static now() {
        return Real.now() + shift;
      }
    };
  })()`;
}
