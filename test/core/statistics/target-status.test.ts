import { targetStatus } from "../../../src/core/statistics/target-status";

const higher = { direction: "HIGHER", target: 0.9, red: 0.75 } as const;
const lower = { direction: "LOWER", target: 0.1, red: 0.25 } as const;

test("nothing measured is no data, whatever the target", () => {
  expect(targetStatus({ ...higher, value: undefined })).toBe("NO_DATA");
  expect(targetStatus({ direction: "MONITOR", target: undefined, red: undefined, value: undefined })).toBe("NO_DATA");
});

test("without a target, or when it is only watched, a figure is monitored", () => {
  expect(targetStatus({ direction: "HIGHER", target: undefined, red: undefined, value: 0.5 })).toBe("MONITORED");
  expect(targetStatus({ direction: "MONITOR", target: 0.5, red: undefined, value: 0.5 })).toBe("MONITORED");
});

test("a census at its target is met, just below it is short of target, at the red limit not yet red, beyond it red", () => {
  expect(targetStatus({ ...higher, value: 0.9 })).toBe("MET");
  expect(targetStatus({ ...higher, value: 0.8999 })).toBe("BELOW_TARGET");
  expect(targetStatus({ ...higher, value: 0.75 })).toBe("BELOW_TARGET");
  expect(targetStatus({ ...higher, value: 0.7499 })).toBe("RED");
  expect(targetStatus({ ...lower, value: 0.1 })).toBe("MET");
  expect(targetStatus({ ...lower, value: 0.25 })).toBe("BELOW_TARGET");
  expect(targetStatus({ ...lower, value: 0.2501 })).toBe("RED");
});

// Intervals: 9/10 0.596-0.982, 5/10 0.237-0.763, 35/35 0.901-1, 34/34 0.898-1 (Wilson, 95 %).
test("nine of ten covert tests meet 90 % without showing it; 35 of 35 show it and 34 of 34 do not", () => {
  expect(targetStatus({ ...higher, value: 0.9, sample: { x: 9, n: 10 } })).toBe("MET_NOT_DEMONSTRATED");
  expect(targetStatus({ ...higher, value: 1, sample: { x: 35, n: 35 } })).toBe("MET_DEMONSTRATED");
  expect(targetStatus({ ...higher, value: 1, sample: { x: 34, n: 34 } })).toBe("MET_NOT_DEMONSTRATED");
});

test("eight of ten could be chance, five of ten is shown to miss the target", () => {
  expect(targetStatus({ ...higher, value: 0.8, sample: { x: 8, n: 10 } })).toBe("NOT_MET_NOT_DEMONSTRATED");
  expect(targetStatus({ ...higher, value: 0.5, sample: { x: 5, n: 10 } })).toBe("NOT_MET_DEMONSTRATED");
});

test("lower is better is the mirror image", () => {
  expect(targetStatus({ ...lower, value: 0, sample: { x: 0, n: 35 } })).toBe("MET_DEMONSTRATED");
  expect(targetStatus({ ...lower, value: 0.5, sample: { x: 5, n: 10 } })).toBe("NOT_MET_DEMONSTRATED");
  expect(targetStatus({ ...lower, value: 0.2, sample: { x: 2, n: 10 } })).toBe("NOT_MET_NOT_DEMONSTRATED");
});
