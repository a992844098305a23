import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({ what: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 } });

/** The name of a choice, and under it what it holds. */
export function ChoiceLabel({ name, what }: { readonly name: string; readonly what: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {name} <span className={styles.what}>{what}</span>
    </>
  );
}
