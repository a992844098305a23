import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithChromium, testWithWorkbooks, workbooksFolder } from "../../needs";
import { adoptMessySheet } from "./adopt-messy-sheet";
import { dayBeforeAssessment } from "./day-before-assessment";
import type { Door, StartingWorkbook } from "./door";
import { firstTenMinutes } from "./first-ten-minutes";
import { foundInLittleRoom } from "./in-little-room";
import { foundInOtherColours } from "./in-other-colours";
import { Journey } from "./journey";
import { journeyBrowser, type JourneyBrowser } from "./journey-browser";
import { JOURNEY_DAY, sampleWithFaults } from "./journey-workbooks";
import { riskAcceptance } from "./risk-acceptance";
import { foreignWorkbook } from "./starting-workbooks";
import { weeklyUpdate } from "./weekly-update";

const FIVE_MINUTES = 300_000;
jest.setTimeout(FIVE_MINUTES);

/** Somebody who types slowly presses three keys a second. */
const KEYS_A_MINUTE = 180;
/** The weekly update of forty metrics takes two minutes at most; each of them has two numbers of two digits and an Enter behind each, 240 keys together. */
const WEEKLY_KEYS = 2 * KEYS_A_MINUTE;
/** Ten minutes, of which most go by with reading and thinking: a minute of keys is left. Bringing in a sheet is part of them, and has another one. */
const FIRST_KEYS = KEYS_A_MINUTE;
const ADOPT_KEYS = KEYS_A_MINUTE;
/** A sentence is written on the day before, and findings are gone through; the Accountable Manager writes one too. */
const ASSESSMENT_KEYS = 1.5 * KEYS_A_MINUTE;
const ACCEPTANCE_KEYS = KEYS_A_MINUTE;

/** A list of companies and what they paid, made by others for something else. */
const MESSY = "input.xlsx";
/** A line for each step goes to this file, when it is named. */
const COSTS = process.env["SEMS_JOURNEY_COSTS"];

type Go = (journey: Journey, door: Door) => Promise<void>;

let browser: JourneyBrowser;
let sample: StartingWorkbook;

/**
 * Five journeys by keyboard alone, each written once and gone through both doors.
 * @param everyDoor all five through both; otherwise the one that begins with a file of the user's through the preview, and the others through Excel: the pane behind both doors is the same
 */
export function describeJourneys({ everyDoor }: { readonly everyDoor: boolean }): void {
  describeWithChromium("five journeys through the built product", () => journeys(everyDoor));
}

function journeys(everyDoor: boolean): void {
  beforeAll(async () => {
    sample = await sampleWithFaults();
    browser = await journeyBrowser(JOURNEY_DAY);
  }, FIVE_MINUTES);

  afterAll(() => browser.close());

  const doors: readonly Door["name"][] = ["Excel", "preview"];
  describe.each(doors)("%s", (name) => {
    /** Without the mouse, with as many keys as that. */
    async function travel(title: string, go: Go, keys: number, workbook?: StartingWorkbook): Promise<void> {
      const door = await browser.doors[name](workbook);
      await door.pane.getByRole("heading", { level: 2 }).waitFor();
      const journey = new Journey(title, door);
      await go(journey, door);
      expect(await door.leave()).toEqual([]);
      if (COSTS !== undefined)
        appendFileSync(COSTS, journey.steps.map((step) => `${JSON.stringify({ journey: title, door: name, ...step })}\n`).join(""));
      expect(journey.clicks).toBe(0);
      expect(journey.keys).toBeLessThanOrEqual(keys);
    }

    if (name === "preview" || everyDoor)
      testWithWorkbooks("a messy sheet is brought in: its rows go to a register or are refused with a reason, and it stays as it was", async () => {
        const bytes = new Uint8Array(readFileSync(join(workbooksFolder ?? "", MESSY)));
        await travel("adopt", adoptMessySheet, ADOPT_KEYS, await foreignWorkbook(MESSY, bytes));
      });

    if (name === "preview" && !everyDoor) return;

    test("the first ten minutes: three questions, five items, a check, a finding mended, and a first figure with what it still needs", () =>
      travel("first", firstTenMinutes, FIRST_KEYS));

    test("the day before an assessment: from finding to finding, one mended after a look, one explained, the result kept", () =>
      travel("assessment", dayBeforeAssessment, ASSESSMENT_KEYS, sample));

    test("a risk is accepted in words; what somebody else changed meanwhile is said first", () =>
      travel("acceptance", riskAcceptance, ACCEPTANCE_KEYS, sample));

    test("the weekly update: forty figures in one go, a signal made an action, a file tried before it is written", () =>
      travel("weekly", weeklyUpdate, WEEKLY_KEYS, sample));
  });

  test("no page has a fault of accessibility in the dark, or in colours that the user forces upon it", async () => {
    const door = await browser.doors.Excel(sample);
    expect(await foundInOtherColours(door)).toEqual([]);
    expect(await door.leave()).toEqual([]);
  });

  test("every page can be read at 320 px and enlarged to 200 %: nothing is wider than the pane, no text is squeezed into single letters", async () => {
    const door = await browser.doors.Excel(sample);
    expect(await foundInLittleRoom(door)).toEqual([]);
    expect(await door.leave()).toEqual([]);
  });
}
