import { screen, within } from "@testing-library/react";
import { FakeWorkbook } from "./FakeWorkbook";
import { renderPane } from "./render-pane";
import "../../src/taskpane/Tour";

const SEMS = ["Start here", "Config", "Policies", "Gap analysis", "Metrics", "Actions"];
const card = (): HTMLElement => screen.getByRole("region", { name: "What is where" });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

test("the tour has five steps, takes the focus from one to the next, and can be gone back", async () => {
  const user = renderPane(new FakeWorkbook(SEMS));
  await user.click(await screen.findByRole("button", { name: "Show me around" }));
  await screen.findByRole("region", { name: "What is where" });
  const titles: (string | null)[] = [];
  for (;;) {
    const title = await within(card()).findByRole("heading");
    expect(title).toHaveFocus();
    titles.push(title.textContent);
    if (!within(card()).queryByRole("button", { name: "Next" })) break;
    await user.click(button("Next"));
  }
  expect(titles).toEqual(["1 of 5: Your workbook", "2 of 5: Gap analysis", "3 of 5: Record and Metrics", "4 of 5: Risks", "5 of 5: Check"]);
  await user.click(button("Back"));
  expect(within(card()).getByRole("heading")).toHaveTextContent("4 of 5: Risks");
});

test("it can be left at once, and the focus goes back to where it was offered", async () => {
  const user = renderPane(new FakeWorkbook(SEMS));
  await user.click(await screen.findByRole("button", { name: "Show me around" }));
  await screen.findByRole("region", { name: "What is where" });
  await user.click(button("End the tour"));
  expect(screen.queryByRole("region", { name: "What is where" })).not.toBeInTheDocument();
  expect(button("Show me around")).toHaveFocus();
});

test("a step leads to its page; nobody who did not ask is shown around", async () => {
  const user = renderPane(new FakeWorkbook(SEMS));
  expect(await screen.findByRole("button", { name: "Show me around" })).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("region", { name: "What is where" })).not.toBeInTheDocument();
  await user.click(button("Show me around"));
  await within(await screen.findByRole("region", { name: "What is where" })).findByRole("heading");
  await user.click(button("Next"));
  await user.click(button("Go to Gap analysis"));
  expect(screen.getByRole("button", { name: "Gap analysis", current: "page" })).toBeInTheDocument();
});
