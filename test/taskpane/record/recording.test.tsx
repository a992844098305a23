import "../../preview/web-platform";
import { act, screen, waitFor } from "@testing-library/react";
import { semsEngine } from "../../../src/core/creation/engine";
import { planClosing } from "../../../src/core/metrics/close-period";
import { HostError } from "../../../src/core/workbook/host";
import { readBook } from "../../../src/taskpane/book/read-book";
import { renderPane } from "../render-pane";
import {
  button,
  card,
  CTRL_ENTER,
  field,
  heading,
  made,
  note,
  opened,
  openRecord,
  otherPane,
  passed,
  THREE,
  TWO_MINUTES,
  wait,
} from "./record-page-scene";
import { day, metric, readingsOf, type Scene } from "./record-scene";

jest.setTimeout(TWO_MINUTES);

describe("recording", () => {
  test("says what each reading did, and who entered it stands beside it", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.selectOptions(screen.getByRole("combobox", { name: "Entered by" }), "Priya");
    await user.type(passed("OWN-02"), `3{Enter}10${CTRL_ENTER}`);
    const done = await heading("1 reading recorded");
    expect(done).toHaveFocus();
    const panel = done.closest("section");
    expect(panel).toHaveTextContent("OWN-02 2026-10 (Main site): 3 out of 10 → RDG-004");
    expect(panel).toHaveTextContent("status “Met but not demonstrated” → “Not met and demonstrated”; 30% (11–60%), n = 10");
    expect((await readingsOf(host))[3]).toMatchObject({ enteredBy: "Priya", enteredOn: day("2026-11-21") });
    await user.click(button("Done"));
    expect(screen.queryByRole("heading", { name: "1 reading recorded" })).not.toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 2, name: "Record" })).toHaveFocus();
  });

  test("writes the rest when one is refused, which stays with its reason and its numbers", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), "21{Enter}20{Enter}");
    await user.type(field("OWN-03", /Tests passed$/), "6");
    expect(screen.getByText("1 reading filled in. 1 cannot be recorded as it stands.")).toBeInTheDocument();
    await user.keyboard(CTRL_ENTER);
    await heading("1 reading recorded");
    expect(screen.getByText("1 reading was refused: the reason stands below.")).toBeInTheDocument();
    expect(passed("OWN-02")).toHaveValue("21");
    expect(card("OWN-02")).toHaveTextContent("21 out of 20 is more than all of them");
    expect(await readingsOf(host)).toHaveLength(4);
  });

  test("with nothing that can be recorded writes nothing, gives the reason and goes to the field", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.click(button("Record readings"));
    expect(host.applied).toHaveLength(0);
    await user.type(passed("OWN-02"), "9");
    await user.click(button("Record readings"));
    expect(passed("OWN-02")).toHaveFocus();
    expect(card("OWN-02")).toHaveTextContent("OWN-02 needs a denominator: tests made.");
    expect(host.applied).toHaveLength(0);
  });

  test("of another figure for a recorded period is a correction: it shows what stands there and asks for a note", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.click(button("Not due (1)"));
    expect(card("OWN-01")).toHaveTextContent("Recorded already: 9 out of 10 (RDG-001). Another figure corrects it and needs a note.");
    await user.type(passed("OWN-01"), "8{Enter}10{Enter}");
    expect(note("OWN-01")).toHaveFocus();
    expect(note("OWN-01")).toBeRequired();
    expect(card("OWN-01")).toHaveTextContent("say in a note why it is corrected.");
    await user.keyboard(`Recount${CTRL_ENTER}`);
    await heading("1 reading recorded");
    const [first, ...others] = await readingsOf(host);
    expect(first).toMatchObject({ readingId: "RDG-001", numerator: 8, status: "CORRECTED" });
    expect(first?.comment).toContain("Recount");
    expect(others).toHaveLength(2);
  });

  test("of the figure that stands there already is nothing to do", async () => {
    const user = await openRecord(await opened(THREE));
    await heading("Due now: 2 metrics");
    await user.click(button("Not due (1)"));
    await user.type(passed("OWN-01"), "9{Enter}10{Enter}");
    expect(card("OWN-01")).toHaveTextContent("is recorded as RDG-001 already: nothing to do.");
  });

  test("does not overwrite what somebody else recorded between the look and the writing; the others are written", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), "9{Enter}10");
    await user.type(note("OWN-02"), "A calm month");
    await user.type(field("OWN-03", /Tests passed$/), "6");
    host.beforeRead = async () => {
      host.beforeRead = () => Promise.resolve();
      const other = await otherPane(host);
      await other();
    };
    await user.keyboard(CTRL_ENTER);
    await heading("1 reading recorded");
    expect(card("OWN-02")).toHaveTextContent("The workbook was changed meanwhile, and this would do something else now");
    expect(passed("OWN-02")).toHaveValue("9");
    const own = (await readingsOf(host)).filter(({ metricId, periodEnd }) => metricId === "OWN-02" && periodEnd === day("2026-10-31"));
    expect(own).toMatchObject([{ numerator: 7, denominator: 10 }]);
  });

  test("that the workbook refuses leaves every number where it was typed", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), "9{Enter}10");
    host.beforeRead = () => Promise.reject(new HostError("A cell is being edited. Press Enter or Esc in the sheet, then try again."));
    await user.keyboard(CTRL_ENTER);
    expect(await screen.findByText("A cell is being edited. Press Enter or Esc in the sheet, then try again.", {}, wait)).toBeInTheDocument();
    expect(passed("OWN-02")).toHaveValue("9");
    expect(host.applied).toHaveLength(0);
  });
});

describe("closing the period", () => {
  const COUNTED: Scene = {
    metrics: [metric(1), metric(2, { metricId: "COM-08", source: "REGISTER", denominator: null, formulaKind: "COUNT", unit: "actions" })],
  };

  test("shows the figures of the registers first, then writes them as readings", async () => {
    const host = await opened(COUNTED);
    const user = await openRecord(host);
    await user.click(await screen.findByRole("button", { name: "Close the period (1 figure)" }, wait));
    expect(screen.getByText("COM-08 2026-10: 0 → RDG-001")).toBeInTheDocument();
    expect(host.applied).toHaveLength(0);
    await user.click(button("Write 1 figure"));
    expect(await screen.findByText("1 figure of the registers closed as a reading.", {}, wait)).toBeInTheDocument();
    expect(await readingsOf(host)).toMatchObject([{ metricId: "COM-08", numerator: 0, periodEnd: day("2026-10-31") }]);
    expect(await screen.findByText("Every period that is over is closed.")).toBeInTheDocument();
  });

  test("writes only what was shown: somebody else may have closed it meanwhile", async () => {
    const host = await opened(COUNTED);
    const user = await openRecord(host);
    await user.click(await screen.findByRole("button", { name: "Close the period (1 figure)" }, wait));
    host.beforeRead = async () => {
      host.beforeRead = () => Promise.resolve();
      const now = await readBook({ host, today: () => day("2026-11-21") });
      if (typeof now === "string") throw new Error(now);
      await host.apply(planClosing(now.content, now.book).edits);
    };
    await user.click(button("Write 1 figure"));
    expect(await screen.findByText(/^The registers were changed meanwhile/, {}, wait)).toBeInTheDocument();
    expect(await readingsOf(host)).toHaveLength(1);
  });
});

test("a workbook that cannot be read is one sentence with a way to try again", async () => {
  const host = await opened(THREE);
  const user = renderPane(host, semsEngine);
  const tab = await screen.findByRole("button", { name: "Record" }, wait);
  host.beforeRead = () => Promise.reject(new HostError("Excel does not answer."));
  await user.click(tab);
  expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("Excel does not answer.");
  host.beforeRead = () => Promise.resolve();
  await user.click(button("Try again"));
  expect(await heading("Due now: 2 metrics")).toBeInTheDocument();
});

test("without the register of readings the page says so", async () => {
  const host = await opened(THREE);
  host.deleted.push("Readings");
  await openRecord(host);
  expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent(
    "The register Readings is not in this workbook: its sheet or its table was deleted or renamed.",
  );
});

test("what is being typed stays when the workbook changes meanwhile", async () => {
  const host = await opened(THREE);
  const user = await openRecord(host);
  await heading("Due now: 2 metrics");
  await user.type(passed("OWN-02"), "9{Enter}1");
  const other = await otherPane(host);
  await act(other);
  await waitFor(() => expect(card("OWN-02")).toHaveTextContent("Recorded already: 7 out of 10"), wait);
  expect(passed("OWN-02")).toHaveValue("9");
  expect(made("OWN-02")).toHaveFocus();
});
