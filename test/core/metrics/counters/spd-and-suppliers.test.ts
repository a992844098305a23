import { AS_OF, countedIn, numberedRows, on } from "./counted";

describe("COM-35, SPD submitted in window", () => {
  // The week up to and including 1 July opens on 25 June.
  const spd = (more = {}) => ({ dueOn: on("2026-07-01"), submittedOn: on("2026-06-29"), status: "SUBMITTED", ...more });

  test.each([
    ["on the first day of the window", { submittedOn: on("2026-06-25") }, [1, 1]],
    ["the day before it opens", { submittedOn: on("2026-06-24") }, [0, 1]],
    ["on the due day", { submittedOn: on("2026-07-01") }, [1, 1]],
    ["a day late", { submittedOn: on("2026-07-02") }, [0, 1]],
    ["never", { submittedOn: null }, [0, 1]],
    ["late, as agreed with the SeMS Team", { submittedOn: on("2026-07-08"), deferralAgreedOn: on("2026-06-20") }, [0, 1]],
    ["as a correction", { correctionOf: "SPD-001" }, [0, 0]],
    ["in time, due in the next quarter", { dueOn: on("2026-10-01"), submittedOn: on("2026-09-29") }, [0, 0]],
  ])("a return that went out %s", (_, more, expected) => {
    expect(countedIn("COM-35", { spd: numberedRows("SPD", "spdId", [spd(more)]) }).sums).toEqual(expected);
  });

  test("a return that is due today is not late yet", () => {
    const rows = { spd: numberedRows("SPD", "spdId", [{ dueOn: AS_OF }, { dueOn: AS_OF - 1 }]) };
    expect(countedIn("COM-35", rows, { start: on("2026-10-01"), end: on("2026-12-31") }).sums).toEqual([0, 1]);
  });

  test("says which returns have no id", () => {
    expect(countedIn("COM-35", { spd: [spd()] }).leftOut).toEqual([[0, "the row has no id"]]);
  });
});

describe.each([
  ["CGO-06, haulier declarations in date", "CGO-06", "HAULIER", "KNOWN_SUPPLIER"],
  ["IFS-04, supplier designations in date", "IFS-04", "KNOWN_SUPPLIER", "HAULIER"],
  ["IFS-04, approvals of regulated suppliers", "IFS-04", "REGULATED_SUPPLIER", "REGULATED_AGENT"],
])("%s", (_title, metricId, approvalKind, otherKind) => {
  const TODAY = { start: AS_OF, end: AS_OF };
  const supplier = (more = {}) => ({ status: "IN_USE", direction: "RECEIVED", approvalKind, approvalValidTo: on("2027-01-01"), ...more });

  test.each([
    ["valid until today", { approvalValidTo: AS_OF }, [1, 1]],
    ["valid until yesterday", { approvalValidTo: AS_OF - 1 }, [0, 1]],
    ["without an end on record", { approvalValidTo: null }, [0, 1]],
    ["of one that is suspended", { status: "SUSPENDED" }, [0, 0]],
    ["of one that has ended", { status: "ENDED" }, [0, 0]],
    ["of a client that we serve", { direction: "PROVIDED" }, [0, 0]],
    ["of one that does not say who serves whom", { direction: null }, [1, 1]],
    ["of another kind", { approvalKind: otherKind }, [0, 0]],
    ["in a row without an id", { supplierId: null }, [1, 1]],
  ])("an approval %s", (_, more, expected) => {
    expect(countedIn(metricId, { suppliers: numberedRows("SUP", "supplierId", [supplier(more)]) }, TODAY).sums).toEqual(expected);
  });

  test("says which suppliers in use do not say what they need", () => {
    const rows = { suppliers: [supplier({ approvalKind: null }), supplier({ approvalKind: null, status: "ENDED" })] };
    expect(countedIn(metricId, rows, TODAY).leftOut).toEqual([[0, "it does not say which approval they need"]]);
  });
});
