// For `webpack --env pseudo`: every catalogue of texts is turned into the pseudo-locale as it is loaded, so that a text without ⟦ ⟧ on the screen is in no catalogue.
"use strict";

module.exports = function pseudoLocale(source) {
  const names = [...source.matchAll(/^export const (\w+) = \{/gm)].map(([, name]) => name);
  if (names.length === 0) return source;
  return [source, 'import { pseudoTexts } from "./pseudo-locale";', ...names.map((name) => `pseudoTexts(${name});`), ""].join("\n");
};
