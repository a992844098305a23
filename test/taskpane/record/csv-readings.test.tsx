import "../../preview/web-platform";
import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { WorkbookHost } from "../../../src/core/workbook/host";
import { button, heading, opened, openRecord, THREE, TWO_MINUTES, wait } from "./record-page-scene";
import { metric, readingsOf } from "./record-scene";

jest.setTimeout(TWO_MINUTES);

describe("a file of readings", () => {
  const CSV = "metric,period,numerator,denominator,colour\nOWN-02,2026-10,9,10,red\nOWN-01,2026-10,9,10,\nOWN-02,2026-08,21,20,\n";

  async function openCsv(host: WorkbookHost): Promise<UserEvent> {
    const user = await openRecord(host);
    await user.click(await screen.findByRole("button", { name: "Paste or open a CSV file" }, wait));
    return user;
  }

  async function paste(user: UserEvent, text: string): Promise<void> {
    await user.click(screen.getByRole("textbox", { name: "CSV text" }));
    await user.paste(text);
    await user.click(button("See what it would do"));
  }

  const lines = (): readonly string[] => screen.getAllByText(/^Line \d+:/).map((one) => one.textContent ?? "");

  test("is shown line by line before anything is written, with the columns that mean nothing; then it is recorded", async () => {
    const host = await opened(THREE);
    const user = await openCsv(host);
    await paste(user, CSV);
    expect(screen.getByText("Pasted text: 3 readings; 1 to add, 0 to correct, 1 there already, 1 refused.")).toBeInTheDocument();
    expect(screen.getByText("Columns that are not looked at: colour.")).toBeInTheDocument();
    expect(lines()).toEqual([
      "Line 2: add. OWN-02 2026-10 (Main site): 9 out of 10 → RDG-004",
      "Line 3: same. OWN-01 2026-10 (Main site) is recorded as RDG-001 already: nothing to do.",
      "Line 4: refused. 21 out of 20 is more than all of them: check whether numerator and denominator are the right way round.",
    ]);
    expect(host.applied).toHaveLength(0);
    await user.click(button("Record 1 reading"));
    expect(await heading("1 reading recorded")).toHaveFocus();
    expect(await readingsOf(host)).toHaveLength(4);
    expect(await screen.findByText("Pasted text: 3 readings; 0 to add, 0 to correct, 2 there already, 1 refused.")).toBeInTheDocument();
  });

  test("with dates that can be read in two ways asks once", async () => {
    const host = await opened({ metrics: [metric(1, { frequency: "EVENT" })] });
    const user = await openCsv(host);
    await paste(user, "metric,period,numerator,denominator\nOWN-01,05/06/2026,9,10\nOWN-01,07/08/2026,8,10\n");
    expect(screen.queryByText(/^Line 2:/)).not.toBeInTheDocument();
    const question = screen.getByRole("radiogroup", { name: "How are dates such as 05/06/2026 written?" });
    await user.click(within(question).getByRole("radio", { name: "Day first" }));
    expect(lines().map((line) => /2026-\d\d-\d\d/.exec(line)?.[0])).toEqual(["2026-06-05", "2026-08-07"]);
    await user.click(within(question).getByRole("radio", { name: "Month first" }));
    expect(lines().map((line) => /2026-\d\d-\d\d/.exec(line)?.[0])).toEqual(["2026-05-06", "2026-07-08"]);
  });

  test("that proves the order of its dates is read so, and says it", async () => {
    const user = await openCsv(await opened(THREE));
    await paste(user, "metric;period;numerator;denominator\nOWN-02;31/10/2026;9;10\n");
    expect(screen.getByRole("radio", { name: "Day first" })).toBeChecked();
    expect(screen.getByText(/^One date of the file can be read in one way only/)).toBeInTheDocument();
    expect(lines()).toEqual(["Line 2: add. OWN-02 2026-10 (Main site): 9 out of 10 → RDG-004"]);
  });

  test("can be opened from the disk; one in another encoding, and one that is no CSV, is refused in words", async () => {
    const user = await openCsv(await opened(THREE));
    const input = screen.getByLabelText("Open a CSV file");
    await user.upload(input, new File([CSV], "october.csv", { type: "text/csv" }));
    expect(await screen.findByText(/^october\.csv: 3 readings; 1 to add/)).toBeInTheDocument();
    await user.upload(input, new File([new Uint8Array([0x6d, 0xe9, 0x74])], "old.csv", { type: "text/csv" }));
    expect(await screen.findByText("The file is not written in UTF-8: save it in Excel as “CSV UTF-8”.")).toBeInTheDocument();
    expect(screen.queryByText(/^october\.csv/)).not.toBeInTheDocument();
    await user.upload(input, new File(["PK\u0003\u0004"], "book.csv", { type: "text/csv" }));
    expect(await screen.findByText("This is a workbook, not a CSV file: save its sheet as “CSV UTF-8” first.")).toBeInTheDocument();
  });

  test("without a line, and without its columns, says what is missing", async () => {
    const user = await openCsv(await opened(THREE));
    await user.click(button("See what it would do"));
    expect(screen.getByText("The file is empty: its first line names the columns, such as metric,period,numerator,denominator.")).toBeInTheDocument();
    await paste(user, "metric,period,numerator");
    expect(screen.getByText("There is no line below the headings.")).toBeInTheDocument();
  });

  test("of a thousand lines shows the first and counts the rest", async () => {
    const user = await openCsv(await opened(THREE));
    const body = Array.from({ length: 1_000 }, (_, index) => `OWN-${String(index).padStart(2, "0")},2026-10,1,2`).join("\n");
    await paste(user, `metric,period,numerator,denominator\n${body}`);
    expect(screen.getByText("Pasted text: 1,000 readings; 1 to add, 0 to correct, 0 there already, 999 refused.")).toBeInTheDocument();
    expect(lines()).toHaveLength(60);
    expect(screen.getByText("Part 1 of 17")).toBeInTheDocument();
    for (let part = 2; part <= 17; part++) await user.click(button("Next part"));
    expect(lines()).toHaveLength(1_000 - 16 * 60);
    expect(button("Next part")).toHaveAttribute("aria-disabled", "true");
  });
});
