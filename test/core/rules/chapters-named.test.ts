import { chaptersNamed } from "../../../src/core/rules/chapters-named";

test.each([
  ["5", [5]],
  ["3; 8", [3, 8]],
  ["8,3", [3, 8]],
  ["2 and 7", [2, 7]],
  ["4 to 6", [4, 5, 6]],
  ["4-6; 9", [4, 5, 6, 9]],
  ["9 – 10", [9, 10]],
  ["5 Performance monitoring", [5]],
  ["Chapter 10", [10]],
  ["5.2", [5]],
  ["all", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ["11", []],
  ["0", []],
  ["overall", []],
  ["", []],
] as const)("“%s” names chapters", (text, expected) => {
  expect(chaptersNamed(text)).toEqual(expected);
});
