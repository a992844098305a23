import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

export interface ServedFolder {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): void;
}

/** Serves the files of a folder, and pages that stand beside them, by path. */
export async function serveFolder(folder: string, pages: Readonly<Record<string, string>> = {}): Promise<ServedFolder> {
  const server = createServer(async (request, answer) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const page = pages[path];
    try {
      const body = page ?? (await readFile(join(folder, path)));
      answer.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream" }).end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  await listening(server);
  const { port } = server.address() as AddressInfo; // a string only for a pipe
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "localhost", resolve));
}
