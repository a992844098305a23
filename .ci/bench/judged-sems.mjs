// The sample SeMS with as many more rows on Readings, Actions and Training as asked for, each with about 12 cells filled: what an entity of many sites has
// after some years. One row in fifty has a fault. The same on every run.
import { createRequire } from "node:module";
import { generator } from "./generator.mjs";

const require = createRequire(import.meta.url);
require("../typescript.cjs");
const { composeSems, compositionOf, settingsFor } = require("../../src/core/creation/compose-sems.ts");
const { initialRecords } = require("../../src/core/creation/initial-records.ts");
const { SAMPLE_AS_OF, sampleRecords, sampleSettings } = require("../../src/core/creation/sample/example-cargo.ts");
const { sampleChoices } = require("../../src/core/creation/sample/sample-edits.ts");
const { allLists } = require("../../src/core/workbook/lists/index.ts");
const { registersById } = require("../../src/core/workbook/sheets/index.ts");
const { readCells } = require("../../src/core/workbook/reading/read-cells.ts");

const ROWS_WITH_ONE_FAULT = 50;
const ROWS_A_PERSON = 200;
const MONTHS = 36;
const TITLES = ["Renew the seal log", "Repair the camera at the dock", "Brief the night shift", "Check the key list again"];

/** Counted from October 2026, the month of the sample. */
const firstOfMonth = (months) => Date.UTC(2026, 9 + months, 1) / 86_400_000 + 25_569;
const id = (prefix, number) => `${prefix}-${String(number).padStart(6, "0")}`;

/** What can be wrong with a row, by register: the column and what stands in it. */
const FAULTS = {
  readings: { empty: "periodEnd", word: "status", stranger: "metricId", name: "checkedBy", number: "definitionVersion", day: "enteredOn" },
  actions: { empty: "title", word: "priority", stranger: "evidenceId", name: "owner", number: "extensions", day: "raisedOn" },
  training: { empty: "person", word: "result", stranger: "courseId", name: "person", number: "validMonths", day: "completedOn" },
};
/** In the year 2119, no day that anybody has entered on purpose. */
const NO_DAY = 80_000;
const WRONG = { empty: null, word: "Perhaps", stranger: "XXX-001", name: "Nobody Known", number: 5000, day: NO_DAY };
const KINDS = Object.keys(WRONG);

function people(count, { pick }) {
  return Array.from({ length: count }, (_, index) => ({
    personId: id("PER", 1000 + index),
    name: `Person ${index + 1}`,
    kind: "STAFF",
    role: "SECURITY_STAFF",
    site: `Dock ${1 + pick(24)}`,
    appointedOn: SAMPLE_AS_OF - 1500 - pick(1000),
    vettingStatus: "CURRENT",
    vettingValidTo: SAMPLE_AS_OF + 400 + pick(400),
    contactCheckedOn: SAMPLE_AS_OF - pick(60),
  }));
}

/** Month after month for each metric that has readings in the sample, then the next site: no period twice. */
function readings(count, { sample, names, pick }) {
  const latest = [...new Map(sample.get("readings").map((reading) => [reading.metricId, reading])).values()];
  return Array.from({ length: count }, (_, index) => {
    const month = Math.floor(index / latest.length) % MONTHS;
    const site = Math.floor(index / latest.length / MONTHS);
    const [start, end] = [firstOfMonth(-month), firstOfMonth(1 - month) - 1];
    return {
      ...latest[index % latest.length],
      readingId: id("RDG", 1000 + index),
      site: `Dock ${site + 1}`,
      periodStart: start,
      periodEnd: end,
      enteredBy: names[pick(names.length)],
      enteredOn: end + 2,
      checkedBy: names[pick(names.length)],
      checkedOn: end + 4,
      status: "FINAL",
      comment: null,
    };
  });
}

function actions(count, { names, pick }) {
  return Array.from({ length: count }, (_, index) => {
    const isOpen = pick(10) === 0;
    const raisedOn = isOpen ? SAMPLE_AS_OF - pick(30) : SAMPLE_AS_OF - 300 - pick(900);
    const done = { closedOn: raisedOn + 20, verificationDue: raisedOn + 110, verifiedOn: raisedOn + 100, effective: "YES" };
    return {
      actionId: id("ACT", 1000 + index),
      source: ["GAP", "QA", "IMPROVEMENT", "GOVERNANCE"][pick(4)],
      kind: ["CORRECTIVE", "PREVENTIVE", "IMPROVEMENT"][pick(3)],
      title: TITLES[pick(TITLES.length)],
      owner: names[pick(names.length)],
      raisedOn,
      dueOn: raisedOn + 40,
      extensions: 0,
      priority: ["HIGH", "MEDIUM", "LOW"][pick(3)],
      status: isOpen ? "IN_PROGRESS" : "CLOSED",
      evidenceId: "EVD-040",
      ...(isOpen ? {} : done),
    };
  });
}

/** Every person does one course after the other, the newest first. */
function training(count, { sample, staff, pick }) {
  const courses = sample.get("courses").map(({ courseId }) => courseId);
  return Array.from({ length: count }, (_, index) => {
    const turn = Math.floor(index / staff.length);
    return {
      recordId: id("TRN", 1000 + index),
      person: staff[index % staff.length].name,
      role: "SECURITY_STAFF",
      courseId: courses[turn % courses.length],
      mandatory: "YES",
      provider: "In house",
      instructor: "Leila Haddad",
      completedOn: SAMPLE_AS_OF - 30 - 300 * Math.floor(turn / courses.length) - pick(200),
      validMonths: 24,
      result: "PASSED",
      thirdParty: "NO",
      evidenceId: "EVD-040",
    };
  });
}

/** Faults go round by kind; every seventh is an id that the row before has already. */
function withFaults(register, records) {
  const key = Object.keys(registersById.get(register).columns)[0];
  return records.map((record, index) => {
    const turn = index / ROWS_WITH_ONE_FAULT;
    if (index === 0 || !Number.isInteger(turn)) return record;
    const kind = KINDS[turn % (KINDS.length + 1)];
    return kind ? { ...record, [FAULTS[register][kind]]: WRONG[kind] } : { ...record, [key]: records[index - 1][key] };
  });
}

/** The sample and the rows that come to it, by register. @param rows how many in all */
function recordsOf(rows) {
  const choices = sampleChoices();
  const sample = new Map([...initialRecords(choices.sector, choices.set), ...sampleRecords()]);
  const pick = generator(20_261_031);
  const staff = people(Math.ceil(rows / ROWS_A_PERSON), { pick });
  const names = sample.get("people").flatMap(({ name, endedOn }) => (endedOn ? [] : [name]));
  const given = { sample, staff, names, pick };
  const [third, rest] = [Math.floor(rows * 0.3), rows - 2 * Math.floor(rows * 0.3)];
  const more = {
    readings: withFaults("readings", readings(rest, given)),
    actions: withFaults("actions", actions(third, given)),
    training: withFaults("training", training(third, given)),
  };
  const records = new Map(sample);
  for (const [register, own] of Object.entries({ ...more, people: staff })) records.set(register, [...sample.get(register), ...own]);
  return { choices, records, more };
}

/** A column as it is read from a workbook: cells that its list does not have become issues. */
function readAgain(place, values, lists) {
  const labels = new Map(place.column.list?.codes.map(({ code, label }) => [code, label]));
  return readCells(
    place,
    values.map((value) => labels.get(value) ?? value),
    lists,
  );
}

/** The snapshot of that workbook. */
export function judgedSnapshot(rows) {
  const { choices, records } = recordsOf(rows);
  const { snapshot } = compositionOf(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, SAMPLE_AS_OF).book;
  const lists = new Map(
    allLists.map((list) => [list.id, { codes: list.codes.map(({ code }) => code), labels: list.codes.map(({ label }) => label) }]),
  );
  const registers = { ...snapshot.registers };
  for (const [register, { word: key }] of Object.entries(FAULTS)) {
    const found = registers[register];
    const place = { key, column: registersById.get(register).columns[key] };
    const cells = readAgain(place, found.columns[key].values, lists);
    registers[register] = { ...found, columns: { ...found.columns, [key]: { ...found.columns[key], ...cells } } };
  }
  return { ...snapshot, asOf: SAMPLE_AS_OF, registers };
}

/** What makes that workbook, its faults as they would be typed. */
export function judgedEdits(rows) {
  const { choices, records } = recordsOf(rows);
  return composeSems(choices, { records, settings: { ...settingsFor(choices), ...sampleSettings } }, SAMPLE_AS_OF);
}

/** The rows that come to the sample, and what they may refer to, for the floor. */
export function judgedRecords(rows) {
  const { records, more } = recordsOf(rows);
  return {
    more,
    idsOf: (register) => records.get(register).map((record) => Object.values(record)[0]),
    names: records.get("people").map(({ name }) => name),
  };
}
