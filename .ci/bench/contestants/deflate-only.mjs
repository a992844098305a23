// The floor of writing: nothing but packing the bytes that a finished file holds.
import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { unpackedParts } from "../unpacked-parts.mjs";

export function prepare({ file }) {
  const parts = [...unpackedParts(readFileSync(file))];
  return () => parts.map((part) => deflateRawSync(part, { level: 6 }));
}

export const factsOf = () => ({});
