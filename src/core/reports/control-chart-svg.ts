import type { ChartSignal } from "../statistics/chart-signals";
import type { ChartPoint, ControlChart } from "../statistics/control-chart";
import { baselineInWords, chartInWords, KIND_NAMES, nInWords, SIGNAL_WORDS, type ChartDrawing } from "./control-chart-in-words";
import { niceTicks } from "./nice-ticks";

const HEIGHT = 400;
const LEFT = 64;
const RIGHT = 118;
const TOP = 66;
const BOTTOM = 112;
const STEP = 20;
const LEAST_WIDTH = 720;

interface Frame {
  readonly width: number;
  readonly low: number;
  readonly high: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/**
 * A control chart as an SVG document: nothing in it depends on colour. The centre is a solid line, the limits are dashed, a signal has a shape and a word of its
 * own, points of the baseline are hollow, and each point tells its period, figure and n. Title and description say the same in words.
 */
export function controlChartSvg(drawing: ChartDrawing): string {
  const { title, chart, periods } = drawing;
  const id = drawing.id ?? "chart";
  const frame = frameOf(chart);
  const parts = [
    `<title id="${escaped(id)}-title">${escaped(title)}</title>`,
    `<desc id="${escaped(id)}-desc">${escaped(chartInWords(drawing))}</desc>`,
    `<rect width="${frame.width}" height="${HEIGHT}" fill="#fff"/>`,
    text(LEFT, 24, title, `font-size="15" font-weight="bold"`),
    text(
      LEFT,
      44,
      `${KIND_NAMES[chart.kind]}; ${baselineInWords(chart)}${chart.baseline.count > 0 ? "; hollow points: baseline" : ""}`,
      `fill="#444"`,
    ),
    ...axis(drawing, frame),
    ...limitLines(drawing, frame),
    ...dataLines(chart.points, frame),
    ...chart.points.flatMap((point, at) => mark(drawing, point, at, frame)),
    ...periods.flatMap((period, at) => periodLabel(period, at, frame)),
    text(LEFT - 8, HEIGHT - BOTTOM + 17, "period", `text-anchor="end" fill="#444"`),
    text(LEFT - 8, HEIGHT - BOTTOM + 73, "n", `text-anchor="end" fill="#444"`),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${escaped(id)}-title ${escaped(id)}-desc" viewBox="0 0 ${frame.width} ${HEIGHT}" width="${frame.width}" height="${HEIGHT}" font-family="Segoe UI, Helvetica, Arial, sans-serif" font-size="11" fill="#111">`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function frameOf({ kind, points }: ControlChart): Frame {
  const width = Math.max(LEAST_WIDTH, LEFT + RIGHT + points.length * STEP);
  const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((number) => number !== undefined));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const margin = most > least ? (most - least) * 0.08 : Math.max(Math.abs(most) * 0.1, 0.01);
  const isShare = kind === "P" || kind === "PPRIME";
  const low = kind === "XMR" ? least - margin : Math.max(0, least - margin);
  const high = isShare ? Math.min(1, most + margin) : most + margin;
  const room = width - LEFT - RIGHT;
  return {
    width,
    low,
    high,
    x: (at) => round(LEFT + ((at + 0.5) * room) / points.length),
    y: (value) => round(TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM)),
  };
}

function axis({ format }: ChartDrawing, { low, high, y, width }: Frame): readonly string[] {
  const bottom = HEIGHT - BOTTOM;
  return [
    `<path d="M${LEFT} ${TOP}V${bottom}H${width - RIGHT}" fill="none" stroke="#777"/>`,
    ...niceTicks(low, high, 5).flatMap((tick) => [
      `<path d="M${LEFT - 4} ${y(tick)}H${LEFT}" stroke="#777"/>`,
      text(LEFT - 8, y(tick) + 4, format(tick), `text-anchor="end"`),
    ]),
  ];
}

type LimitKey = "centre" | "lower" | "upper";
const LIMITS: readonly (readonly [LimitKey, string, string])[] = [
  ["centre", "centre", `stroke="#555" stroke-width="1.2"`],
  ["upper", "upper limit", `stroke="#555" stroke-dasharray="6 4"`],
  ["lower", "lower limit", `stroke="#555" stroke-dasharray="6 4"`],
];

/** Steps, because limits change with n; a gap ends a step. */
function limitLines({ chart: { points }, format }: ChartDrawing, { x, y, width }: Frame): readonly string[] {
  const half = ((width - LEFT - RIGHT) / points.length) * 0.5;
  const taken: number[] = [];
  return LIMITS.flatMap(([key, word, look]) => {
    const steps = points.map((point, at) => {
      const value = point[key];
      if (value === undefined) return "";
      const from = points[at - 1]?.[key] === undefined ? `M${round(x(at) - half)} ${y(value)}` : `V${y(value)}`;
      return `${from}H${round(x(at) + half)}`;
    });
    const last = points.flatMap((point) => point[key] ?? []).at(-1);
    if (last === undefined) return [];
    const top = freeHeight(y(last) + 4, taken);
    taken.push(top);
    return [`<path d="${steps.join("")}" fill="none" ${look}/>`, text(width - RIGHT + 6, top, `${word} ${format(last)}`)];
  });
}

/** Labels that would lie on one another are moved apart. */
function freeHeight(wanted: number, taken: readonly number[]): number {
  const near = taken.find((other) => Math.abs(other - wanted) < 12);
  return near === undefined
    ? wanted
    : freeHeight(
        wanted < near ? near - 12 : near + 12,
        taken.filter((other) => other !== near),
      );
}

/** A line through neighbouring points; a period without a figure interrupts it. */
function dataLines(points: readonly ChartPoint[], { x, y }: Frame): readonly string[] {
  const path = points.map(({ value }, at) => (value === undefined ? "" : `${points[at - 1]?.value === undefined ? "M" : "L"}${x(at)} ${y(value)}`));
  return [`<path d="${path.join("")}" fill="none" stroke="#111" stroke-width="1.5"/>`];
}

function mark({ chart: { points }, periods, format }: ChartDrawing, point: ChartPoint, at: number, { x, y }: Frame): readonly string[] {
  const { value, signal, isBaseline } = point;
  if (value === undefined) return [];
  const [cx, cy] = [x(at), y(value)];
  const words = `${periods[at]?.name ?? ""}: ${format(value)}${nInWords(periods[at]?.n)}${isBaseline ? ", in the baseline" : ""}${signal ? `, signal: ${SIGNAL_WORDS[signal]}` : ""}`;
  const shape = signal
    ? `<path d="${shapeOf(signal, cx, cy)}" fill="#111" stroke="#111"/>`
    : `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${isBaseline ? "#fff" : "#111"}" stroke="#111" stroke-width="1.5"/>`;
  const isFirst = signal !== undefined && points[at - 1]?.signal !== signal;
  return [`<g><title>${escaped(words)}</title>${shape}</g>`, ...(isFirst ? [signalWord(point, signal, at, cx, cy)] : [])];
}

/** Above its point; beside it where the point is a low one and the line comes down from above. */
function signalWord({ value = 0, centre = value }: ChartPoint, signal: ChartSignal, at: number, x: number, y: number): string {
  const anchor = value >= centre ? "middle" : at < 5 ? "start" : "end";
  const shift = anchor === "middle" ? 0 : anchor === "start" ? 6 : -6;
  const look = `font-weight="bold" stroke="#fff" stroke-width="3" paint-order="stroke"`;
  return text(x + shift, Math.max(TOP - 6, y - 12), SIGNAL_WORDS[signal], `text-anchor="${anchor}" ${look}`);
}

function shapeOf(signal: ChartSignal, x: number, y: number): string {
  if (signal === "BEYOND_LIMITS") return `M${x} ${round(y - 8)}l8 8l-8 8l-8 -8Z`;
  if (signal === "ONE_SIDE") return `M${round(x - 5)} ${round(y - 5)}h10v10h-10Z`;
  return `M${x} ${round(y - 7)}l7 12h-14Z`;
}

function periodLabel({ name, n }: ChartDrawing["periods"][number], at: number, { x }: Frame): readonly string[] {
  const upright = (top: number, label: string) => text(x(at) + 4, top, label, `text-anchor="end" transform="rotate(-90 ${round(x(at) + 4)} ${top})"`);
  const top = HEIGHT - BOTTOM + 8;
  return [upright(top, name), ...(n === undefined ? [] : [upright(top + 56, String(n))])];
}

function text(x: number, y: number, words: string, look = ""): string {
  return `<text x="${round(x)}" y="${round(y)}"${look === "" ? "" : ` ${look}`}>${escaped(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? "&quot;")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
}
