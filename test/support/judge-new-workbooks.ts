import { differencesFromLibreOffice } from "../judges/compare-recalculated";
import { describeWith } from "../judges/describe-with";
import { libreOffice, type NamedFile } from "../judges/libreoffice";
import { ooxmlValidator, validateOoxml } from "../judges/ooxml-validator";
import { lintXlsx } from "../judges/xlsx-lint";
import { semsCells } from "./sems-cells";

const MINUTES = 60_000;

/** Every judge over workbooks that we create. */
export function judgeNewWorkbooks(make: () => Promise<readonly NamedFile[]>): void {
  let files: readonly NamedFile[] = [];
  beforeAll(async () => {
    files = await make();
  }, 3 * MINUTES);

  test(
    "our own lint finds nothing",
    () => {
      expect(files.flatMap((file) => lintXlsx(file.bytes, semsCells).map((problem) => ({ file: file.name, ...problem })))).toEqual([]);
    },
    5 * MINUTES,
  );

  describeWith(ooxmlValidator, "Microsoft's Open XML SDK", () => {
    test(
      "finds them valid",
      async () => {
        const errors = await validateOoxml(files);
        expect([...errors].filter(([, found]) => found.length > 0)).toEqual([]);
      },
      5 * MINUTES,
    );
  });

  describeWith(libreOffice, "LibreOffice", () => {
    test(
      "opens and recalculates them without an error cell, and each stored result is the one that it computes",
      async () => {
        const { compared, differences, errors } = await differencesFromLibreOffice(files);
        process.stdout.write(
          `${files.length} workbooks, ${compared} cells compared with LibreOffice, ${differences.length} differ, ${errors.length} errors\n`,
        );
        expect(errors.slice(0, 20)).toEqual([]);
        expect(differences.slice(0, 20)).toEqual([]);
        expect(compared).toBeGreaterThan(files.length * 3000);
      },
      15 * MINUTES,
    );
  });
}
