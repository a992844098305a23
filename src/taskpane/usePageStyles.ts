import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How every page of the pane is laid out: one column, from 320 px on. */
export const usePageStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  sectionTitle: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});
