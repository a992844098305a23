import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Parts of a card: their titles, and lists with points. */
export const usePartStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
