import { commandQueue } from "../../src/commands/command-queue";

test("a button that was pressed before the pane was ready is heard once the pane listens", () => {
  const commands = commandQueue<"check" | "nextFinding">();
  commands.send("check");
  const heard: string[] = [];
  commands.listen((command) => heard.push(command));
  commands.send("nextFinding");
  expect(heard).toEqual(["check", "nextFinding"]);
});

test("a button is heard once, and not any more by whoever has stopped to listen", () => {
  const commands = commandQueue<"check">();
  const heard: string[] = [];
  const stop = commands.listen((command) => heard.push(command));
  commands.send("check");
  stop();
  commands.send("check");
  expect(heard).toEqual(["check"]);
});
