import type { Book } from "../../define-sheet";
import type { Figure } from "../../layout/composition";
import { overrideA } from "../../risk-method/override-a";
import { bandOf, type RiskBand } from "../../sheets/risk-scoring";
import { risks } from "../../sheets/risks";
import { shownValue } from "../../layout/shown-value";
import { rankedPosition } from "./ranked-rows";

const LEVELS = [1, 2, 3, 4, 5] as const;
/** Ids that a cell of the map names before it only counts. */
export const NAMED_IDS = 5;
const WORST_THREAT = 5;
const OPEN = "({risks.status}<>{label riskStatus CLOSED})";

/** Which columns place a risk on the map in each of its three states; the sheet shows the residual one. Planned work acts on the vulnerability alone. */
export const heatMapStates = {
  inherent: { consequence: "consequence", vulnerability: "vulnerability", band: "inherentBand" },
  residual: { consequence: "residualConsequence", vulnerability: "residualVulnerability", band: "residualBand" },
  target: { consequence: "residualConsequence", vulnerability: "targetVulnerability", band: "targetBand" },
} as const;
export type RiskState = keyof typeof heatMapStates;

export const heatMapColumns = LEVELS;
export const heatMapRows = [...LEVELS].reverse();

function cellCondition(consequence: number, vulnerability: number): string {
  return `({risks.residualConsequence}=${consequence})*({risks.residualVulnerability}=${vulnerability})*${OPEN}*({risks.riskId}<>"")`;
}

/** The open risks that stand in a cell, in the order of the register. */
export function risksIn(book: Book, consequence: number, vulnerability: number, state: RiskState = "residual") {
  const axes = heatMapStates[state];
  return book
    .records(risks)
    .filter(
      (risk) =>
        risk.riskId !== undefined && risk.status !== "CLOSED" && risk[axes.consequence] === consequence && risk[axes.vulnerability] === vulnerability,
    );
}

/** The band that a cell would have at the worst threat level; empty where the bands of the workbook cannot tell. */
export function worstBand(consequence: number, vulnerability: number, book: Book): RiskBand | "" {
  return bandOf({ threat: WORST_THREAT, consequence, vulnerability, likelihoodB: undefined, severityB: undefined }, methodA(book));
}

/** The band that the cell would have at the worst threat level, and how many open risks stand in it. */
export function heatMapHead(consequence: number, vulnerability: number): Figure {
  const worst = consequence * vulnerability * WORST_THREAT;
  const from = "{bandsA.fromScore}";
  const band = `INDEX({bandsA.band},MATCH(SUMPRODUCT(MAX((${from}<=${worst})*${from})),${from},0))`;
  const isOverridden = consequence === overrideA.consequence && vulnerability >= overrideA.fromVulnerability;
  const withOverride = isOverridden
    ? `IF(AND({setting riskOverride}={label yesNo YES},${worst}<INDEX(${from},MATCH({label riskBand ${overrideA.atLeast}},{bandsA.band},0))),{label riskBand ${overrideA.atLeast}},${band})`
    : band;
  return {
    formula: `IFERROR(${withOverride},"check data")&IF(SUMPRODUCT(${cellCondition(consequence, vulnerability)})=0,"",": "&SUMPRODUCT(${cellCondition(consequence, vulnerability)}))`,
    calculate: (book) => {
      const count = risksIn(book, consequence, vulnerability).length;
      const code = worstBand(consequence, vulnerability, book);
      return `${code === "" ? "check data" : book.label("riskBand", code)}${count === 0 ? "" : `: ${count}`}`;
    },
  };
}

/** The map is one of method A whatever method the register uses: its axes are consequence and vulnerability. */
function methodA(book: Book): Book {
  return book.setting("riskMethod") === "A" ? book : book.withSetting("riskMethod", "A");
}

/** The first ids in a cell, each with its own band, one a line, then how many more. */
export function heatMapIds(consequence: number, vulnerability: number): Figure {
  const condition = cellCondition(consequence, vulnerability);
  const lines = Array.from({ length: NAMED_IDS }, (_, index) => {
    const position = rankedPosition("{risks.riskId}", "{#risks.riskId}", "0", condition, index + 1);
    const line = `INDEX({risks.riskId},${position})&" "&INDEX({risks.residualBand},${position})`;
    return `IFERROR(${index === 0 ? "" : "CHAR(10)&"}${line},"")`;
  });
  return {
    formula: `${lines.join("&")}&IF(SUMPRODUCT(${condition})>${NAMED_IDS},CHAR(10)&"+"&(SUMPRODUCT(${condition})-${NAMED_IDS}),"")`,
    calculate: (book) => {
      const found = risksIn(book, consequence, vulnerability);
      const named = found.slice(0, NAMED_IDS).map((risk) => `${risk.riskId ?? ""} ${String(shownValue(risks, "residualBand", risk, book))}`);
      return [...named, ...(found.length > NAMED_IDS ? [`+${found.length - NAMED_IDS}`] : [])].join("\n");
    },
  };
}
