import type { Door } from "./door";
import { openPanePage, PANE_PAGES } from "./pane-pages";

const LOOKS = [
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const;

/** What depends on colours; all other rules are asked on the journeys. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Every page of the pane in the dark, and in colours that the user forces upon it: `[page, look, what axe found]` where it found something. */
export async function foundInOtherColours(door: Door): Promise<readonly unknown[]> {
  const { pane, page } = door;
  const found: unknown[] = [];
  for (const name of PANE_PAGES) {
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await openPanePage(name, pane);
    for (const look of LOOKS) {
      await page.emulateMedia(look);
      const violations = await door.violations(OF_COLOURS);
      if (violations.length > 0) found.push([name, look, violations]);
      const drawn = await pane.getByRole("main").evaluate((main) => getComputedStyle(main).colorScheme);
      if (look.forcedColors === "none" && drawn !== "dark") found.push([name, look, `what the browser draws itself is ${drawn}`]);
    }
  }
  return found;
}
