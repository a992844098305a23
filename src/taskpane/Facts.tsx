import type { ReactElement } from "react";
import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { NARROW } from "./narrow";

const useStyles = makeStyles({
  row: { display: "contents" },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  name: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
});

/** Names and values, side by side. */
export function Facts({ facts }: { readonly facts: readonly { readonly name: string; readonly value: string }[] }): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
