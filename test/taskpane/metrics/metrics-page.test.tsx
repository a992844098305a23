import "../../preview/web-platform";
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { CellAddress } from "../../../src/core/workbook/cell";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { THIRTEEN_MONTHS_LATER } from "../../core/assessment/sample-thirteen-months-later";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
const wait = { timeout: 20_000 };

let sample: Uint8Array;
let late: Uint8Array;

beforeAll(async () => {
  sample = await fileOf(sampleChoices().asOf ?? 0);
  late = await fileOf(THIRTEEN_MONTHS_LATER);
}, TWO_MINUTES);

async function fileOf(asOf: number): Promise<Uint8Array> {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices({ asOf })));
  return host.bytes();
}

interface OpenWorkbook extends WorkbookHost {
  readonly revealed: CellAddress[];
  /** A test can spoil what the host does next. */
  beforeRead: () => Promise<void>;
}

function workbookOf(bytes: Uint8Array): OpenWorkbook {
  const host = openFileHost(bytes);
  const workbook: OpenWorkbook = {
    revealed: [],
    beforeRead: () => Promise.resolve(),
    read: async (request) => {
      await workbook.beforeRead();
      return host.read(request);
    },
    apply: (edits, options) => host.apply(edits, options),
    reveal: (cell) => {
      workbook.revealed.push(cell);
      return host.reveal(cell);
    },
    onChange: (listener) => host.onChange(listener),
  };
  return workbook;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const card = (id: string): HTMLElement => {
  const item = screen.getByRole("button", { name: new RegExp(`^${id} `) }).closest("li");
  if (!item) throw new Error(`${id} is not in the list`);
  return item;
};

async function openMetrics(workbook: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  const tabs = await screen.findByRole("navigation", { name: "Pages" }, wait);
  await user.click(within(tabs).getByRole("button", { name: "Metrics" }));
  return user;
}

async function openMetric(workbook: WorkbookHost, id: string): Promise<UserEvent> {
  const user = await openMetrics(workbook);
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${id} `) }, wait));
  return user;
}

describe("the list", () => {
  test("goes by form; each metric has its figure with n and interval, its status, its trend and how fresh it is", async () => {
    await openMetrics(workbookOf(sample));
    await screen.findByRole("heading", { level: 3, name: /^Quantitative \(\d+\)$/ }, wait);
    expect(screen.getByRole("heading", { level: 2, name: "Metrics" })).toHaveFocus();
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent?.replace(/ \(.*/, ""))).toEqual([
      "Quantitative",
      "Qualitative",
      "Output",
    ]);
    expect(card("CGO-02")).toHaveTextContent("100% (84–100%), n = 20");
    expect(card("CGO-02")).toHaveTextContent("Met but not demonstrated");
    expect(card("CGO-02")).toHaveTextContent("Current, last period to 2026-10-31; next reading by 2026-12-14.");
    expect(card("COM-05")).toHaveTextContent("Counted from a register");
    expect(card("COM-05")).toHaveTextContent("No trend shown in 24 months.");
  });

  test("what needs attention can be seen alone, and a search narrows it; both are cleared together", async () => {
    const user = await openMetrics(workbookOf(late));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }, wait), screen.getByRole("option", { name: /^Needs attention/ }));
    expect(card("CGO-02")).toHaveTextContent("Needs attention: overdue.");
    expect(card("CGO-02")).toHaveTextContent("Stale: overdue since 2026-12-14");
    expect(card("COM-01")).toHaveTextContent("target missed");
    await user.type(screen.getByRole("searchbox", { name: "Search the metrics" }), "zeppelin");
    expect(await screen.findByText("No metric fits. Clear the search or show all.")).toBeInTheDocument();
    await user.click(button("Show all"));
    expect(await screen.findByRole("heading", { level: 3, name: /^Output/ })).toBeInTheDocument();
  });

  test("where nothing needs attention that is said", async () => {
    const user = await openMetrics(workbookOf(sample));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }, wait), "attention");
    expect(await screen.findByText(/^No metric needs attention/)).toBeInTheDocument();
  });
});

describe("one metric", () => {
  test("says its figure, its status and why, its target and what it does not tell; the focus goes there and back again", async () => {
    const user = await openMetric(workbookOf(sample), "CGO-02");
    expect(await screen.findByRole("heading", { level: 3, name: "CGO-02 Acceptance checks to standard" })).toHaveFocus();
    expect(screen.getByText(/^Met but not demonstrated: 20 of 20 is 100%, which meets the target of 95%/)).toBeInTheDocument();
    expect(screen.getByText("95% or more")).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 4, name: "What this figure does not tell" })).toBeInTheDocument();
    await user.click(button("Definition"));
    expect(screen.getByText("Numerator").nextElementSibling).not.toBeEmptyDOMElement();
    expect(screen.getByText("Data").nextElementSibling).toHaveTextContent("Sample");
    await user.click(button("All metrics"));
    expect(button(/^CGO-02 /)).toHaveFocus();
  });

  test("its chart is a picture with words; kind and why, limits, baseline and the meaning of each signal are said", async () => {
    await openMetric(workbookOf(sample), "CGO-01");
    const chart = await screen.findByRole("img", { name: /^CGO-01 / });
    expect(chart).toHaveAccessibleName(/Signals: 2026-03 beyond limits\.$/);
    expect(screen.getByText(/^Chosen: p-chart\. A share out of numbers/)).toBeInTheDocument();
    expect(screen.getByText("Established limits, frozen on the first 20 points: new points do not move them.")).toBeInTheDocument();
    expect(screen.getByText("Baseline: the points from 2025-03 to 2026-10.")).toBeInTheDocument();
    expect(screen.getByText("beyond the limits: 2026-03")).toBeInTheDocument();
    expect(screen.getByText(/^Beyond the limits: the ups and downs/)).toBeInTheDocument();
  });

  test("its points are gone through by keys, told in words, and lead to the rows behind them", async () => {
    const workbook = workbookOf(sample);
    const user = await openMetric(workbook, "CGO-01");
    const slider = await screen.findByRole("slider", { name: "Point of the chart" });
    expect(slider).toHaveAttribute("aria-valuetext", "2026-10: 100%, n = 60; in the baseline");
    fireEvent.change(slider, { target: { value: "12" } });
    expect(slider).toHaveAttribute("aria-valuetext", "2026-03: 85%, n = 60; beyond the limits; in the baseline");
    const rows = screen.getByRole("heading", { level: 4, name: "Rows behind 2026-03" }).closest("section");
    if (!rows) throw new Error("there are no rows");
    expect(rows).toHaveTextContent("51 of 60");
    expect(rows).toHaveTextContent(/A signal, not chance/);
    await user.click(within(rows).getByRole("button", { name: /^RDG-\d+, Kingsbridge$/ }));
    expect(workbook.revealed).toMatchObject([{ sheet: "Readings" }]);
  });

  test("the same points stand in a table, the latest first, from which a point is chosen too", async () => {
    const user = await openMetric(workbookOf(sample), "CGO-01");
    await user.click(await screen.findByRole("button", { name: "The points as a table" }));
    const table = screen.getByRole("table", { name: /^CGO-01 / });
    expect(within(table).getAllByRole("row")).toHaveLength(21);
    const march = within(table).getByRole("row", { name: /^2026-03 85% 60 .* to 100% beyond the limits, in the baseline$/ });
    await user.click(within(march).getByRole("button", { name: "2026-03" }));
    expect(march).toHaveAttribute("aria-current", "true");
    expect(screen.getByRole("heading", { level: 4, name: "Rows behind 2026-03" })).toBeInTheDocument();
  });

  test("behind a figure of a register stand its rows, and each leads to its cell", async () => {
    const workbook = workbookOf(sample);
    const user = await openMetric(workbook, "COM-07");
    const [first] = await screen.findAllByRole("button", { name: /^Actions, ACT-\d+$/ });
    if (first) await user.click(first);
    expect(workbook.revealed).toMatchObject([{ sheet: "Actions", column: 0 }]);
  });

  test("two periods are compared with their interval and a word on luck", async () => {
    const user = await openMetric(workbookOf(sample), "CGO-01");
    await user.selectOptions(await screen.findByRole("combobox", { name: "From" }), "2026-03");
    expect(screen.getByText("2026-03: 85%, n = 60.")).toBeInTheDocument();
    // Newcombe for 60/60 less 51/60, by an independent calculation: 0.15 (0.0584 to 0.2611).
    expect(screen.getByText(/^Difference \+15 points \(95% interval \+5\.84 points to \+26\.1 points\), better\.$/)).toBeInTheDocument();
    expect(screen.getByText("This is more than luck: 0 lies outside the interval.")).toBeInTheDocument();
    await user.selectOptions(screen.getByRole("combobox", { name: "From" }), "2026-10");
    expect(screen.getByText("Choose two different ones.")).toBeInTheDocument();
  });

  test("a metric with few points has no limits, says how many are needed, and can still be read", async () => {
    await openMetric(workbookOf(sample), "COM-12");
    expect(await screen.findByText("No limits yet: 7 points are there, 8 are needed.")).toBeInTheDocument();
    expect(screen.getByText("Whether the ups and downs are more than chance cannot be told yet.")).toBeInTheDocument();
    expect(screen.getByText(/^Chosen: u-chart\./)).toBeInTheDocument();
  });

  test("a figure of today that is in no point is said not to be, and its rows stand below", async () => {
    await openMetric(workbookOf(late), "COM-01");
    expect(
      await screen.findByText("The figure of 2027-11-30 is none of these points: each of them is a period that was closed."),
    ).toBeInTheDocument();
    expect(screen.getByText("Rows behind the figure of 2027-11-30")).toBeInTheDocument();
    expect(screen.getByText(/^Beyond red limit: 39 of 56 is 69\.64%, beyond the red limit of 95%/)).toBeInTheDocument();
  });

  test("an own metric is told by what stands on the sheet", async () => {
    const user = await openMetric(workbookOf(sample), "OWN-01");
    await user.click(await screen.findByRole("button", { name: "Definition" }));
    expect(screen.getByText(/^A metric of your own/)).toBeInTheDocument();
  });
});
