import "@testing-library/jest-dom";
import "./web-platform";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { ruleCheckEngine } from "../../src/core/assessment/rule-check-engine";
import { recalculate } from "../../src/core/creation/recalculate";
import { PreviewApp } from "../../src/preview/PreviewApp";
import { blankPreviewFile, openPreviewFile } from "../../src/preview/open-preview-file";
import type { PreviewFiles } from "../../src/preview/preview-file";
import { fakeEngine } from "../taskpane/fake-engine";
import { simulateMatchMedia } from "../taskpane/render-pane";

const files: PreviewFiles = { blank: async () => blankPreviewFile(), open: async (bytes) => openPreviewFile(bytes) };
const saved: { name: string; bytes: Uint8Array }[] = [];

function renderPreview(): UserEvent {
  saved.length = 0;
  simulateMatchMedia();
  render(
    <PreviewApp
      files={files}
      engine={fakeEngine()}
      loadCheckEngine={async () => ruleCheckEngine}
      today={() => 46347}
      recalculate={async (content) => recalculate(content, 46347)}
      download={(name, bytes) => saved.push({ name, bytes })}
    />,
  );
  return userEvent.setup();
}

const message = (): HTMLElement => within(screen.getByRole("region", { name: "Workbook" })).getByRole("status");
const content = (cell: string): HTMLElement => screen.getByRole("textbox", { name: `Content of ${cell}` });

async function createSems(user: UserEvent): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: /Entity/ }), "Northport");
  await user.selectOptions(screen.getByRole("combobox", { name: /Sector/ }), "Cargo");
  await user.type(screen.getByRole("textbox", { name: /Main site/ }), "Shed 12");
  await user.click(screen.getByRole("button", { name: "Create the SeMS" }));
  await screen.findByRole("heading", { name: "Your SeMS is set up" });
}

test("a new file has nothing to save until the pane has made its sheets", async () => {
  const user = renderPreview();
  expect(await screen.findByText(/This workbook has no sheets yet/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Save as…" })).toHaveAttribute("aria-disabled", "true");
  await createSems(user);
  expect(screen.getByRole("tab", { name: "Gap analysis" })).toBeInTheDocument();
  expect(await screen.findByRole("grid", { name: "Cells of Start here" })).toBeInTheDocument();
  expect(screen.getByText("Untitled.xlsx (not saved)")).toBeInTheDocument();
});

test("a typed value stands in the saved file, which opens again", async () => {
  const user = renderPreview();
  await createSems(user);
  await screen.findByRole("grid", { name: "Cells of Start here" });
  await user.type(content("A1"), "Hello{Enter}");
  expect(await screen.findByRole("gridcell", { name: "Hello" })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Save as…" }));
  expect(message()).toHaveTextContent("Untitled.xlsx was saved to your downloads.");
  await user.upload(screen.getByLabelText("Workbook to open"), new File([new Uint8Array(saved[0]?.bytes ?? [])], "Mine.xlsx"));
  await waitFor(() => expect(message()).toHaveTextContent("Mine.xlsx was opened."));
  expect(await screen.findByRole("gridcell", { name: "Hello" })).toBeInTheDocument();
});

test("a formula that is typed is refused in words and nothing is written", async () => {
  const user = renderPreview();
  await createSems(user);
  await screen.findByRole("grid", { name: "Cells of Start here" });
  await user.type(content("A1"), "=1+1{Enter}");
  await waitFor(() => expect(message()).toHaveTextContent("The preview does not calculate. Type formulas in Excel."));
});

test("a step of the pane shows its sheet and its cell in the grid", async () => {
  const user = renderPreview();
  await createSems(user);
  await user.click(screen.getByRole("button", { name: "Commitment" }));
  expect(await screen.findByRole("grid", { name: "Cells of Policies" })).toBeInTheDocument();
  expect(screen.getByRole("tab", { name: "Policies" })).toHaveAttribute("aria-selected", "true");
  expect(content("A5")).toBeInTheDocument();
});

test("a file that is no workbook is refused in words, and the open one stays", async () => {
  const user = renderPreview();
  await createSems(user);
  jest.spyOn(window, "confirm").mockReturnValue(true);
  fireEvent.drop(screen.getByRole("region", { name: "Workbook" }), { dataTransfer: { files: [new File(["hello"], "notes.xlsx")] } });
  await waitFor(() => expect(message()).toHaveTextContent("This is not an Excel workbook: choose an .xlsx or .xlsm file."));
  expect(screen.getAllByRole("tab").length).toBeGreaterThan(3);
});

test("unsaved changes are not thrown away without asking", async () => {
  const user = renderPreview();
  await createSems(user);
  const ask = jest.spyOn(window, "confirm").mockReturnValue(false);
  await user.click(screen.getByRole("button", { name: "New" }));
  expect(ask).toHaveBeenCalledWith("There are changes that are not saved. Go on without them?");
  expect(screen.getAllByRole("tab").length).toBeGreaterThan(3);
});
