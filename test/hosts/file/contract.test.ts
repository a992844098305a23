import { newFileHost } from "../../../src/hosts/file/file-host";
import { describeHost } from "../host-contract";
import { emptySheet } from "../small-plans";

describeHost("A file", async () => {
  const host = newFileHost();
  await host.apply([
    { kind: "addSheet", plan: emptySheet("Sheet1") },
    { kind: "removeName", name: "SeMS_at_sheet1" },
  ]);
  return { host, settle: () => Promise.resolve() };
});
