// The floor: one pass over typed columns with 12 plain checks a row (two required cells, type, bounds, two days, five memberships, an id, days in order), by hand.
// It counts faults; it has no words for them and no place.
import { judgedRecords } from "../judged-sems.mjs";

const [EARLIEST, LATEST] = [32_874, 73_415];

/** The columns of each register that it looks at; a list is a set of what its cells may hold. */
function tables(rows) {
  const { more, idsOf, names } = judgedRecords(rows);
  const known = new Set(names);
  const evidence = new Set(idsOf("evidence"));
  const yesNo = new Set(["YES", "NO"]);
  return [
    columnsOf(more.readings, {
      id: "readingId",
      title: "site",
      from: "periodStart",
      until: "periodEnd",
      days: ["enteredOn", "checkedOn"],
      number: ["definitionVersion", 1, 1000],
      lists: [["status", new Set(["DRAFT", "FINAL", "CORRECTED"])]],
      references: [["metricId", new Set(idsOf("metrics"))]],
      people: [
        ["enteredBy", known],
        ["checkedBy", known],
      ],
    }),
    columnsOf(more.actions, {
      id: "actionId",
      title: "title",
      from: "raisedOn",
      until: "dueOn",
      days: ["raisedOn", "dueOn"],
      number: ["extensions", 0, 99],
      lists: [
        ["priority", new Set(["HIGH", "MEDIUM", "LOW"])],
        ["status", new Set(["OPEN", "IN_PROGRESS", "CLOSED", "CANCELLED"])],
        ["kind", new Set(["CORRECTIVE", "PREVENTIVE", "IMPROVEMENT", "MITIGATION", "ADMIN"])],
      ],
      references: [["evidenceId", evidence]],
      people: [["owner", known]],
    }),
    columnsOf(more.training, {
      id: "recordId",
      title: "person",
      from: "completedOn",
      until: "completedOn",
      days: ["completedOn", "bookedFor"],
      number: ["validMonths", 1, 600],
      lists: [
        ["result", new Set(["PASSED", "ATTENDED", "FAILED", "BOOKED", "CANCELLED"])],
        ["mandatory", yesNo],
        ["thirdParty", yesNo],
      ],
      references: [["courseId", new Set(idsOf("courses"))]],
      people: [["person", known]],
    }),
  ];
}

function columnsOf(records, { id, title, from, until, days, number, lists, references, people }) {
  const words = (key) => records.map((record) => record[key] ?? null);
  const numbers = (key) => Float64Array.from(records, (record) => record[key] ?? Number.NaN);
  const [numberKey, min, max] = number;
  const memberships = [lists, references, people].map((group) => group.map(([key, allowed]) => ({ values: words(key), allowed })));
  const [one, other] = days.map(numbers);
  return {
    ids: words(id),
    titles: words(title),
    from: numbers(from),
    until: numbers(until),
    one,
    other,
    numbers: numbers(numberKey),
    min,
    max,
    memberships,
  };
}

function strangers(values, allowed, row) {
  const value = values[row];
  return value !== null && !allowed.has(value) ? 1 : 0;
}

function isNoDay(value) {
  return value < EARLIEST || value >= LATEST ? 1 : 0;
}

function addFaults(counts, { ids, titles, from, until, one, other, numbers, min, max, memberships }) {
  const seen = new Set();
  for (let row = 0; row < ids.length; row++) {
    if (titles[row] === null || Number.isNaN(until[row])) counts[0]++;
    for (let group = 0; group < 3; group++) {
      const own = memberships[group];
      for (let column = 0; column < own.length; column++) counts[1 + group] += strangers(own[column].values, own[column].allowed, row);
    }
    if (numbers[row] < min || numbers[row] > max) counts[4]++;
    counts[5] += isNoDay(one[row]);
    counts[5] += isNoDay(other[row]);
    if (seen.has(ids[row])) counts[6]++;
    else seen.add(ids[row]);
    if (until[row] < from[row]) counts[7]++;
  }
}

export function prepare({ rows }) {
  const all = tables(rows);
  return () => {
    const counts = new Uint32Array(8);
    for (const table of all) addFaults(counts, table);
    return counts;
  };
}

/** Days in the wrong order are left out of the comparison: the raised day that cannot be is one of them. */
export const factsOf = (counts) => ({ figures: [...counts.subarray(0, 7)] });
