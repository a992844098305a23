/** How a named cell style looks. Colours are `RRGGBB`; a style is never told by colour alone (its border, weight or slant differs too). */
export interface CellLook {
  /** The name that Excel lists under Cell Styles. */
  readonly name: string;
  readonly font: { readonly size: number; readonly bold?: boolean; readonly italic?: boolean; readonly underline?: boolean; readonly colour: string };
  readonly fill?: string;
  readonly border?: {
    readonly style: "thin" | "medium" | "dashed" | "dotted" | "double";
    readonly colour: string;
    readonly sides: "all" | "bottom" | "top";
  };
  readonly horizontal?: "left" | "center" | "right" | "centerContinuous";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent?: number;
}

const INK = "1B1B1B";
const NAVY = "17365D";
const QUIET = "595959";
const LINE = "BFBFBF";

/** Every look that a sheet of ours may use. One typeface: the workbook's own body font. */
export const cellStyles = {
  title: { name: "SeMS Title", font: { size: 18, bold: true, colour: NAVY }, vertical: "center", wrap: false },
  subtitle: { name: "SeMS Subtitle", font: { size: 11, colour: QUIET }, vertical: "top", wrap: true },
  section: {
    name: "SeMS Section",
    font: { size: 13, bold: true, colour: NAVY },
    border: { style: "medium", colour: NAVY, sides: "bottom" },
    vertical: "bottom",
    wrap: false,
  },
  heading: {
    name: "SeMS Heading",
    font: { size: 10, bold: true, colour: "FFFFFF" },
    fill: NAVY,
    border: { style: "thin", colour: "FFFFFF", sides: "all" },
    vertical: "center",
    wrap: true,
  },
  guidance: {
    name: "SeMS Guidance",
    font: { size: 9, italic: true, colour: QUIET },
    border: { style: "dotted", colour: LINE, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  body: { name: "SeMS Text", font: { size: 10, colour: INK }, vertical: "top", wrap: true },
  strong: { name: "SeMS Strong", font: { size: 10, bold: true, colour: INK }, vertical: "top", wrap: true },
  link: { name: "SeMS Link", font: { size: 10, underline: true, colour: "0B5394" }, vertical: "top", wrap: true },
  input: {
    name: "SeMS Input",
    font: { size: 10, colour: INK },
    fill: "FFF8E1",
    border: { style: "thin", colour: LINE, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  fixed: {
    name: "SeMS Fixed",
    font: { size: 10, colour: INK },
    fill: "FFFFFF",
    border: { style: "thin", colour: LINE, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  calculated: {
    name: "SeMS Calculated",
    font: { size: 10, italic: true, colour: INK },
    fill: "F2F2F2",
    border: { style: "dashed", colour: LINE, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  output: {
    name: "SeMS Output",
    font: { size: 10, bold: true, colour: INK },
    fill: "E6EEF7",
    border: { style: "thin", colour: NAVY, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  listing: {
    name: "SeMS Listing",
    font: { size: 10, colour: INK },
    fill: "F4F8FC",
    border: { style: "thin", colour: LINE, sides: "all" },
    vertical: "top",
    wrap: true,
  },
  figure: {
    name: "SeMS Figure",
    font: { size: 18, bold: true, colour: NAVY },
    fill: "E6EEF7",
    border: { style: "thin", colour: NAVY, sides: "all" },
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  marking: {
    name: "SeMS Marking",
    font: { size: 11, bold: true, colour: INK },
    border: { style: "double", colour: INK, sides: "all" },
    horizontal: "center",
    vertical: "center",
    wrap: false,
  },
} as const satisfies Record<string, CellLook>;

export type StyleName = keyof typeof cellStyles;
