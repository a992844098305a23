import { courses } from "../../workbook/sheets/courses";
import { startingRecordsWith } from "./starting-records";

interface CourseRule {
  /** Null = it never expires. */
  readonly validMonths: number | null;
  readonly ownRule: string;
}

const PROGRAMME = "Our own rule, written in our security programme; checked against the current training requirements each January.";

/** Our own rule for each suggested course, in its order. They stand for no legal requirement. */
export const courseRules: readonly CourseRule[] = [
  { validMonths: 24, ownRule: "Our own rule: every two years, sooner after a change of threat." },
  { validMonths: null, ownRule: "Once, on day one, before a pass is issued." },
  { validMonths: null, ownRule: PROGRAMME },
  { validMonths: 24, ownRule: PROGRAMME },
  { validMonths: 24, ownRule: "On appointment, then every two years." },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 36, ownRule: PROGRAMME },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 24, ownRule: "Our own rule: every two years, given with the recurrent course." },
  { validMonths: 12, ownRule: "Our own rule: yearly, with the table-top exercise." },
  { validMonths: 36, ownRule: "Our own rule: every three years." },
  { validMonths: 24, ownRule: "Our own rule: every two years." },
];

export const sampleCourses = startingRecordsWith(courses, (_, index) => {
  const rule = courseRules[index];
  if (!rule) return {};
  return rule.validMonths === null ? { ownRule: rule.ownRule } : { validMonths: rule.validMonths, ownRule: rule.ownRule };
});
