import { themes } from "../../framework/theme";
import { defineList } from "../define-list";

export const theme = defineList({
  id: "theme",
  title: "Theme",
  purpose: "The group of chapters to which something belongs",
  codes: themes.map(({ code, name, meaning }) => ({ code, label: name, meaning })),
  source: "CAP 1273",
});
