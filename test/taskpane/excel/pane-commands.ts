import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

export const wait = { timeout: 60_000 };

/** Something that a user of the pane does. */
export interface PaneCommand {
  /** What is done, to stand in a sentence. */
  readonly name: string;
  /** The sheet of the register that it writes to, with its table. */
  readonly sheet: string;
  /** Opens the page and does everything but the last press. */
  prepare(user: UserEvent): Promise<void>;
  /** The press that writes. */
  press(user: UserEvent): Promise<void>;
  /** The press after a failure, where it is another one. */
  again?(user: UserEvent): Promise<void>;
  /** Waits for the words that say that it is done. */
  done(): Promise<unknown>;
}

/** Found by its name alone: whether each of a thousand things is hidden, and what it is called by others, takes jsdom seconds to find out. */
function buttonNow(name: string | RegExp, within: ParentNode): HTMLButtonElement | undefined {
  const isNamed = (words: string): boolean => (typeof name === "string" ? words === name : name.test(words));
  const isShown = (button: HTMLElement): boolean => button.closest("[hidden]") === null && button.getAttribute("aria-disabled") !== "true";
  return [...within.querySelectorAll("button")].find((button) => isNamed(button.getAttribute("aria-label") ?? button.textContent) && isShown(button));
}

/** Presses a button as soon as it is there and takes presses. */
export async function pressButton(
  user: UserEvent,
  name: string | RegExp,
  within: () => ParentNode | null | undefined = () => document,
): Promise<void> {
  const button = await waitFor(() => {
    const place = within();
    const found = place && buttonNow(name, place);
    if (!found) throw new Error(`no button ${String(name)} takes presses`);
    return found;
  }, wait);
  await user.click(button);
}

export async function openPage(user: UserEvent, page: string): Promise<void> {
  await pressButton(user, page);
}

export const says = (words: string | RegExp) => screen.findByText(words, {}, wait);

export async function fill(user: UserEvent, name: RegExp, text: string): Promise<void> {
  await user.click(await screen.findByRole("textbox", { name }, wait));
  await user.paste(text);
}

export const answerItem: PaneCommand = {
  name: "answering an item of the gap analysis",
  sheet: "Gap analysis",
  prepare: async (user) => {
    await openPage(user, "Gap analysis");
    await says("Partially in place");
  },
  press: (user) => pressButton(user, "Partially in place"),
  again: (user) => pressButton(user, "Try again"),
  done: () => says("1.1.a: Partially in place. Saved."),
};

export const recordReading: PaneCommand = {
  name: "recording a reading",
  sheet: "Readings",
  prepare: async (user) => {
    await openPage(user, "Record");
    await fill(user, /^OWN-01 .*Tests passed$/, "50");
    await fill(user, /^OWN-01 .*out of tests made$/, "100");
  },
  press: (user) => pressButton(user, /^Record 1 reading$/),
  done: () => says("1 reading recorded"),
};

export const acceptRisk: PaneCommand = {
  name: "accepting a risk",
  sheet: "Risks",
  prepare: async (user) => {
    await openPage(user, "Risks");
    await pressButton(user, "RSK-001 Risk 1");
    await pressButton(user, "Accept the residual risk…");
    await fill(user, /^Decision in words/, "It stays until the gate is new.");
  },
  press: (user) => pressButton(user, "Write the acceptance"),
  done: () => says(/^The acceptance of RSK-001 is written\./),
};

/** A date that was typed as a text. */
async function offerMending(user: UserEvent): Promise<void> {
  const title = "Text where a date belongs";
  fireEvent.change(await screen.findByRole("searchbox", {}, wait), { target: { value: title } });
  const isCard = ({ textContent }: Element): boolean => textContent === title;
  await pressButton(user, "Mend…", () => [...document.querySelectorAll("h4")].find(isCard)?.closest("li"));
}

export const mendFinding: PaneCommand = {
  name: "mending a finding",
  sheet: "Risks",
  prepare: async (user) => {
    await openPage(user, "Check");
    await offerMending(user);
  },
  press: (user) => pressButton(user, "Mend 1"),
  again: async (user) => {
    await offerMending(user);
    await pressButton(user, "Mend 1");
  },
  done: () => says("Mended: 1 finding. The list is checked again."),
};

export const adoptRows: PaneCommand = {
  name: "bringing rows of a sheet into a register",
  sheet: "Actions",
  prepare: async (user) => {
    await pressButton(user, "Bring in an existing sheet…");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Sheet or table" }, wait), "Sheet Sheet1");
    for (const step of ["Step 2 of 4: columns", "Step 4 of 4: rows"]) {
      await pressButton(user, "Next");
      await says(step);
    }
  },
  press: (user) => pressButton(user, "Bring in 2 rows"),
  done: () => says("Brought in"),
};
