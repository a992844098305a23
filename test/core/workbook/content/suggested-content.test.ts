import { cultureStatements } from "../../../../src/core/workbook/content/culture-statements";
import { raciActivities } from "../../../../src/core/workbook/content/raci-activities";
import { retentionDefaults } from "../../../../src/core/workbook/content/retention-defaults";
import { suggestedCourses } from "../../../../src/core/workbook/content/courses";
import { cultureComponent } from "../../../../src/core/workbook/lists/culture-component";
import { personRole } from "../../../../src/core/workbook/lists/person-role";

const distinct = <T>(values: readonly T[]): number => new Set(values).size;

describe("the statements of the culture survey", () => {
  it("are sixteen: two for each component", () => {
    const expected = cultureComponent.codes.flatMap((code) => [`${code.code} 1`, `${code.code} 2`]).sort();
    expect(cultureStatements.map((entry) => `${entry.component} ${entry.statementNo}`).sort()).toEqual(expected);
    expect(distinct(cultureStatements.map((entry) => entry.statement))).toBe(16);
  });
});

describe("the duties of the SeMS", () => {
  it("are eighteen, each with one who answers for it", () => {
    expect(raciActivities).toHaveLength(18);
    expect(distinct(raciActivities.map((duty) => duty.activity))).toBe(18);
  });

  it("leave policy, acceptance and the performance data to the Accountable Manager", () => {
    const own = raciActivities.filter((duty) => duty.accountable === "ACCOUNTABLE_MANAGER").map((duty) => duty.activity);
    expect(own).toEqual(expect.arrayContaining(["Approve the security policy", "Accept residual risk", "Submit performance data (SPD)"]));
  });

  it("do not go to people outside the entity", () => {
    expect(raciActivities.filter((duty) => /^CAA|CONTACT/.test(`${duty.accountable} ${duty.responsible}`))).toEqual([]);
  });
});

describe("the retention defaults", () => {
  it("cover the published kinds of record and keep performance data for five years", () => {
    expect(retentionDefaults.map((entry) => entry.minMonths)).toEqual([60, 72, 60, 24, 6, 72, null, 60]);
    expect(distinct(retentionDefaults.map((entry) => entry.recordType))).toBe(8);
  });

  it("are all marked as suggested", () => {
    expect(retentionDefaults.every((entry) => entry.reason.startsWith("Suggested"))).toBe(true);
  });
});

describe("the suggested courses", () => {
  it("ship no period: the entity decides", () => {
    expect(suggestedCourses.every((course) => course.validMonths === null)).toBe(true);
  });

  it("reach every role inside the entity, with awareness for all staff", () => {
    const inside = personRole.codes.map((role) => role.code).filter((code) => !/^CAA|CONTACT/.test(code));
    for (const role of inside) expect(suggestedCourses.some((course) => course.mandatory && course.rolesRequired.includes(role))).toBe(true);
    expect(suggestedCourses.some((course) => course.awareness && course.rolesRequired.includes("STAFF"))).toBe(true);
    expect(distinct(suggestedCourses.map((course) => course.course))).toBe(suggestedCourses.length);
  });
});
