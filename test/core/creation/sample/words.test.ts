import { chapters } from "../../../../src/core/framework/chapters";
import { records } from "./sample-book";

const texts = [...records].flatMap(([register, own]) =>
  own.flatMap((record) =>
    Object.values(record)
      .filter((value) => typeof value === "string")
      .map((value) => ({ register, value })),
  ),
);

test("measures are never called metrics, nor metrics measures", () => {
  const swapped = texts.filter(({ value }) => /metric[^.]*\b(protects|mitigates)|measures? (of performance|figure|target|reading)/i.test(value));
  expect(swapped).toEqual([]);
});

test("nothing claims the approval of the CAA or holds words that would help an attacker", () => {
  const claims = texts.filter(({ value }) => /CAA[- ]approved|approved by the CAA|explosive|weapon|firearm|bomb|password|detonat/i.test(value));
  // The list of courses and roles that every workbook starts with is not the sample's own text.
  expect(claims.filter(({ register }) => !["scaleA", "courses"].includes(register))).toEqual([]);
});

test("telephone numbers and addresses are from the ranges kept for fiction and examples", () => {
  const numbers = texts.flatMap(({ value }) => value.match(/\b0\d{4} ?\d{6}\b/g) ?? []);
  const mails = texts.flatMap(({ value }) => value.match(/\S+@\S+/g) ?? []);
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter((number) => !number.startsWith("01632 960"))).toEqual([]);
  expect(mails.filter((mail) => !/@example\.(com|co\.uk)$/.test(mail))).toEqual([]);
});

test("every item of the framework has its answer", () => {
  const items = chapters.flatMap((chapter) => chapter.subSections.flatMap((section) => section.items.map((item) => item.id)));
  const answered = (records.get("gapAnalysis") ?? []).filter(
    (record) => record["response"] !== "NOT_ASSESSED" && (record["currentState"] || record["naReason"]),
  );
  expect(answered.map((record) => record["itemId"])).toEqual(items);
});
