import { useId, type ReactElement } from "react";
import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Finding } from "../../core/assessment/finding";
import { explanationWords } from "../../locales/assessment-in-words";
import { usePageStyles } from "../usePageStyles";
import { placeOf } from "./useFindingSteps";

/** By this attribute the keys of the list find the places that can be gone to. */
export const PLACE = "data-finding-place";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
    /** The bar at the bottom of the page stays clear of a finding that is scrolled to. */
    scrollMarginBottom: "80px",
    scrollMarginTop: tokens.spacingVerticalL,
  },
  current: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  place: { ...typographyStyles.body1Strong },
});

interface FindingItemProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly onGo: (finding: Finding) => void;
}

export function FindingItem({ finding, isCurrent, onGo }: FindingItemProps): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const id = useId();
  return (
    <li className={mergeClasses(styles.item, isCurrent && styles.current)} aria-current={isCurrent ? "true" : undefined}>
      {finding.sheet === "" ? (
        <span className={styles.place}>{placeOf(finding)}</span>
      ) : (
        <Link as="button" className={styles.link} aria-describedby={id} onClick={() => onGo(finding)} {...{ [PLACE]: "" }}>
          {placeOf(finding)}
        </Link>
      )}
      <span id={id} className={page.text}>
        {finding.message}
      </span>
      {explanationWords(finding).map((line) => (
        <span key={line} className={page.quiet}>
          {line}
        </span>
      ))}
    </li>
  );
}
