import { describeWith } from "./describe-with";
import { newSdkErrors, ooxmlValidator, validateOoxml } from "./ooxml-validator";
import { packageOf, sampleParts, sampleWith } from "./sample-workbook";

const TIMEOUT = 60_000;
const SHEET = "xl/worksheets/sheet1.xml";

describeWith(ooxmlValidator, "the Open XML SDK as a judge", () => {
  test(
    "has nothing against the sample workbook, and finds a fault in each of several files",
    async () => {
      const found = await validateOoxml([
        { name: "good.xlsx", bytes: packageOf(sampleParts) },
        {
          name: "order.xlsx",
          bytes: packageOf(sampleWith(SHEET, "<cols>", '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><cols>')),
        },
        { name: "attribute.xlsx", bytes: packageOf(sampleWith(SHEET, 'state="frozen"', 'state="cold"')) },
      ]);
      expect(found.get("good.xlsx")).toEqual([]);
      expect(found.get("order.xlsx")?.map((error) => error.id)).toContain("Sch_UnexpectedElementContentExpectingComplex");
      expect(found.get("attribute.xlsx")?.map((error) => error.path)).toContain("/xl/worksheets/sheet1.xml");
    },
    TIMEOUT,
  );

  test(
    "says that a file is no package instead of failing",
    async () => {
      const found = await validateOoxml([{ name: "no.xlsx", bytes: new Uint8Array([1, 2, 3]) }]);
      expect(found.get("no.xlsx")?.map((error) => error.errorType)).toEqual(["Exception"]);
    },
    TIMEOUT,
  );

  test("tells new errors from old ones, also where an edit moved them", () => {
    const error = { description: "bad", path: "/xl/a.xml", xPath: "/a[1]", id: "X", errorType: "Schema" };
    const moved = { ...error, xPath: "/a[2]" };
    expect(newSdkErrors([error], [moved])).toEqual([]);
    expect(newSdkErrors([error], [moved, error])).toEqual([error]);
    expect(newSdkErrors([], [error])).toEqual([error]);
  });
});
