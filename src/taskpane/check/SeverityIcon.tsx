import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, LightbulbRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/rules/severity";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, "@media (forced-colors: active)": { color: "CanvasText" } },
  blocks: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorBrandForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { blocks: ErrorCircleFilled, explain: WarningFilled, advice: LightbulbRegular, info: InfoRegular };

/** Beside the word of a severity, never in its place: four shapes, so that they differ without colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
