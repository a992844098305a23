import "../../preview/web-platform";
import "@testing-library/jest-dom";
import { useState, type ReactElement } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { listedMetrics, type ListedMetric } from "../../../src/core/metrics/listed-metrics";
import { NO_FILTER } from "../../../src/taskpane/metrics/MetricFilters";
import { MetricList } from "../../../src/taskpane/metrics/MetricList";
import { sampleBook } from "../../core/metrics/sample-book";

jest.setTimeout(60_000);

const book = sampleBook();
const [first] = listedMetrics(book);

/** 100 metrics, the first 60 of them quantitative. */
function manyMetrics(): readonly ListedMetric[] {
  if (!first) throw new Error("the sample has no metric");
  return Array.from({ length: 100 }, (_, at) => ({ ...first, id: `OWN-${at + 1}`, name: `Own metric ${at + 1}`, form: at < 60 ? "QN" : "OUT" }));
}

function List({ listed }: { readonly listed: readonly ListedMetric[] }): ReactElement {
  const [filter, setFilter] = useState(NO_FILTER);
  return <MetricList book={book} listed={listed} filter={filter} onFilter={setFilter} onOpen={() => undefined} />;
}

const items = (): readonly string[] => [...document.querySelectorAll("[data-metric]")].map((link) => link.getAttribute("data-metric") ?? "");

test("at most 50 metrics are on the page; the others are gone to, and the count of a form is that of the whole form", async () => {
  const user = userEvent.setup();
  render(<List listed={manyMetrics()} />);
  expect(items()).toHaveLength(50);
  await user.click(screen.getByText("Next part"));
  expect(items()).toEqual(Array.from({ length: 50 }, (_, at) => `OWN-${at + 51}`));
  expect(screen.getByText("Output (40)")).toBeInTheDocument();
  await user.click(screen.getByText("Previous part"));
  expect(items()[0]).toBe("OWN-1");
});

test("a search begins at the first of what it finds", async () => {
  const user = userEvent.setup();
  render(<List listed={manyMetrics()} />);
  await user.click(screen.getByText("Next part"));
  await user.type(screen.getByLabelText("Search the metrics"), "metric 7");
  expect(items()[0]).toBe("OWN-7");
  expect(await screen.findByText("19 of 100 metrics shown.")).toBeInTheDocument();
});
