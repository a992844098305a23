// Every function of the SEMS namespace. The build reads each file's documentation and registers its functions.
export { schemaVersion } from "./schema-version";
