import { buildSite } from "./built-site";

/** Jest's global set-up of the end-to-end tests: one production build for all of them. A folder that is given in SEMS_BUILT_SITE is taken as it is. */
export default function buildSiteOnce(): void {
  if (process.env["SEMS_BUILT_SITE"] !== undefined) return;
  process.env["SEMS_BUILT_SITE"] = process.env["SEMS_SITE_TO_REMOVE"] = buildSite(["--mode", "production"]);
}
