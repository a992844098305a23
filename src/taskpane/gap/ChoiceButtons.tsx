import { useId, type ReactElement } from "react";
import { ToggleButton, makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import { usePageStyles } from "../usePageStyles";

/** Seen at a glance, also under the pointer that has just pressed it. */
const CHOSEN = {
  backgroundColor: tokens.colorBrandBackground2,
  color: tokens.colorBrandForeground2,
  ...shorthands.borderColor(tokens.colorBrandStroke1),
};

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  choice: {
    width: "100%",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    textAlign: "start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { ...CHOSEN, ":hover": CHOSEN },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  label: { ...typographyStyles.body1Strong },
  picture: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
  // It looks like a key, as a bare digit looks like a score.
  key: {
    ...typographyStyles.caption1,
    alignSelf: "center",
    marginInlineStart: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid currentColor`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

export interface Choice<Code extends string> {
  readonly code: Code;
  readonly label: string;
  readonly picture?: string;
  readonly shortcut: string;
}

interface ChoiceButtonsProps<Code extends string> {
  readonly title: string;
  readonly choices: readonly Choice<Code>[];
  readonly chosen: Code | undefined;
  readonly onChoose: (code: Code) => void;
}

/** One of a few: buttons and no radio buttons, because each of them writes at once, and arrow keys would write what they only pass. */
export function ChoiceButtons<Code extends string>({ title, choices, chosen, onChoose }: ChoiceButtonsProps<Code>): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={mergeClasses(page.section, styles.group)}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      {choices.map(({ code, label, picture, shortcut }) => (
        <ToggleButton
          key={code}
          className={mergeClasses(styles.choice, code === chosen && styles.chosen)}
          icon={code === chosen ? <CheckmarkCircleFilled /> : <CircleRegular />}
          checked={code === chosen}
          aria-label={label}
          aria-describedby={picture === undefined ? undefined : `${id}${code}`}
          aria-keyshortcuts={shortcut}
          onClick={() => onChoose(code)}
        >
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {picture !== undefined && (
              <span id={`${id}${code}`} className={styles.picture}>
                {picture}
              </span>
            )}
          </span>
          <kbd className={styles.key}>{shortcut}</kbd>
        </ToggleButton>
      ))}
    </div>
  );
}
