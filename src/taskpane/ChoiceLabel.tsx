import type { ReactElement } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ what: { color: tokens.colorNeutralForeground2 } });

/** The name of a choice, and under it what it holds. */
export function ChoiceLabel({ name, what }: { readonly name: string; readonly what: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {name}
      <br />
      <Text size={200} className={styles.what}>
        {what}
      </Text>
    </>
  );
}
