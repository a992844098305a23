import { AS_OF, countedIn, numberedRows, on, type Rows } from "./counted";

const TODAY = { start: AS_OF, end: AS_OF };
const staff = (more = {}) => ({ name: "Ada", kind: "STAFF", role: "STAFF", appointedOn: on("2020-01-01"), ...more });
const people = (rows: Rows) => ({ people: numberedRows("PER", "personId", rows) });

describe("COM-03, vetting in date", () => {
  const valid = { vettingStatus: "VALID", vettingValidTo: on("2027-01-01") };

  test.each([
    ["valid until today", { ...valid, vettingValidTo: AS_OF }, [1, 1]],
    ["valid until yesterday", { ...valid, vettingValidTo: AS_OF - 1 }, [0, 1]],
    ["valid with no end on record", { vettingStatus: "VALID" }, [0, 1]],
    ["withdrawn although its day is not over", { ...valid, vettingStatus: "WITHDRAWN" }, [0, 1]],
    ["applied for", { vettingStatus: "PENDING" }, [0, 1]],
    ["of which nobody has said anything", {}, [0, 1]],
    ["that is not required", { vettingStatus: "NOT_REQUIRED" }, [0, 0]],
    ["valid, of somebody whose last day was yesterday", { ...valid, endedOn: AS_OF - 1 }, [0, 0]],
    ["valid, of somebody whose last day is today", { ...valid, endedOn: AS_OF }, [1, 1]],
    ["valid, of somebody who starts tomorrow", { ...valid, appointedOn: AS_OF + 1 }, [0, 0]],
    ["valid, of somebody without a first day", { ...valid, appointedOn: null }, [1, 1]],
    ["valid, of a contact outside", { ...valid, kind: "EXTERNAL_CONTACT" }, [0, 0]],
    ["valid, in a row without an id", { ...valid, personId: null }, [1, 1]],
  ])("counts vetting %s", (_, more, expected) => {
    expect(countedIn("COM-03", people([staff(more)]), TODAY).sums).toEqual(expected);
  });

  test("looks at the day that it is asked for, not at today", () => {
    const rows = people([staff({ ...valid, vettingValidTo: on("2026-09-30"), endedOn: on("2026-09-30") })]);
    const [first, second] = [on("2026-09-30"), on("2026-10-01")];
    expect(countedIn("COM-03", rows, { start: first, end: first }).sums).toEqual([1, 1]);
    expect(countedIn("COM-03", rows, { start: second, end: second }).sums).toEqual([0, 0]);
  });
});

describe("COM-08, overdue actions", () => {
  const action = (more = {}) => ({ status: "OPEN", dueOn: on("2026-10-01"), ...more });

  test.each([
    ["that was due yesterday", { dueOn: AS_OF - 1 }, 1],
    ["that is due today", { dueOn: AS_OF }, 0],
    ["without a date", { dueOn: null }, 0],
    ["that was closed today", { closedOn: AS_OF, status: "CLOSED" }, 0],
    ["that was closed late", { closedOn: on("2026-10-10"), status: "CLOSED" }, 0],
    ["that is said to be closed, without a day", { status: "CLOSED" }, 1],
    ["that was cancelled", { status: "CANCELLED" }, 0],
    ["that was cancelled and closed", { status: "CANCELLED", closedOn: on("2026-10-02") }, 0],
    ["of no known status", { status: null }, 1],
    ["without an id", { actionId: null }, 1],
  ])("counts an action %s: %p", (_, more, expected) => {
    expect(countedIn("COM-08", { actions: numberedRows("ACT", "actionId", [action(more)]) }, TODAY).sums).toEqual([expected, 0]);
  });

  test("tells how many were overdue on an earlier day", () => {
    const rows = { actions: numberedRows("ACT", "actionId", [action({ closedOn: on("2026-10-10"), status: "CLOSED" })]) };
    expect(countedIn("COM-08", rows, { start: on("2026-10-09"), end: on("2026-10-09") }).sums).toEqual([1, 0]);
  });
});
