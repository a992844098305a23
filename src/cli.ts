import { runCommand } from "./cli/run-command";
import { openFileHost, newFileHost } from "./hosts/file/file-host";
import { readWorkbookFile, writeTextFile, writeWorkbookFile } from "./hosts/file/node-file";
import { nodeCompression } from "./hosts/file/node-compression";

function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

runCommand(
  process.argv.slice(2),
  {
    newWorkbook: () => newFileHost(nodeCompression),
    openWorkbook: async (path) => openFileHost(await readWorkbookFile(path), nodeCompression),
    readBytes: readWorkbookFile,
    saveText: writeTextFile,
    save: writeWorkbookFile,
    today,
    print: (line) => process.stdout.write(`${line}\n`),
  },
  (line) => process.stderr.write(`${line}\n`),
).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `sems: something went wrong in the program itself. Please report this: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
