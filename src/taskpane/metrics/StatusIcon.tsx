import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Tone } from "../../core/workbook/column";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, "@media (forced-colors: active)": { color: "CanvasText" } },
  good: { color: tokens.colorStatusSuccessForeground1 },
  caution: { color: tokens.colorStatusWarningForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  muted: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { good: CheckmarkCircleFilled, caution: WarningFilled, bad: ErrorCircleFilled, muted: CircleRegular };

/** Beside the word of a status, never in its place: four shapes, so that they differ without colour. */
export function StatusIcon({ tone }: { readonly tone: Tone }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />;
}
