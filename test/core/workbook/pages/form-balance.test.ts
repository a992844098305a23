import { formBalance } from "../../../../src/core/workbook/calculations/form-balance";
import { shownValue } from "../../../../src/core/workbook/layout/shown-value";
import { formBalanceFigures, measuresWithoutForms } from "../../../../src/core/workbook/pages/dashboard/form-balance-block";
import { measures } from "../../../../src/core/workbook/sheets/measures";
import { differencesFromLibreOffice } from "../../../judges/compare-recalculated";
import { describeWith } from "../../../judges/describe-with";
import { libreOffice } from "../../../judges/libreoffice";
import { compositionFor, ownMetric, seriesFile, type Watched } from "../../../support/series-workbook";

const measure = (number: number, metricIds: readonly string[], over = {}) => ({
  measureId: `MSR-00${number}`,
  title: `Measure ${number}`,
  status: "IN_PLACE",
  metrics: metricIds,
  ...over,
});

/** OWN-01 counts, OWN-02 looks at quality, OWN-03 at results; OWN-04 looks at results and is not run. */
const watched: Watched = {
  metrics: [
    ownMetric("OWN-01", { form: "QN" }),
    ownMetric("OWN-02", { form: "QL" }),
    ownMetric("OWN-03", { form: "OUT" }),
    ownMetric("OWN-04", { form: "OUT", active: "NO" }),
  ],
  readings: [],
  measures: [
    measure(1, ["OWN-01", "OWN-02", "OWN-03"]),
    measure(2, ["OWN-01"]),
    measure(3, ["OWN-01", "OWN-02", "OWN-04"], { balanceNote: "Nothing to test" }),
    measure(4, []),
    measure(5, ["OWN-04"]),
    measure(6, ["OWN-02", "OWN-03"], { status: "PLANNED" }),
    measure(7, ["COM-99", "OWN-02", "OWN-01"], { balanceNote: "   " }),
    measure(8, ["OWN-02"], { balanceNote: null }),
    measure(9, ["OWN-03", "OWN-01"]),
  ],
};

test.each([
  [["QN", "QL", "OUT"], false, "all three forms"],
  [["QN", "QL", "OUT", "QN"], true, "all three forms"],
  [["QN"], false, "missing: qualitative, output"],
  [["OUT", "QL"], false, "missing: quantitative"],
  [["QN", "QN"], true, "explained"],
  [[], true, "no metric"],
])("metrics of the forms %j, explained %p: %s", (codes, isExplained, words) => {
  expect(
    formBalance(
      codes.map((form) => ({ form })),
      isExplained,
    ),
  ).toBe(words);
});

test("Measures says of each measure which form of active metric is missing", () => {
  const { book } = compositionFor(watched);
  expect(book.records(measures).map((record) => shownValue(measures, "forms", record, book))).toEqual([
    "all three forms",
    "missing: qualitative, output",
    "explained",
    "no metric",
    "no metric",
    "missing: quantitative",
    "missing: output",
    "missing: quantitative, output",
    "missing: qualitative",
  ]);
});

test("the Dashboard counts active metrics by form, and names the measures in place that lack one without a reason", () => {
  const { book } = compositionFor(watched);
  expect(formBalanceFigures.map((figure) => figure.calculate(book))).toEqual([1, 1, 1, "1 of 8", 1]);
  expect(measuresWithoutForms.calculate(book)).toBe("MSR-002; MSR-004; MSR-005; MSR-007; MSR-008 +1");
  const balanced = compositionFor({ ...watched, measures: [measure(1, ["OWN-01", "OWN-02", "OWN-03"])] });
  expect(measuresWithoutForms.calculate(balanced.book)).toBe("None");
});

describeWith(libreOffice, "recalculated by LibreOffice", () => {
  test("both say the same", async () => {
    const { differences, errors } = await differencesFromLibreOffice([await seriesFile("forms", watched, "")]);
    expect(errors).toEqual([]);
    expect(differences).toEqual([]);
  }, 300_000);
});
