import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { SemsEngine } from "../../src/core/creation/sems-engine";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { App } from "../../src/taskpane/App";
import { ruleCheckEngine } from "../../src/core/assessment/rule-check-engine";
import type { CommandSource } from "../../src/taskpane/command-source";
import { fakeEngine } from "./fake-engine";
// Scripts that come on demand are there from the start: to compile them takes longer than a test waits for a word.
import "../../src/taskpane/NotExcelPage";
import "../../src/taskpane/SemsPages";
import "../../src/taskpane/SetUpPage";
import "../../src/taskpane/WorkingPage";

/** 2026-11-21. */
const TODAY = 46347;

/** The pane around a workbook, with a user in front of it. */
export function renderPane(host: WorkbookHost | null, engine: SemsEngine = fakeEngine(), commands: CommandSource | null = null): UserEvent {
  simulateMatchMedia();
  render(<App host={host} engine={engine} loadCheckEngine={async () => ruleCheckEngine} today={() => TODAY} commands={commands} isHostDark={null} />);
  // Whether each thing that is pressed takes presses is asked of every style above it: the browser tests see to that.
  return userEvent.setup({ pointerEventsCheck: 0 });
}

/** jsdom has no media queries: nothing matches and nothing ever changes. */
export function simulateMatchMedia(): void {
  window.matchMedia = (media) => ({
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  });
}
