// In test/ because the top level of the project is fixed: `eslint -c test/eslint.config.mjs src test .ci`.
import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const EXCEL_ROOMS = ["src/hosts/excel/**", "src/addin.tsx", "test/excel-host/**", "test/hosts/excel/**"];
const NODE_GLOBALS = Object.fromEntries(
  ["Buffer", "URL", "__dirname", "__filename", "clearTimeout", "console", "fetch", "module", "performance", "process", "require", "setTimeout"].map(
    (name) => [name, "readonly"],
  ),
);

/** The plugin brings its own older typescript-eslint in its ready-made lists; its rules alone are wanted. */
const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]));

export default [
  { ignores: ["dist/**", "coverage/**", "node_modules/**"] },
  js.configs.recommended,
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: NODE_GLOBALS } },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: ["**/*.{ts,tsx}"] })),
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "no-undef": "off",
      "no-control-regex": "off", // XML forbids control characters, so we name them
      "@typescript-eslint/no-invalid-void-type": "off",
      eqeqeq: "error",
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: EXCEL_ROOMS, plugins: { "office-addins": officeAddins }, rules: { ...officeRules, "no-restricted-globals": "off" } },
  { files: ["src/core/**", "src/functions/**", "src/locales/**"], rules: { "no-console": "error" } },
  // Tests reach into answers of foreign libraries and break things on purpose.
  { files: ["test/**/*.{ts,tsx}"], rules: { "@typescript-eslint/no-require-imports": "off", "@typescript-eslint/no-non-null-assertion": "off" } },
];
