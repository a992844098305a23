import { readdirSync } from "node:fs";
import { join } from "node:path";
import "../preview/web-platform";
import { screen, within } from "@testing-library/react";
import { assess } from "../../src/core/assessment/assess";
import { semsEngine } from "../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import { semsBook } from "../../src/core/metrics/sems-book";
import { allRules } from "../../src/core/rules";
import { allLists } from "../../src/core/workbook/lists";
import { newFileHost } from "../../src/hosts/file/file-host";
import { en } from "../../src/locales/en";
import { pseudoText, pseudoTexts } from "../../src/locales/pseudo-locale";
import { SEMS_PAGES } from "../../src/taskpane/pane-state";
import { renderPane } from "./render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);

const LOCALES = join(__dirname, "../../src/locales");
for (const file of readdirSync(LOCALES)) {
  const catalogues: Readonly<Record<string, unknown>> = jest.requireActual(join(LOCALES, file));
  for (const catalogue of Object.values(catalogues)) if (typeof catalogue === "object" && catalogue !== null) pseudoTexts(catalogue);
}

/** Texts that people see or hear on the page and that come from no catalogue. @param known what the workbook, the rules of the check and its lists say */
function untranslated(known: string): readonly string[] {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (nodes.nextNode()) texts.push(nodes.currentNode.textContent ?? "");
  for (const name of ["aria-label", "placeholder", "title", "alt", "aria-description"])
    document.querySelectorAll(`[${name}]`).forEach((element) => texts.push(element.getAttribute(name) ?? ""));
  return [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => /\p{Letter}{2}/u.test(text) && !text.includes("⟦") && !text.split(": ").every((part) => known.includes(part.replace(/\.$/, ""))),
  );
}

test("every text of every page comes from a catalogue, the workbook or a rule", async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  const content = await host.read({ tables: "all" });
  const { findings } = assess(semsBook(content, 0), "2B");
  const rules = allRules.map(({ title, why }) => [title, why]);
  const known = JSON.stringify([content, findings, rules, allLists]);
  const user = renderPane(host, semsEngine);
  const tabs = await screen.findByRole("navigation", { name: en.pages.title });
  const found: (readonly [page: string, texts: readonly string[]])[] = [];
  for (const page of SEMS_PAGES) {
    await user.click(within(tabs).getByRole("button", { name: en.pages[page] }));
    await screen.findAllByRole("heading", { level: 3 });
    found.push([page, untranslated(known)]);
  }
  expect(found).toEqual(SEMS_PAGES.map((page) => [page, []]));
});

test("the pseudo-locale leaves what has no letters, and marks a sentence so that it can still be read", () => {
  expect(pseudoText("12 %")).toBe("12 %");
  expect(pseudoText("Save")).toBe("⟦Šávé~~⟧");
});
