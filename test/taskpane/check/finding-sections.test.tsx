import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { assess } from "../../../src/core/assessment/assess";
import type { Finding } from "../../../src/core/assessment/finding";
import { ruleCheckEngine } from "../../../src/core/assessment/rule-check-engine";
import { FindingSections } from "../../../src/taskpane/check/FindingSections";
import { listedFindings, NO_FILTER } from "../../../src/taskpane/check/listed-findings";
import type { CheckRun } from "../../../src/taskpane/check/run-check";
import { finding } from "./finding";

const NOTHING = () => undefined;
const IN_PAGE = 80;
const content = { dateSystem: 1900, sheets: [], names: [], problems: [] } as const;
const book = ruleCheckEngine.read(content, 46_347);
const run: CheckRun = { kind: "checked", engine: ruleCheckEngine, content, book, assessment: assess(book, "1") };
const mending = { now: null, busy: null, offerFix: NOTHING, offerExplanation: NOTHING, leave: NOTHING, applyFix: NOTHING, explain: NOTHING };
/** Of 100 rules, 50 each. */
const findings = Array.from({ length: 5000 }, (_, index) =>
  finding({ id: `R-${index % 100}/${index}/owner`, rule: `R-${index % 100}`, row: `ROW-${index}`, cell: `C${index + 5}` }),
);
const listed = listedFindings(findings, NO_FILTER, () => "");

function List(): ReactElement {
  const [current, setCurrent] = useState<Finding | null>(null);
  return (
    <FluentProvider theme={webLightTheme}>
      <FindingSections listed={listed} filter={NO_FILTER} run={run} mending={mending} current={current} onGo={setCurrent} />
      <button onClick={() => setCurrent(listed.steps[4321] ?? null)}>Far away</button>
    </FluentProvider>
  );
}

const places = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-finding-place]")];
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const part = (): HTMLElement => within(screen.getByRole("navigation", { name: "Parts of the list" })).getByRole("status");

/** jsdom does not scroll. */
function openList(): UserEvent {
  Element.prototype.scrollIntoView = NOTHING;
  render(<List />);
  return userEvent.setup();
}

test("of 5,000 findings at most 80 are in the page, whatever is opened, and the next part begins at its title", async () => {
  const user = openList();
  expect(places().length).toBeLessThanOrEqual(IN_PAGE);
  expect(part()).toHaveTextContent("Part 1 of 8");
  const [open] = screen.getAllByRole("button", { name: "Show all 50" });
  if (open) await user.click(open);
  expect(places().length).toBeLessThanOrEqual(IN_PAGE);
  await user.click(button("Next part"));
  expect(part()).toHaveTextContent("Part 2 of 9");
  expect(screen.getByRole("heading", { level: 3, name: "Explain (5,000)" })).toHaveFocus();
  expect(button("Show fewer")).toBeInTheDocument();
});

test("the arrow keys go on over the end of a part, and back", async () => {
  const user = openList();
  places().at(-1)?.focus();
  await user.keyboard("{ArrowDown}");
  expect(part()).toHaveTextContent("Part 2 of 8");
  expect(places()[0]).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(part()).toHaveTextContent("Part 1 of 8");
  expect(places().at(-1)).toHaveFocus();
});

test("a finding that is gone to far down the list comes into the page, and the focus stays out of the list where it was", async () => {
  const user = openList();
  await user.click(button("Far away"));
  const current = document.querySelector("[aria-current]");
  expect(current).toHaveTextContent(`C${findings.findIndex(({ id }) => id === listed.steps[4321]?.id) + 5}`);
  expect(places().length).toBeLessThanOrEqual(IN_PAGE);
  expect(button("Far away")).toHaveFocus();
});
