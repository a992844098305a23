import { sectors, type SectorCode } from "../../framework/sector";
import { defineList } from "../define-list";

const typicalEntity: Readonly<Record<SectorCode, string>> = {
  APT: "An airport operator, such as a regional airport",
  AIR: "An air carrier, such as a small charter or business-aviation operator",
  CGO: "A regulated agent, a forwarder with its own screening or a known consignor",
  IFS: "A regulated supplier or caterer",
};

export const sector = defineList({
  id: "sector",
  title: "Sector",
  purpose: "The part of aviation in which the entity works",
  codes: sectors.map(({ code, name }) => ({ code, label: name, meaning: typicalEntity[code] })),
  source: "CAP 1273 and CAA SeMS FAQ",
});
