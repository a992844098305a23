import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "..");

/** Which rooms each room may import from, besides itself. `addin`, `preview` and `cli` are the only places that choose a host. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/framework": [],
  "core/statistics": [],
  "core/workbook": ["core/framework", "core/statistics"],
  "core/metrics": ["core/framework", "core/workbook", "core/statistics"],
  "core/rules": ["core/framework", "core/workbook", "core/metrics", "core/statistics"],
  "core/risks": ["core/framework", "core/workbook", "core/metrics", "core/statistics", "core/rules"],
  "core/creation": ["core/framework", "core/workbook", "core/metrics", "core/statistics", "functions"],
  "core/assessment": ["core"],
  "core/adoption": ["core"],
  "core/reports": ["core"],
  functions: ["core/statistics", "core/workbook"],
  "hosts/excel": ["core/workbook"],
  "hosts/file": ["core/workbook"],
  locales: ["core"],
  taskpane: ["core", "locales"],
  commands: ["core", "locales"],
  cli: ["core", "locales"],
  // The page behind the preview's entry: the pane beside a grid that shows files only.
  preview: ["core", "locales", "taskpane", "hosts/file"],
};

/** Packages that each room may use; a room that is not here uses none. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  "hosts/file": ["fflate"],
  taskpane: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
  preview: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons", "react-data-grid"],
};

const ENTRIES = ["src/addin.tsx", "src/preview.tsx", "src/cli.ts"];

const roomRules = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room} imports only ${others.join(", ") || "itself"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...others].map((other) => `^src/${other}/`) },
}));

const packageRules = Object.keys(MAY_IMPORT).map((room) => ({
  name: `${room} uses only ${MAY_USE[room]?.join(", ") ?? "no package"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "node_modules/", pathNot: (MAY_USE[room] ?? []).map((name) => `node_modules/${name}/`) },
}));

const forbidden = [
  ...roomRules,
  ...packageRules,
  { name: "no import goes in a circle", severity: "error", from: {}, to: { circular: true } },
  { name: "every import leads to a file", severity: "error", from: {}, to: { couldNotResolve: true } },
  {
    name: "the core, the functions, the pane and the texts know no Node",
    severity: "error",
    from: { path: "^src/(core|functions|taskpane|locales)/" },
    to: { dependencyTypes: ["core"] },
  },
];

/** dependency-cruiser is an ES module, which jest does not load: it runs in a Node of its own. */
const CRUISE = `
  import { cruise } from "dependency-cruiser";
  const { forbidden, folder } = JSON.parse(process.argv[1]);
  const { output } = await cruise(["src"], {
    baseDir: folder, ruleSet: { forbidden }, validate: true, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" },
  });
  const violations = output.summary.violations.map(({ from, to, rule }) => from + " → " + to + " (" + rule.name + ")");
  console.log(JSON.stringify({ modules: output.modules.map(({ source }) => source), violations }));
`;

interface Cruise {
  readonly modules: readonly string[];
  readonly violations: readonly string[];
}

function cruise(folder: string): Cruise {
  const request = JSON.stringify({ forbidden, folder });
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", CRUISE, request], { cwd: root, encoding: "utf8" }));
}

/** The violations among files that we make up: path under src/ → text. */
function violationsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, "src", path)), { recursive: true });
      writeFileSync(join(folder, "src", path), text);
    }
    return cruise(folder).violations;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the rooms of src", () => {
  const house = cruise(root);

  test("every import goes the way of the table", () => {
    expect(house.violations).toEqual([]);
  });

  test("every file stands in a room of the table or is one of the three entries", () => {
    const ours = house.modules.filter((module) => module.startsWith("src/"));
    expect(ours.length).toBeGreaterThan(20);
    const isKnown = (module: string) => Object.keys(MAY_IMPORT).some((room) => module.startsWith(`src/${room}/`));
    expect(ours.filter((module) => !isKnown(module) && !ENTRIES.includes(module))).toEqual([]);
  });
});

describe("the table notices", () => {
  const violations = violationsOf({
    "hosts/file/door.ts": "export type Door = 1; export const door = 1;",
    "core/framework/ground.ts": "export const ground = 1;",
    "core/workbook/upward.ts": 'import type { Door } from "../../hosts/file/door"; export type Up = Door;',
    "core/workbook/downward.ts": 'import { ground } from "../framework/ground"; export const down = ground;',
    "taskpane/choosing.tsx": 'import { door } from "../hosts/file/door"; export const chosen = door;',
    "core/rules/egg.ts": 'import "./hen"; export const egg = 1;',
    "core/rules/hen.ts": 'import "./egg"; export const hen = 1;',
    "core/metrics/reading.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;',
    "core/statistics/lost.ts": 'import "./gone"; export const lost = 1;',
  });

  test("a core that imports a host, even for a type only", () => {
    expect(violations).toContain("src/core/workbook/upward.ts → src/hosts/file/door.ts (core/workbook imports only core/framework, core/statistics)");
  });

  test("a pane that chooses a host", () => {
    expect(violations).toContain("src/taskpane/choosing.tsx → src/hosts/file/door.ts (taskpane imports only core, locales)");
  });

  test("two files that import each other", () => {
    expect(violations).toContain("src/core/rules/egg.ts → src/core/rules/hen.ts (no import goes in a circle)");
  });

  test("a core that uses Node", () => {
    expect(violations).toContain("src/core/metrics/reading.ts → fs (the core, the functions, the pane and the texts know no Node)");
  });

  test("an import that leads nowhere", () => {
    expect(violations).toContain("src/core/statistics/lost.ts → ./gone (every import leads to a file)");
  });

  test("and it lets through what it allows", () => {
    expect(violations.filter((violation) => violation.includes("downward"))).toEqual([]);
  });
});
