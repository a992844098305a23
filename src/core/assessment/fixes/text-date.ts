import { DATE_FORMAT } from "../../workbook/column";
import { dateOfText } from "./date-of-text";
import type { Fix } from "./fix";
import { cellFix } from "./mended-cells";

export const textDate: Fix = {
  rules: ["C-05"],
  title: "Turns a text that means one day and no other into the date",
  plan: cellFix((cell) => {
    const day = dateOfText(cell.raw);
    if (typeof day === "object") return day;
    return [{ cell, input: day, numberFormat: cell.place.column.numberFormat ?? DATE_FORMAT }];
  }),
};
