import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const gridColours = {
  "--rdg-color": tokens.colorNeutralForeground1,
  "--rdg-background-color": tokens.colorNeutralBackground1,
  "--rdg-header-background-color": tokens.colorNeutralBackground3,
  "--rdg-row-hover-background-color": tokens.colorNeutralBackground1,
  "--rdg-selection-color": tokens.colorBrandStroke1,
  "--rdg-font-size": tokens.fontSizeBase300,
  blockSize: "100%",
  border: "none",
  fontFamily: tokens.fontFamilyBase,
  colorScheme: "light",
};

/** The grid in Fluent's tokens; what the workbook itself says comes on top. */
export const useGridStyles = makeStyles({
  grid: { ...gridColours, "--rdg-border-color": tokens.colorNeutralStroke2 },
  plainGrid: { ...gridColours, "--rdg-border-color": tokens.colorNeutralBackground1 },
  header: {
    ...typographyStyles.caption1,
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderInlineEndColor: tokens.colorNeutralStroke2,
    borderBlockEndColor: tokens.colorNeutralStroke2,
    paddingInline: "0",
  },
  cell: { paddingInline: "0", alignContent: "stretch", overflow: "visible" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  face: {
    position: "relative",
    display: "flex",
    boxSizing: "border-box",
    height: "100%",
    padding: `1px ${tokens.spacingHorizontalSNudge}`,
    overflow: "hidden",
    lineHeight: "1.3",
    outlineColor: tokens.colorNeutralStroke2,
    outlineOffset: "-1px",
  },
  wrapped: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  arrow: { marginInlineStart: "auto", color: tokens.colorNeutralForeground3 },
  stale: { textDecorationLine: "underline", textDecorationStyle: "dotted" },
});
