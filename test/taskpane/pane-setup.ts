import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

const TEN_SECONDS = 10_000;

configure({
  // The library gives up after a second, which a busy machine needs for a page.
  asyncUtilTimeout: TEN_SECONDS,
  // A page in words is long, and is put together at every look for something that is still to come.
  getElementError: (message) => new Error(message ?? ""),
});
