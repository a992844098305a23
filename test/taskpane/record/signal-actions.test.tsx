import "../../preview/web-platform";
import { screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { button, CTRL_ENTER, field, heading, openRecord, TWO_MINUTES, wait } from "./record-page-scene";
import { actionsOf, day, watched, type WatchedHost } from "./record-scene";

jest.setTimeout(TWO_MINUTES);

describe("a signal", () => {
  let late: Uint8Array;
  beforeAll(async () => {
    const host = newFileHost();
    await host.apply(sampleEdits(sampleChoices({ asOf: day("2026-12-20") })));
    late = host.bytes();
  }, TWO_MINUTES);

  async function signalled(): Promise<{ readonly host: WatchedHost; readonly user: UserEvent }> {
    const host = watched(openFileHost(late));
    const user = await openRecord(host);
    await heading("Due now: 8 metrics");
    await user.type(field("COM-17", /Routine tests done by their due date$/), `50{Enter}100${CTRL_ENTER}`);
    await heading("1 reading recorded");
    return { host, user };
  }

  test("is said in words, and becomes an action that names the metric", async () => {
    const { host, user } = await signalled();
    expect(screen.getByText(/^1 signal; /)).toBeInTheDocument();
    expect(screen.getByText("2026-11: control chart: a signal, hardly luck: the point is beyond its limits, for the worse.")).toBeInTheDocument();
    await user.click(button("Make action for the signal of COM-17 in 2026-11"));
    const link = await screen.findByRole("button", { name: /^Go to ACT-\d+$/ }, wait);
    expect(link).toHaveFocus();
    const last = (await actionsOf(host)).at(-1);
    expect(last).toMatchObject({
      actionId: link.textContent?.slice("Go to ".length),
      source: "METRIC",
      sourceId: "COM-17",
      status: "OPEN",
      raisedOn: day("2026-12-20"),
      dueOn: day("2027-01-20"),
      title: "COM-17, 2026-11: a signal, hardly luck: the point is beyond its limits, for the worse. Find the cause and act on it.",
    });
    expect(last?.owner).not.toBe("");
    await user.click(link);
    await waitFor(() => expect(host.revealed).toEqual(["Actions"]));
  });

  test("becomes no action where the register is not in the workbook: the page says so", async () => {
    const { host, user } = await signalled();
    host.deleted.push("Actions");
    await user.click(button("Make action for the signal of COM-17 in 2026-11"));
    expect(await screen.findByText("The register Actions is not in this workbook: add it first.", {}, wait)).toBeInTheDocument();
    expect(button("Make action for the signal of COM-17 in 2026-11")).toBeInTheDocument();
  });
});
