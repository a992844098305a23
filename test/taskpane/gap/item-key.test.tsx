import { itemCommand, isTyping, keyOf } from "../../../src/taskpane/gap/item-key";

const plain = { altKey: false, ctrlKey: false, metaKey: false, repeat: false };

test("1 to 5 answer, 6 to 9 are the levels, in the order of their lists", () => {
  const codes = ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((key) => {
    const command = itemCommand({ ...plain, key });
    return command && "code" in command ? command.code : undefined;
  });
  expect(codes).toEqual(["IN_PLACE", "PARTIAL", "NOT_IN_PLACE", "NOT_APPLICABLE", "NOT_ASSESSED", "PLANNED", "DOCUMENTED", "OPERATING", "EFFECTIVE"]);
  expect([keyOf("NOT_APPLICABLE"), keyOf("EFFECTIVE")]).toEqual(["4", "9"]);
  expect(itemCommand({ ...plain, key: "0" })).toBeUndefined();
});

test("letters go on, back and make the action, whatever their case; Alt with an arrow goes on and back", () => {
  const kinds = (keys: readonly string[], altKey: boolean) => keys.map((key) => itemCommand({ ...plain, key, altKey })?.kind);
  expect(kinds(["n", "N", "p", "a", "ArrowRight"], false)).toEqual(["nextDue", "nextDue", "previous", "action", undefined]);
  expect(kinds(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "n", "1"], true)).toEqual([
    "nextDue",
    "previous",
    "next",
    "previous",
    undefined,
    undefined,
  ]);
});

test("a key with Ctrl or Cmd belongs to the program, and one that is held down answers once", () => {
  expect(itemCommand({ ...plain, key: "1", ctrlKey: true })).toBeUndefined();
  expect(itemCommand({ ...plain, key: "a", metaKey: true })).toBeUndefined();
  expect(itemCommand({ ...plain, key: "1", repeat: true })).toBeUndefined();
});

test("somebody types in a field and in a list to choose from, not on a button or a heading", () => {
  document.body.innerHTML = "<input><textarea></textarea><select></select><button>1</button><h3>1</h3><div contenteditable='true'><b>1</b></div>";
  const typed = (selector: string) => {
    const element = document.querySelector(selector);
    return element !== null && isTyping(element);
  };
  expect(["input", "textarea", "select", "b", "button", "h3"].map(typed)).toEqual([true, true, true, true, false, false]);
});
