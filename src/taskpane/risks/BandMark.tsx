import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BandShown } from "../../core/risks/band-shown";
import { risksPage } from "../../locales/risks-page";

/** Backgrounds of the bands, for marks and for cells of the map. The word always stands beside them. */
export const useBandStyles = makeStyles({
  HIGH: { backgroundColor: tokens.colorPaletteRedBackground2 },
  MEDIUM_HIGH: { backgroundColor: tokens.colorPaletteDarkOrangeBackground2 },
  MEDIUM: { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  MEDIUM_LOW: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  LOW: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  none: { backgroundColor: tokens.colorNeutralBackground3 },
});

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

/** A band in words, on its colour. */
export function BandMark({ band: { band, word } }: { readonly band: BandShown }): ReactElement {
  const bands = useBandStyles();
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, bands[band ?? "none"])}>{word === "" ? risksPage.notScored : word}</span>;
}
