import { runCommand } from "../../src/cli/run-command";
import type { CommandWorld } from "../../src/cli/workbook-files";
import { HostError } from "../../src/core/workbook/host";
import { newFileHost, openFileHost } from "../../src/hosts/file/file-host";
import { nodeCompression } from "../../src/hosts/file/node-compression";

/** A disk in memory on which commands run; what a backup keeps stands beside its file as `.bak`. */
export function memoryWorld(start: Readonly<Record<string, Uint8Array | string>>) {
  const files = new Map(Object.entries(start).map(([path, data]) => [path, typeof data === "string" ? new TextEncoder().encode(data) : data]));
  const printed: string[] = [];
  const complaints: string[] = [];
  const bytesOf = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new HostError(`There is no file ${path}; check the name.`);
    return bytes;
  };
  const put = (path: string, bytes: Uint8Array, force: boolean, backup: boolean): void => {
    const before = files.get(path);
    if (before && !force && !backup) throw new HostError(`${path} is there already (--force).`);
    if (before && backup) files.set(path.replace(/(\.\w+)$/, ".bak$1"), before);
    files.set(path, bytes);
  };
  const world: CommandWorld = {
    newWorkbook: () => newFileHost(nodeCompression),
    openWorkbook: async (path) => openFileHost(bytesOf(path), nodeCompression),
    readBytes: async (path) => bytesOf(path),
    saveText: async (path, text, { force }) => put(path, new TextEncoder().encode(text), force, false),
    save: async (path, bytes, { force, backup }) => put(path, bytes, force, backup === true),
    today: () => "2026-11-21",
    print: (line) => printed.push(line),
  };
  const run = async (...args: string[]) => {
    printed.length = 0;
    complaints.length = 0;
    const code = await runCommand(args, world, (line) => complaints.push(line));
    return { code, out: printed.join("\n"), err: complaints.join("\n") };
  };
  return { files, run, text: (path: string) => new TextDecoder().decode(bytesOf(path)) };
}
