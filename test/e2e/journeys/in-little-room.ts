import type { Door } from "./door";
import { openPanePage, PANE_PAGES } from "./pane-pages";

/** The narrowest pane that there is, and half of 450 and of 320 px: what is left to somebody who enlarges the page to 200 %. */
const WIDTHS = [320, 225, 160];
const HEIGHT = 800;

/** The least room that a word of ordinary length needs. */
const LEAST_PX = 40;

/** Every page of the pane in little room: `[page, width, what is wrong]` where it is wider than the pane, or where a text is squeezed into single letters. */
export async function foundInLittleRoom({ pane, page }: Door): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  const before = page.viewportSize();
  for (const name of PANE_PAGES) {
    // A page is drawn for the room that there is when it is opened.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      await openPanePage(name, pane);
      const main = pane.getByRole("main");
      const excess = await main.evaluate(({ ownerDocument: { documentElement: root } }) => root.scrollWidth - root.clientWidth);
      if (excess > 0) found.push([name, width, `${excess} px wider than the pane`]);
      const squeezed = await main.evaluate(
        (root, least) =>
          [...root.querySelectorAll("p, dd, dt, span, li, label, h2, h3, h4, button")]
            .filter((one) => one.childElementCount === 0 && one.textContent.trim().length > 8 && one.closest("td, th, svg") === null)
            .filter((one) => {
              const { width, height } = one.getBoundingClientRect();
              return width > 1 && width < least && height > least;
            })
            .map((one) => one.textContent),
        LEAST_PX,
      );
      if (squeezed.length > 0) found.push([name, width, squeezed]);
    }
  }
  if (before) await page.setViewportSize(before);
  return found;
}
