import "../../preview/web-platform";
import { screen, within } from "@testing-library/react";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { serialOfIso } from "../../../src/core/workbook/serial-day";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { renderPane } from "../render-pane";

const TWO_MINUTES = 120_000;
jest.setTimeout(TWO_MINUTES);
let late: Uint8Array;
beforeAll(async () => {
  const host = newFileHost();
  await host.apply(sampleEdits(sampleChoices({ asOf: serialOfIso("2026-12-20") ?? 0 })));
  late = host.bytes();
}, TWO_MINUTES);
test("probe", async () => {
  const user = renderPane(openFileHost(late), semsEngine);
  await user.click(await screen.findByRole("button", { name: "Record" }, { timeout: TWO_MINUTES }));
  const title = await screen.findByRole("heading", { level: 3, name: /^Due now/ }, { timeout: TWO_MINUTES });
  console.log(title.closest("section")?.textContent);
  const first = within(screen.getAllByRole("group")[2] ?? document.body);
  const t = Date.now();
  await user.type(first.getAllByRole("textbox")[0] ?? document.body, "9{Enter}10{Enter}");
  console.log(Date.now() - t, document.activeElement?.getAttribute("data-entry-line"));
  console.log(title.closest("section")?.textContent?.slice(0, 900));
  await user.keyboard("{Control>}{Enter}{/Control}");
  const done = await screen.findByRole("heading", { level: 3, name: /recorded/ }, { timeout: TWO_MINUTES });
  console.log(done.parentElement?.textContent, document.activeElement?.textContent);
});
