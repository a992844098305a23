/** A pane of 320 px whose user has enlarged it to 200 % is 160 px wide, one of 450 px 225: what stands side by side stands one below the other then. */
const NARROW_PX = 250;

/** For styles. */
export const NARROW = `@media (max-width: ${NARROW_PX}px)`;

/** For what is not a matter of style; asked once, when a page is drawn. */
export function isNarrow(): boolean {
  return window.innerWidth <= NARROW_PX;
}
