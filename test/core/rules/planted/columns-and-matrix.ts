import { NOT_CALCULATED } from "../../../../src/core/workbook/cell";
import { on, type PlantedFault } from "./planted-fault";

const columns: readonly PlantedFault[] = [
  {
    rule: "C-01",
    what: "an idea without a description",
    change: { edit: { improvement: { "IMP-002": { description: null } } } },
    finds: ["C-01/IMP-002/description"],
  },
  {
    rule: "C-01",
    what: "a threat that led to a new risk, without that risk",
    change: { edit: { threats: { "THR-004": { riskId: null } } } },
    finds: ["C-01/THR-004/riskId"],
  },
  {
    rule: "C-02",
    what: "errors in a cell that people fill and in one that Excel calculates",
    change: { raw: { improvement: { "IMP-001": { benefit: { error: "#REF!" } } }, risks: { "RSK-002": { residualBand: { error: "#NAME?" } } } } },
    finds: ["C-02/IMP-001/benefit", "C-02/RSK-002/residualBand"],
  },
  {
    rule: "C-03",
    what: "formulas that nobody has calculated: one finding for the register",
    change: {
      raw: { improvement: { "IMP-003": { benefit: NOT_CALCULATED, description: NOT_CALCULATED }, "IMP-002": { benefit: NOT_CALCULATED } } },
    },
    finds: ["C-03/IMP-003/description"],
  },
  {
    rule: "C-04",
    what: "a number typed as text, and TRUE for a number",
    change: { raw: { improvement: { "IMP-001": { beforeValue: "4" }, "IMP-002": { afterValue: true } } } },
    finds: ["C-04/IMP-001/beforeValue", "C-04/IMP-002/afterValue"],
  },
  {
    rule: "C-05",
    what: "a date typed as text",
    change: { raw: { equipment: { "EQP-001": { faultOn: "17/3/2026" } } } },
    finds: ["C-05/EQP-001/faultOn"],
  },
  {
    rule: "C-06",
    what: "a word outside its list",
    change: { raw: { improvement: { "IMP-001": { source: "Staffs" } } } },
    finds: ["C-06/IMP-001/source"],
  },
  {
    rule: "C-07",
    what: "one wrong word among several",
    change: { raw: { risks: { "RSK-004": { humanFactors: "Pressure; Tired" } } } },
    finds: ["C-07/RSK-004/humanFactors"],
  },
  {
    rule: "C-08",
    what: "a level above its scale, a number below its limit and half a level",
    change: {
      raw: { risks: { "RSK-003": { targetVulnerability: 1.5 } }, retention: { "RET-001": { minMonths: 0 } } },
    },
    finds: ["C-08/RSK-003/targetVulnerability", "C-08/RET-001/minMonths"],
  },
  {
    rule: "C-09",
    what: "an id that names no record, alone and among others",
    change: { edit: { improvement: { "IMP-002": { metricId: "COM-99" }, "IMP-003": { actions: ["ACT-013", "ACT-998", "ACT-999"] } } } },
    finds: ["C-09/IMP-002/metricId", "C-09/IMP-003/actions"],
  },
  {
    rule: "C-10",
    what: "a name that is spelt in another way on People",
    change: { edit: { improvement: { "IMP-002": { assessedBy: "P. Raman" } } } },
    finds: ["C-10/IMP-002/assessedBy"],
  },
  {
    rule: "C-11",
    what: "an id given twice, in another case",
    change: { add: { improvement: [{ ideaId: "imp-002", date: on("2026-10-20"), source: "STAFF", description: "Hooks for the seals." }] } },
    finds: ["C-11/imp-002/ideaId"],
  },
  {
    rule: "C-12",
    what: "a row with data and no id, of which nothing else is asked",
    change: { add: { improvement: [{ date: on("2026-10-20"), description: "Hooks for the seals." }] } },
    finds: ["C-12/row 10/ideaId"],
  },
  {
    rule: "C-13",
    what: "an id with a space behind it",
    change: { edit: { improvement: { "IMP-009": { ideaId: "IMP-009 " } } } },
    finds: ["C-13/IMP-009 /ideaId"],
  },
  {
    rule: "C-14",
    what: "a date of another century, and a number that is no day",
    change: { edit: { equipment: { "EQP-001": { faultOn: on("1926-03-17") }, "EQP-004": { faultOn: 20_260_706 } } } },
    finds: ["C-14/EQP-001/faultOn", "C-14/EQP-004/faultOn"],
  },
];

const matrix: readonly PlantedFault[] = [
  {
    rule: "X-01",
    what: "a band that begins where the one above it begins",
    change: { edit: { bandsA: { MEDIUM_LOW: { fromScore: 1 } } } },
    finds: ["X-01/LOW/fromScore"],
  },
  {
    rule: "X-01",
    what: "a band without a From score",
    change: { edit: { bandsA: { LOW: { fromScore: null } } } },
    finds: ["X-01/LOW/fromScore"],
  },
  {
    rule: "X-02",
    what: "two bands with their From scores exchanged",
    change: { edit: { bandsA: { MEDIUM_LOW: { fromScore: 1 }, LOW: { fromScore: 4 } } } },
    finds: ["X-02/MEDIUM_LOW/fromScore"],
  },
  {
    rule: "X-03",
    what: "scores below the lowest band",
    change: { edit: { bandsA: { LOW: { fromScore: 3 } } } },
    finds: ["X-03/LOW/fromScore"],
  },
  {
    rule: "X-03",
    what: "a level that is not described",
    change: { raw: { scaleA: { "3": { level: null } } } },
    finds: ["X-03/scaleA/level"],
  },
  {
    rule: "X-03",
    what: "a cell that the matrix does not have, and one without a band",
    change: { raw: { matrixB: { "row 1": { likelihood: null }, "row 3": { band: null } } } },
    finds: ["X-03/matrixB/likelihood", "X-03/5C/band"],
  },
  {
    rule: "X-04",
    what: "a level, a band and a cell of the matrix with two rows each",
    change: {
      add: {
        scaleA: [{ level: 3 }],
        bandsA: [{ band: "LOW", fromScore: 2, authority: "Security Manager", reviewMonths: 12 }],
        matrixB: [{ likelihood: 5, severity: "A", region: "INTOLERABLE", band: "HIGH" }],
      },
    },
    finds: ["X-04/3/level", "X-04/LOW/band", "X-04/5A/likelihood"],
  },
  {
    rule: "X-05",
    what: "a risk that scores less than was accepted, without a word why",
    change: { edit: { risks: { "RSK-008": { scoreAtAcceptance: 36 } } } },
    finds: ["X-05/RSK-008/history"],
  },
  {
    rule: "X-06",
    what: "bands without an authority and without a review interval",
    change: { edit: { bandsA: { LOW: { authority: null }, HIGH: { reviewMonths: null } } } },
    finds: ["X-06/LOW/authority", "X-06/HIGH/reviewMonths"],
  },
  {
    rule: "X-07",
    what: "a cell of the matrix that is milder than the one below it",
    change: { raw: { matrixB: { "row 6": { band: "Medium" } } } },
    finds: ["X-07/4A/band"],
  },
  {
    rule: "X-08",
    what: "a tolerance that nothing exceeds",
    change: { settings: { riskTolerance: "HIGH" } },
    finds: ["X-08/config/riskTolerance"],
  },
];

export const plantedColumnsMatrix: readonly PlantedFault[] = [...columns, ...matrix];
