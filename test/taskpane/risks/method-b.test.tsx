import "../../preview/web-platform";
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { heatMapOf } from "../../../src/core/risks/heat-map";
import type { RiskRecord } from "../../../src/core/rules/open-risks";
import { HeatMapTable } from "../../../src/taskpane/risks/HeatMapTable";
import { LevelFields } from "../../../src/taskpane/risks/LevelFields";
import { ScoreTable } from "../../../src/taskpane/risks/ScoreTable";
import { bookWithRisks, riskIn } from "../../core/risks/book-with-risks";

const RISK = { riskId: "RSK-001", title: "Theft", status: "OPEN", likelihoodB: 4, residualLikelihoodB: 3 } as const;
const bookB = () =>
  bookWithRisks(
    [
      { ...RISK, severityB: "B" },
      { ...RISK, riskId: "RSK-002" },
    ],
    [],
    { riskMethod: "B" },
  );

test("the matrix names the index and the band of each cell, and leads to its risks", async () => {
  const book = bookB();
  const opened: RiskRecord[] = [];
  render(
    <HeatMapTable map={heatMapOf(book, "residual")} state="residual" book={book} onOpen={(risk) => opened.push(risk)} onCell={() => undefined} />,
  );
  const map = screen.getByRole("table", { name: "Residual risk: severity across, likelihood up" });
  expect(within(map).getByRole("columnheader", { name: "B Hazardous" })).toBeInTheDocument();
  const row = within(map).getByRole("row", { name: /^3 Remote / });
  expect(within(row).getAllByRole("cell")[1]).toHaveTextContent(/^3B Medium-HighRSK-001Medium-High$/);
  await userEvent.click(within(row).getByRole("button", { name: "RSK-001, Medium-High: Theft" }));
  expect(opened.map(({ riskId }) => riskId)).toEqual(["RSK-001"]);
});

test("a risk shows its index instead of a product, and what is missing in it", () => {
  const book = bookB();
  const { rerender } = render(<ScoreTable risk={riskIn(book, "RSK-001")} book={book} />);
  expect(screen.getByRole("row", { name: "Inherent 4B High" })).toBeInTheDocument();
  expect(screen.getByRole("row", { name: "Residual 3B Medium-High" })).toBeInTheDocument();
  expect(screen.getByRole("row", { name: "Target –B not scored" })).toBeInTheDocument();
  rerender(<ScoreTable risk={riskIn(book, "RSK-002")} book={book} />);
  expect(screen.getByRole("row", { name: "Residual 3– not scored" })).toBeInTheDocument();
});

test("its levels are likelihoods in words", () => {
  const book = bookB();
  render(<LevelFields keys={["residualLikelihoodB"]} levels={{ residualLikelihoodB: 3 }} book={book} onLevels={() => undefined} />);
  const field = screen.getByRole("combobox", { name: "Residual likelihood" });
  expect(
    within(field)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["1 Extremely improbable", "2 Improbable", "3 Remote", "4 Occasional", "5 Frequent"]);
});
