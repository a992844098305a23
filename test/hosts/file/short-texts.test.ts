import { ShortTexts } from "../../../src/hosts/file/short-texts";

/** Reads every text of a list from one run of bytes, twice over. */
function readAll(texts: readonly string[]): (string | undefined)[] {
  const bytes = new TextEncoder().encode(texts.join("").repeat(2));
  const short = new ShortTexts(bytes);
  let at = 0;
  return [...texts, ...texts].map((text) => {
    const start = at;
    at += new TextEncoder().encode(text).length;
    return short.at(start, at);
  });
}

describe("short texts of a part", () => {
  test("come back as they stand, the repeated and the single, the empty too", () => {
    const texts = ["Open", "Done", "", "Open", "a", "aa", "Gate 4, north < side"];
    expect(readAll(texts)).toEqual([...texts, ...texts]);
  });

  test("never change places, though there are more of them than are remembered", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `FND-${index}`);
    expect(readAll(texts)).toEqual([...texts, ...texts]);
  });

  test.each(["é", "a & b", "a &amp; b", "a\r\nb", "x".repeat(41)])("are left to others when there is more to do: %j", (text) => {
    expect(readAll([text])).toEqual([undefined, undefined]);
  });
});

test("a text of the longest kind is still a short one", () => {
  expect(readAll(["x".repeat(40)])).toEqual(["x".repeat(40), "x".repeat(40)]);
});
