import type { Door } from "./door";

const TABS = ["Overview", "Gap analysis", "Record", "Metrics", "Risks", "Check"];
const ADOPT = "Bring in an existing sheet";

/** Every page of the pane of a SeMS, by its name. */
export const PANE_PAGES: readonly string[] = [...TABS, ADOPT];

/** Opens a page and waits for what stands on it. */
export async function openPanePage(name: string, pane: Door["pane"]): Promise<void> {
  const tab = name === ADOPT ? "Overview" : name;
  await pane.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: tab, exact: true }).click();
  if (name === ADOPT) await pane.getByRole("button", { name: `${ADOPT}…` }).click();
  await pane.getByRole("heading", { level: 2, name: name === "Overview" ? "What is here" : name }).waitFor();
  if (name !== "Overview") await pane.getByRole("heading", { level: 3 }).first().waitFor();
}
