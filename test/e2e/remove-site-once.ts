import { removeSite } from "./built-site";

/** Jest's global tear-down of the end-to-end tests: the build that the set-up made goes again. */
export default function removeSiteOnce(): void {
  const folder = process.env["SEMS_SITE_TO_REMOVE"];
  if (folder !== undefined) removeSite(folder);
}
