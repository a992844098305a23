import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const loader = join(__dirname, "..", "..", ".ci", "typescript.cjs");
const folder = mkdtempSync(join(tmpdir(), "loader-"));
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const run = () => execFileSync(process.execPath, ["-r", loader, join(folder, "door.ts")], { encoding: "utf8" }).trim();

afterAll(() => rmSync(folder, { recursive: true }));

test("a command runs from its TypeScript, and a change shows at the next run", () => {
  write("door.ts", 'import { room, type Room } from "./room"; const found: Room = room; console.log(found.name);');
  write("room.ts", 'export interface Room { readonly name: string } export const room: Room = { name: "first" };');
  expect(run()).toBe("first");
  write("room.ts", 'export interface Room { readonly name: string } export const room: Room = { name: "second" };');
  expect(run()).toBe("second");
});

test("a part that is imported when it is needed is TypeScript too", () => {
  write("door.ts", 'const open = async (): Promise<void> => console.log((await import("./late")).late); void open();');
  write("late.ts", "export const late: number = 7;");
  expect(run()).toBe("7");
});
