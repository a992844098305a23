import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** Parts of a card: their titles, choices, and lists with points. */
export const usePartStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  /** Choices side by side, as many as there is room for. */
  choices: { flexWrap: "wrap" },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});
