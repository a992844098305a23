import "../../preview/web-platform";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { semsEngine } from "../../../src/core/creation/engine";
import { sampleChoices, sampleEdits } from "../../../src/core/creation/sample/sample-edits";
import { HostError, type WorkbookHost } from "../../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../../src/hosts/file/file-host";
import { renderPane } from "../render-pane";
import { actionsOf, day, metric, reading, readingsOf, watched, workbookOf, type Scene, type WatchedHost } from "./record-scene";

const TWO_MINUTES = 120_000;
const wait = { timeout: TWO_MINUTES };
jest.setTimeout(TWO_MINUTES);

const scenes = new Map<string, Promise<Uint8Array>>();

/** A workbook of its own for each test, from bytes that are built once. */
async function opened(scene: Scene): Promise<WatchedHost> {
  const key = JSON.stringify(scene);
  const bytes = scenes.get(key) ?? workbookOf(scene).then((host) => host.bytes());
  scenes.set(key, bytes);
  return watched(openFileHost(await bytes));
}

/** October is over since three weeks: with 14 days of grace, what was last recorded for September is late, and so is what never was. */
const THREE: Scene = {
  metrics: [metric(1), metric(2), metric(3, { denominator: null, unit: "reports", dataKind: "CENSUS", formulaKind: "COUNT", target: null })],
  readings: [
    reading(1, "OWN-01", "2026-10"),
    reading(2, "OWN-02", "2026-09", { numerator: 10 }),
    reading(3, "OWN-03", "2026-09", { numerator: 4, denominator: null }),
  ],
  people: [{ personId: "PER-001", name: "Priya", kind: "STAFF", role: "OTHER" }],
};

async function openRecord(host: WorkbookHost): Promise<UserEvent> {
  const user = renderPane(host, semsEngine);
  await user.click(await screen.findByRole("button", { name: "Record" }, wait));
  return user;
}

const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { level: 3, name }, wait);
const card = (metricId: string): HTMLElement => screen.getByRole("group", { name: new RegExp(`^${metricId} `) });
const field = (metricId: string, name: RegExp): HTMLElement => within(card(metricId)).getByRole("textbox", { name });
const passed = (metricId: string): HTMLElement => field(metricId, /Tests passed$/);
const made = (metricId: string): HTMLElement => field(metricId, /out of tests made$/);
const note = (metricId: string): HTMLElement => field(metricId, / Note/);
const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });
const CTRL_ENTER = "{Control>}{Enter}{/Control}";

describe("what is due", () => {
  test("comes first, the most overdue on top, with its period and how late it is; the rest is out of the way", async () => {
    const late = reading(2, "OWN-02", "2026-08");
    const user = await openRecord(
      await opened({ ...THREE, readings: [...(THREE.readings ?? []).filter(({ metricId }) => metricId !== "OWN-02"), late] }),
    );
    expect(await heading("Due now: 2 metrics")).toBeInTheDocument();
    const cards = screen.getAllByRole("group", { name: /^OWN-/ });
    expect(cards.map((one) => one.getAttribute("aria-labelledby") && within(one).getByRole("heading").textContent)).toEqual([
      "OWN-02 · Tests 2 · Main site",
      "OWN-03 · Tests 3 · Main site",
    ]);
    expect(card("OWN-02")).toHaveTextContent("2026-10 · Overdue by 38 days");
    expect(card("OWN-02")).toHaveTextContent("Also missing: 2026-09.");
    expect(card("OWN-03")).toHaveTextContent("2026-10 · Overdue by 7 days");
    await user.click(button("Not due (1)"));
    expect(card("OWN-01")).toHaveTextContent("2026-10 · Recorded to 2026-10-31; the next is due by 2026-12-14");
    expect(screen.getByRole("heading", { level: 2, name: "Record" })).toBeInTheDocument();
  });

  test("may be nothing: then the page says when the next reading is", async () => {
    await openRecord(await opened({ metrics: [metric(1)], readings: [reading(1, "OWN-01", "2026-10")] }));
    expect(await heading("Nothing is due.")).toBeInTheDocument();
    expect(screen.getByText("The next one is OWN-01, due by 2026-12-14.")).toBeInTheDocument();
  });

  test("cannot be anything where no active metric is entered as readings: the page leads to Metrics", async () => {
    const host = await opened({ metrics: [metric(1, { active: "NO" }), metric(2, { source: "REGISTER" })] });
    const user = await openRecord(host);
    expect(await screen.findByText(/^No active metric is entered as readings\./, {}, wait)).toBeInTheDocument();
    await user.click(button("Go to Metrics"));
    await waitFor(() => expect(host.revealed).toEqual(["Metrics"]));
  });

  test("is asked for by site where the sites of a new metric are said", async () => {
    const user = await openRecord(await opened({ metrics: [metric(1)], sites: ["North", "South"] }));
    await heading("Due now: 1 metric");
    await user.type(passed("OWN-01"), "9{Enter}10{Enter}");
    expect(card("OWN-01")).toHaveTextContent("Say which site: North, South, or All when the figure covers every site.");
    await user.click(screen.getByRole("radio", { name: "each site by itself" }));
    expect(screen.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      "OWN-01 · Tests 1 · North",
      "OWN-01 · Tests 1 · South",
    ]);
    expect(screen.getByText("2 readings, the most overdue first.")).toBeInTheDocument();
  });

  test("has at most 60 cards at first, and more on demand", async () => {
    const user = await openRecord(await opened({ metrics: Array.from({ length: 100 }, (_, index) => metric(index + 1)) }));
    await heading("Due now: 100 metrics");
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(60);
    await user.click(button("Show 40 more"));
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(100);
  });
});

test("forty metrics are recorded with their digits and one Enter a field, in one change, without the mouse", async () => {
  const metrics = Array.from({ length: 40 }, (_, index) => metric(index + 1));
  const host = await opened({
    metrics,
    readings: metrics.map((_, index) => reading(index + 1, `OWN-${String(index + 1).padStart(2, "0")}`, "2026-09")),
  });
  const user = await openRecord(host);
  await heading("Due now: 40 metrics");
  act(() => passed("OWN-01").focus());
  let keys = 0;
  const press = async (text: string): Promise<void> => {
    keys += text.replace(/\{Enter\}/g, "E").length;
    await user.keyboard(text);
  };
  for (let index = 0; index < 40; index += 1) await press(`${19}{Enter}${20}{Enter}`);
  expect(keys).toBe(40 * (2 + 2 + 2));
  const record = button("Record 40 readings");
  expect(record).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await heading("40 readings recorded")).toHaveFocus();
  expect(host.applied).toHaveLength(1);
  const recorded = await readingsOf(host);
  expect(recorded).toHaveLength(80);
  expect(
    recorded
      .slice(40)
      .every(
        ({ numerator, denominator, periodEnd, status }) =>
          numerator === 19 && denominator === 20 && periodEnd === day("2026-10-31") && status === "DRAFT",
      ),
  ).toBe(true);
  expect(await heading("Nothing is due.")).toBeInTheDocument();
});

describe("while somebody types", () => {
  test("the figure with its interval, its status and what is still needed stand at the row as soon as both numbers are there", async () => {
    const user = await openRecord(await opened(THREE));
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), "9{Enter}1");
    expect(card("OWN-02")).not.toHaveTextContent("is more than all of them");
    await user.keyboard("0");
    // Wilson, 95 %: 0.596 to 0.982; 43 more results without a failure bring the lower end to 0.9.
    expect(card("OWN-02")).toHaveTextContent("90% (60–98%), n = 10Status: Met but not demonstrated43 more passes in a row would show the target");
    expect(screen.getByText("1 reading filled in.")).toBeInTheDocument();
  });

  test("Enter skips a metric that is left empty and passes by the note; Shift+Enter goes back; Tab stops at every field", async () => {
    const user = await openRecord(await opened(THREE));
    await heading("Due now: 2 metrics");
    const reports = field("OWN-03", /Tests passed$/);
    act(() => passed("OWN-02").focus());
    await user.keyboard("{Enter}");
    expect(reports).toHaveFocus();
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(made("OWN-02")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(reports).toHaveFocus();
    await user.keyboard("{Shift>}{Tab}{/Shift}");
    expect(note("OWN-02")).toHaveFocus();
    await user.tab();
    await user.tab();
    expect(note("OWN-03")).toHaveFocus();
  });

  test.each([
    ["21{Enter}20{Enter}", "21 out of 20 is more than all of them: check whether numerator and denominator are the right way round."],
    ["many{Enter}", "The numerator “many” is not a number: write digits, with a decimal point where one is needed."],
    ["1,5{Enter}20{Enter}", "The numerator “1,5” has a comma or a space in it: write 1.5, with a decimal point and nothing between thousands."],
    ["5{Enter}-7{Enter}", "The denominator “-7” is negative: nothing that is counted can be less than 0."],
    ["1.5{Enter}20{Enter}", "OWN-02 counts a sample: numerator and denominator are whole numbers, not 1.5 out of 20."],
  ])("%s is refused in words, at the field", async (keys, sentence) => {
    const user = await openRecord(await opened(THREE));
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), keys);
    expect(card("OWN-02")).toHaveTextContent(sentence);
    const wrong = keys.includes("-7") ? made("OWN-02") : passed("OWN-02");
    expect(wrong).toBeInvalid();
    expect(wrong).toHaveAccessibleDescription(expect.stringContaining(sentence) as string);
  });

  test("an error goes once the field is mended", async () => {
    const user = await openRecord(await opened(THREE));
    await heading("Due now: 2 metrics");
    await user.type(passed("OWN-02"), "21{Enter}20{Enter}");
    expect(passed("OWN-02")).toBeInvalid();
    await user.clear(passed("OWN-02"));
    await user.type(passed("OWN-02"), "2{Enter}");
    expect(passed("OWN-02")).toBeValid();
  });

  test("another period can be asked for; one that is not over is refused in words", async () => {
    const host = await opened(THREE);
    const user = await openRecord(host);
    await heading("Due now: 2 metrics");
    const month = screen.getByRole("textbox", { name: "Month" });
    expect(month).toHaveValue("2026-10");
    await user.clear(month);
    await user.type(month, "2026-11");
    expect(month).toHaveAccessibleDescription("2026-11 ends on 2026-11-30, after today (2026-11-21): record it when it is over.");
    await user.clear(month);
    await user.type(month, "2026-08");
    await user.type(passed("OWN-02"), "8{Enter}9{Enter}");
    expect(card("OWN-02")).toHaveTextContent("An earlier period: the status stays as it is.");
    await user.keyboard(CTRL_ENTER);
    await heading("1 reading recorded");
    expect((await readingsOf(host))[3]).toMatchObject({ metricId: "OWN-02", periodEnd: day("2026-08-31"), numerator: 8, denominator: 9 });
  });

  test("a metric without a fixed period asks for its day", async () => {
    const host = await opened({ metrics: [metric(1, { frequency: "EVENT" })] });
    const user = await openRecord(host);
    await heading("Nothing is due.");
    await user.click(button("Not due (1)"));
    expect(card("OWN-01")).toHaveTextContent("No fixed period; no reading yet");
    const when = field("OWN-01", /Day of the reading$/);
    expect(when).toHaveValue("2026-11-21");
    await user.clear(when);
    await user.type(when, "2026-11-05");
    await user.type(passed("OWN-01"), `1{Enter}1${CTRL_ENTER}`);
    await heading("1 reading recorded");
    expect((await readingsOf(host))[0]).toMatchObject({ periodStart: day("2026-11-05"), periodEnd: day("2026-11-05") });
  });
});

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

/** Somebody else records OWN-02 for October, behind the page's back. */
async function otherPane(host: WatchedHost): Promise<() => Promise<void>> {
  const { planRecording } = await import("../../../src/core/metrics/record/plan-recording");
  const { isRefusal } = await import("../../../src/core/metrics/record/reading-entry");
  const { readBook } = await import("../../../src/taskpane/book/read-book");
  return async () => {
    const now = await readBook({ host, today: () => day("2026-11-21") });
    if (typeof now === "string") throw new Error(now);
    const entry = { line: 1, metric: "OWN-02", period: "2026-10", numerator: "7", denominator: "10", site: "", note: "", enteredBy: "" };
    const plan = planRecording(now.content, now.book, [entry], { today: day("2026-11-21"), enteredBy: "" });
    if (isRefusal(plan)) throw new Error(plan.refusal);
    await host.apply(plan.edits);
  };
}

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
    expect(screen.getByText("2026-11: control chart: a signal, the point is beyond its limits.")).toBeInTheDocument();
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
      title: "COM-17, 2026-11: a signal, the point is beyond its limits. Find the cause and act on it.",
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
    expect(screen.getByText("Pasted text: 3 readings; 1 to add, 0 to correct, 1 recorded already, 1 refused.")).toBeInTheDocument();
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
    expect(await screen.findByText("Pasted text: 3 readings; 0 to add, 0 to correct, 2 recorded already, 1 refused.")).toBeInTheDocument();
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
    expect(screen.getByText("Pasted text: 1,000 readings; 1 to add, 0 to correct, 0 recorded already, 999 refused.")).toBeInTheDocument();
    expect(lines()).toHaveLength(60);
    expect(button("Show 60 more (940 left)")).toBeInTheDocument();
  });
});

describe("closing the period", () => {
  test("shows the figures of the registers first, then writes them as readings", async () => {
    const host = await opened({
      metrics: [metric(1), metric(2, { metricId: "COM-08", source: "REGISTER", denominator: null, formulaKind: "COUNT", unit: "actions" })],
    });
    const user = await openRecord(host);
    await user.click(await screen.findByRole("button", { name: "Close the period (1 figure)" }, wait));
    expect(screen.getByText("COM-08 2026-10: 0 → RDG-001")).toBeInTheDocument();
    expect(host.applied).toHaveLength(0);
    await user.click(button("Write 1 figure"));
    expect(await screen.findByText("1 figure of the registers closed as a reading.", {}, wait)).toBeInTheDocument();
    expect(await readingsOf(host)).toMatchObject([{ metricId: "COM-08", numerator: 0, periodEnd: day("2026-10-31") }]);
    expect(await screen.findByText("Every period that is over is closed.")).toBeInTheDocument();
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
  expect(await screen.findByRole("alert", {}, wait)).toHaveTextContent("The workbook has no register Readings");
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
