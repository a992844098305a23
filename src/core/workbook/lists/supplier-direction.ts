import { defineList } from "../define-list";

export const supplierDirection = defineList({
  id: "supplierDirection",
  title: "Service direction",
  purpose: "Who delivers a service to whom",
  codes: [
    { code: "RECEIVED", label: "Received", meaning: "The supplier delivers a service to the entity" },
    { code: "PROVIDED", label: "Provided", meaning: "The entity delivers a security service to this client" },
  ],
  source: "CAP 1273",
});
