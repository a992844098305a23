// Planning a full SeMS: from the records to plain edits.
import { fullSems } from "../full-sems.mjs";

export const prepare = () => fullSems;
export const factsOf = (edits) => ({ sheets: edits.filter(({ kind }) => kind === "addSheet").length });
