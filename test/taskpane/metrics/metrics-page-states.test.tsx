import "../../preview/web-platform";
import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import type { CellAddress } from "../../../src/core/workbook/cell";
import type { CellInput } from "../../../src/core/workbook/sheet-plan";
import { HostError } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
const wait = { timeout: 20_000 };

let sample: Uint8Array;

beforeAll(async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices()));
  sample = await host.bytes();
}, TWO_MINUTES);

function workbookOf(bytes: Uint8Array) {
  const host = openFileHost(bytes);
  const workbook = {
    revealed: [] as CellAddress[],
    /** A test can spoil what the host does next. */
    beforeRead: () => Promise.resolve(),
    beforeApply: () => Promise.resolve(),
    read: async (request: Parameters<typeof host.read>[0]) => {
      await workbook.beforeRead();
      return host.read(request);
    },
    apply: async (edits: Parameters<typeof host.apply>[0], options?: Parameters<typeof host.apply>[1]) => {
      await workbook.beforeApply();
      return host.apply(edits, options);
    },
    reveal: (cell: CellAddress) => {
      workbook.revealed.push(cell);
      return host.reveal(cell);
    },
    onChange: (listener: () => void) => host.onChange(listener),
    /** Writes a cell of a register, by the heading of its column and the id of its row. */
    write: async (sheet: string, heading: string, id: string, value: CellInput) => {
      const table = (await host.read({ tables: "all" })).sheets.find(({ name }) => name === sheet)?.tables[0];
      const column = table?.headings.indexOf(heading) ?? -1;
      const row = table?.columns[0]?.values.indexOf(id) ?? -1;
      if (!table || column < 0 || row < 0) throw new Error(`there is no ${heading} of ${id}`);
      await host.apply([{ kind: "setCells", sheet, top: table.top + 1 + row, left: table.left + column, rows: [[value]] }]);
    },
  };
  return workbook;
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

async function openMetrics(workbook: ReturnType<typeof workbookOf>): Promise<UserEvent> {
  const user = renderPane(workbook, semsEngine);
  const tabs = await screen.findByRole("navigation", { name: "Pages" }, wait);
  await user.click(within(tabs).getByRole("button", { name: "Metrics" }));
  return user;
}

async function openMetric(workbook: ReturnType<typeof workbookOf>, id: string): Promise<UserEvent> {
  const user = await openMetrics(workbook);
  await user.click(await screen.findByRole("button", { name: new RegExp(`^${id} `) }, wait));
  return user;
}

describe("what is written", () => {
  test("a native chart stands on a sheet of its own; on the same day it is refused in words, and nothing is replaced", async () => {
    const workbook = workbookOf(sample);
    const user = await openMetric(workbook, "CGO-01");
    await user.click(await screen.findByRole("button", { name: "Insert as Excel chart" }));
    expect(
      await screen.findByText("The chart stands on the new sheet CGO-01 chart 2026-10-31, with its figures of today.", {}, wait),
    ).toBeInTheDocument();
    const names = async () => (await workbook.read({ tables: "none" })).sheets.map(({ name }) => name);
    const after = await names();
    expect(after).toContain("CGO-01 chart 2026-10-31");
    await waitFor(() => expect(button("Insert as Excel chart")).not.toHaveAttribute("aria-disabled", "true"), wait);
    await user.click(button("Insert as Excel chart"));
    expect(await screen.findByText(/This workbook already has a sheet called CGO-01 chart 2026-10-31/, {}, wait)).toBeInTheDocument();
    expect(await names()).toEqual(after);
    expect(screen.getByRole("heading", { level: 3, name: /^CGO-01 / })).toBeInTheDocument();
  });

  test("a host that refuses is said, and the metric stays on the page", async () => {
    const workbook = workbookOf(sample);
    const user = await openMetric(workbook, "CGO-01");
    workbook.beforeApply = () => Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again."));
    await user.click(await screen.findByRole("button", { name: "Insert as Excel chart" }));
    expect(await screen.findByText(/^A cell is being edited\./, {}, wait)).toBeInTheDocument();
    expect(button("Copy as picture")).toBeInTheDocument();
  });

  test("a metric that somebody took away meanwhile is not drawn, and that is said", async () => {
    const workbook = workbookOf(sample);
    const user = await openMetric(workbook, "CGO-01");
    await screen.findByRole("button", { name: "Insert as Excel chart" });
    await workbook.write("Metrics", "Metric ID", "CGO-01", "OWN-77");
    await user.click(button("Insert as Excel chart"));
    expect((await screen.findAllByText("CGO-01 is no longer among the active metrics.", {}, wait)).length).toBeGreaterThan(0);
    expect(button(/^OWN-77 /)).toBeInTheDocument();
  });

  test("where there is no canvas and no clipboard, copying says so", async () => {
    const user = await openMetric(workbookOf(sample), "CGO-01");
    await user.click(await screen.findByRole("button", { name: "Copy as picture" }));
    expect(await screen.findByText(/^The picture could not be made here\./, {}, wait)).toBeInTheDocument();
  });
});

test("two sites of one period are compared where there are two", async () => {
  const workbook = workbookOf(sample);
  const { sheets } = await workbook.read({ tables: "all" });
  const table = sheets.find(({ name }) => name === "Readings")?.tables[0];
  const october: Readonly<Record<string, CellInput>> = {
    "Reading ID": "RDG-901",
    Metric: "CGO-02",
    Site: "Annexe",
    "Period start": 46296,
    "Period end": 46326,
    Numerator: 10,
    Denominator: 20,
    Status: "Final",
  };
  await workbook.apply([{ kind: "appendRows", table: "tblReadings", rows: [(table?.headings ?? []).map((heading) => october[heading] ?? null)] }]);
  const user = await openMetric(workbook, "CGO-02");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Compare" }), "Two sites of one period");
  expect(screen.getByRole("combobox", { name: "Period" })).toHaveValue("2026-10");
  expect(screen.getByText("Kingsbridge: 100%, n = 20.")).toBeInTheDocument();
  expect(screen.getByText("Annexe: 50%, n = 20.")).toBeInTheDocument();
  // Newcombe for 10/20 less 20/20, by an independent calculation: -0.5 (-0.7007 to -0.2426).
  expect(screen.getByText(/^Difference -50 points \(95% interval -70\.1 points to -24\.3 points\), worse\.$/)).toBeInTheDocument();
});

describe("workbooks that are not as they should be", () => {
  test("one that cannot be read is one sentence, and trying again shows the list", async () => {
    const workbook = workbookOf(sample);
    const user = renderPane(workbook, semsEngine);
    const tabs = await screen.findByRole("navigation", { name: "Pages" }, wait);
    workbook.beforeRead = () => Promise.reject(new HostError("Excel does not answer."));
    await user.click(within(tabs).getByRole("button", { name: "Metrics" }));
    expect(await screen.findByText("Excel does not answer.", {}, wait)).toBeInTheDocument();
    workbook.beforeRead = () => Promise.resolve();
    await user.click(button("Try again"));
    expect(await screen.findByRole("button", { name: /^CGO-01 / }, wait)).toBeInTheDocument();
  });

  test("a text where a number belongs is told at the metric with the way to its cell, and no figure is made up", async () => {
    const workbook = workbookOf(sample);
    await workbook.write("Metrics", "Target", "CGO-02", "ninety");
    const user = await openMetric(workbook, "CGO-02");
    expect(await screen.findByText(/^The figure cannot be worked out/)).toBeInTheDocument();
    expect(screen.getByText("Needs attention: check data.")).toBeInTheDocument();
    await user.click(button("Target of CGO-02 holds a text where a number or a date belongs."));
    expect(workbook.revealed).toMatchObject([{ sheet: "Metrics" }]);
  });

  test("a reading without a numerator is in no point, and is told", async () => {
    const workbook = workbookOf(sample);
    const { sheets } = await workbook.read({ tables: "all" });
    const table = sheets.find(({ name }) => name === "Readings")?.tables[0];
    const row = table?.columns[table.headings.indexOf("Metric")]?.values.lastIndexOf("CGO-02") ?? -1;
    const id = String(table?.columns[0]?.values[row]);
    await workbook.write("Readings", "Numerator", id, "n/a");
    await openMetric(workbook, "CGO-02");
    expect(await screen.findByRole("button", { name: `Numerator of ${id} holds a text where a number or a date belongs.` })).toBeInTheDocument();
  });

  test("a metric without readings has a page that says so", async () => {
    const workbook = workbookOf(sample);
    await workbook.write("Metrics", "Metric ID", "OWN-01", "OWN-88");
    await openMetric(workbook, "OWN-88");
    expect(await screen.findByText("There is no period with a figure yet.")).toBeInTheDocument();
    expect(screen.getByText("A comparison needs two periods with a figure.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Insert as Excel chart" })).not.toBeInTheDocument();
    expect(screen.getByText("No reading yet.")).toBeInTheDocument();
  });

  test("a metric without a control chart is drawn without limits, and says why", async () => {
    const workbook = workbookOf(sample);
    await workbook.write("Metrics", "Chart", "CGO-02", "No chart");
    await openMetric(workbook, "CGO-02");
    expect(await screen.findByRole("img", { name: /without limits\. The table holds them\.$/ })).toBeInTheDocument();
    expect(screen.getByText(/^Chosen: No chart\. The list or the count itself/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Copy as picture" })).not.toBeInTheDocument();
  });
});
