import { chapters } from "../framework/chapters";
import { allMetricCards } from "../metrics/cards";
import { figureExamples, type FigureExample } from "../metrics/figure-examples";
import type { MetricCard } from "../metrics/metric-card";
import { labelOf, type CodeList } from "../workbook/define-list";
import { renderFormula } from "../workbook/formula-template";
import { chartKind } from "../workbook/lists/chart-kind";
import { dataKind } from "../workbook/lists/data-kind";
import { direction } from "../workbook/lists/direction";
import { frequency } from "../workbook/lists/frequency";
import { metricForm } from "../workbook/lists/metric-form";
import { riskCategory } from "../workbook/lists/risk-category";
import { targetStatus } from "../workbook/lists/target-status";
import { registersById } from "../workbook/sheets";

const SECTORS: readonly (readonly [string, string])[] = [
  ["COM", "All sectors"],
  ["APT", "Airport"],
  ["AIR", "Air carrier"],
  ["CGO", "Cargo"],
  ["IFS", "In-flight supplies"],
];

/** The reference page of the metric library, in Markdown: every card, how its figure is made and how it is read. */
export function metricsReference(): string {
  return [
    "# The metrics",
    "",
    "Generated from the records in `src/core/metrics` by `npm run docs`; do not edit by hand.",
    "",
    "A *metric* is an indicator; a *measure* is a protection. CAP 1273 names three forms of metric: **quantitative** (was the task done, and in time?), **qualitative** (was it",
    "done to standard?) and **output** (what result did it have?). Targets and limits are suggestions of this library: the CAA publishes none. Set your own on the sheet *Metrics*.",
    "",
    ...words(),
    ...howToRead(),
    ...howCounted(),
    ...SECTORS.flatMap(([prefix, name]) => [`## ${name}`, "", ...allMetricCards.filter(({ id }) => id.startsWith(prefix)).flatMap(cardSection)]),
  ].join("\n");
}

/** Abbreviations that stand on cards without a word of explanation. */
const WORDS: readonly (readonly [string, string])[] = [
  ["Report, incident", "a row of *Incidents* is a report; an incident is one of the kind Incident or Act of unlawful interference"],
  ["Observation", "somebody watches how a task is done; as the severity of a finding, the mildest one"],
  ["Own limit", "the time within which your procedures ask for it; where the workbook counts, it stands on *Config*"],
  ["Covert test", "an unannounced test by somebody who behaves like an attacker"],
  ["TIP", "threat image projection: images of threats shown to screeners at work"],
  ["SPD", "SeMS Performance Data, sent to the CAA each quarter in Phase 2B"],
  ["QA", "quality assurance: your own audits, observations, tests and checks"],
  ["Quorate", "enough of its members were there to decide"],
  ["p, u, XmR, t, g chart", "control charts of shares, of rates, of single figures, and of the time or the good items between rare events"],
];

function words(): readonly string[] {
  return ["## Words", "", "| Word | Means |", "|---|---|", ...WORDS.map(([word, meaning]) => `| ${word} | ${meaning} |`), ""];
}

function howToRead(): readonly string[] {
  return [
    "## How a figure is read",
    "",
    "A share is never shown without its n. Where only a part was observed or tested (a **sample**), the range in brackets is its 95 % interval (Wilson 1927): where the true share may well",
    "lie. Where everything was counted (a **census**) there is no such range, and every shortfall is looked at by name. *More passes needed* says how many further results without a failure",
    "it takes until the target is demonstrated.",
    "",
    "| Example | Target | Shown as | Status | More passes needed |",
    "|---|---|---|---|---|",
    ...figureExamples.map(exampleRow),
    "",
    "| Status | What it says |",
    "|---|---|",
    ...targetStatus.codes.map(({ label, meaning }) => `| ${label} | ${meaning} |`),
    "",
    "*Needs action* beside a target is the column *Red limit*: it makes a census *Beyond red limit*. *Needs attention* is *Amber limit*, a mark for your own reading that changes no status.",
    "A sample is judged by its interval alone, so neither limit changes its status; and no sample can demonstrate a target of 100%, because the interval never ends there.",
    "",
  ];
}

function exampleRow({ words, target, direction: better, shows, status, morePasses }: FigureExample): string {
  const goal = `${better === "HIGHER" ? "at least" : "at most"} ${Math.round(target * 100)}%`;
  return `| ${words} | ${goal} | ${shows} | ${labelOf(targetStatus, status)} | ${morePasses ?? "–"} |`;
}

function howCounted(): readonly string[] {
  return [
    "## Where a figure comes from",
    "",
    "Each metric has one source, in the column *Source* of *Metrics*. **Readings**: somebody enters what was counted, a row of *Readings* for each period and site; numerators and denominators are",
    "added up, percentages never averaged. **Register**: the workbook counts its own registers for the last month, quarter or year that is over, or for the last day of that time where the metric looks at a single day;",
    "closing a period keeps that figure as a reading, so that history does not change when a register does. In the formulas below *Counted from* and *Last period end* are the first and the last day.",
    "",
  ];
}

function cardSection(card: MetricCard): readonly string[] {
  return [
    `### ${card.id} ${card.name}`,
    "",
    `${card.purpose}.`,
    "",
    "| | |",
    "|---|---|",
    row("Form", `${label(metricForm, card.form)}, ${label(dataKind, card.dataKind).toLowerCase()}`),
    row("Numerator", card.numerator),
    row("Denominator", card.denominator ?? "none: the figure is the numerator"),
    row("Shown in", card.scale === 1 ? card.unit : `${card.unit} (divided, then times ${card.scale})`),
    row("Better", label(direction, card.direction)),
    row("Suggested target", targetText(card)),
    row("How often", label(frequency, card.frequency)),
    row("Small sample below (n)", card.nMin === null ? "does not apply" : String(card.nMin)),
    row("Chart", label(chartKind, card.chart)),
    ...sourceRows(card),
    row("Chapters", card.chapters.map((number) => chapterName(number)).join("; ")),
    row("Risks", card.riskCategories === "ALL" ? "all" : card.riskCategories.map((code) => label(riskCategory, code)).join("; ")),
    ...(card.trap === null ? [] : [row("Watch out", card.trap)]),
    row("Definition version", String(card.definitionVersion)),
    "",
  ];
}

function row(name: string, text: string): string {
  return `| ${name} | ${text.replace(/\|/g, "\\|")} |`;
}

function label(list: CodeList, code: string): string {
  return list.codes.find((other) => other.code === code)?.label ?? code;
}

function chapterName(number: number): string {
  return `${number} ${chapters.find((chapter) => chapter.number === number)?.name ?? ""}`;
}

function targetText({ target, amber, red, unit, direction: better }: MetricCard): string {
  if (target === null) return "none: watch the chart, or set one from your own baseline";
  const shown = (value: number) => (unit === "%" ? `${Number((value * 100).toFixed(2))}%` : `${value} ${unit}`);
  const worse = better === "LOWER" ? "above" : "below";
  const limits = [
    ...(amber === null ? [] : [`needs attention ${worse} ${shown(amber)}`]),
    ...(red === null ? [] : [`needs action ${worse} ${shown(red)}`]),
  ];
  const goal = better === "LOWER" && target > 0 ? `at most ${shown(target)}` : shown(target);
  return [goal, ...limits].join("; ");
}

function sourceRows({ source }: MetricCard): readonly string[] {
  if (source.kind === "readings") return [row("Source", `readings, from: ${source.record}`)];
  const { counter } = source;
  const own = registersById.get("metrics");
  const formula = (template: string) => `\`${renderFormula(template, { sheets: registersById, ...(own ? { own } : {}) })}\``;
  return [
    row("Source", `register ${registersById.get(source.register)?.name ?? source.register}`),
    ...(counter ? [row("Counted on top (numerator)", formula(counter.numerator))] : []),
    ...(counter && counter.denominator !== null ? [row("Counted below (denominator)", formula(counter.denominator))] : []),
  ];
}
