import "../preview/web-platform";
import { screen, within } from "@testing-library/react";
import { assess } from "../../src/core/assessment/assess";
import { semsEngine } from "../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../src/core/creation/sample/sample-edits";
import { semsBook } from "../../src/core/metrics/sems-book";
import { allRules } from "../../src/core/rules";
import { allLists } from "../../src/core/workbook/lists";
import { newFileHost } from "../../src/hosts/file/file-host";
import { adoptPage } from "../../src/locales/adopt-page";
import { checkPage } from "../../src/locales/check-page";
import { checkWords } from "../../src/locales/check-words";
import { en } from "../../src/locales/en";
import { fixWords } from "../../src/locales/fix-words";
import { gapPage } from "../../src/locales/gap-page";
import { interruptedAddition } from "../../src/locales/interrupted-addition";
import { mending } from "../../src/locales/mending";
import { metricTable } from "../../src/locales/metric-table";
import { metricsPage } from "../../src/locales/metrics-page";
import { pseudoText, pseudoTexts } from "../../src/locales/pseudo-locale";
import { recordPage } from "../../src/locales/record-page";
import { recordingWords } from "../../src/locales/recording-words";
import { risksPage } from "../../src/locales/risks-page";
import { tour } from "../../src/locales/tour";
import { renderPane } from "./render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);

[
  adoptPage,
  checkPage,
  checkWords,
  en,
  fixWords,
  gapPage,
  interruptedAddition,
  mending,
  metricTable,
  metricsPage,
  recordPage,
  recordingWords,
  risksPage,
  tour,
].forEach(pseudoTexts);

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

test.each(["overview", "gap", "record", "metrics", "risks", "check"] as const)(
  "every text of the page %s comes from a catalogue, the workbook or a rule",
  async (page) => {
    const host = newFileHost();
    await host.apply(sampleEdits(sampleChoices()));
    const content = await host.read({ tables: "all" });
    const { findings } = assess(semsBook(content, 0), "2B");
    const rules = allRules.map(({ title, why }) => [title, why]);
    const known = JSON.stringify([content, findings, rules, allLists]);
    const user = renderPane(host, semsEngine);
    const tabs = await screen.findByRole("navigation", { name: en.pages.title }, { timeout: 20_000 });
    await user.click(within(tabs).getByRole("button", { name: en.pages[page] }));
    await screen.findAllByRole("heading", { level: 3 }, { timeout: 20_000 });
    expect(untranslated(known)).toEqual([]);
  },
);

test("the pseudo-locale leaves what has no letters, and marks a sentence so that it can still be read", () => {
  expect(pseudoText("12 %")).toBe("12 %");
  expect(pseudoText("Save")).toBe("⟦Šávé~~⟧");
});
