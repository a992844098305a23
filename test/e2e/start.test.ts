import { spawn, spawnSync } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const program = join(root, ".ci", "start.mjs");
const THREE_MINUTES = 180_000;

function listening(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, "localhost", () => resolve(server));
  });
}

async function freePort(): Promise<number> {
  const server = await listening(0);
  const { port } = server.address() as AddressInfo; // a string only for a pipe
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const started: ReturnType<typeof spawn>[] = [];

afterEach(() => {
  for (const child of started) child.kill();
});

/** Resolves with what the program has said once it says `wanted`; rejects when it ends or fails before. */
function says(child: ReturnType<typeof spawn>, wanted: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (piece: unknown) => {
      said += String(piece);
      if (said.includes(wanted)) resolve(said);
      if (said.includes("could not be built")) reject(new Error(said));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.on("exit", () => reject(new Error(said)));
  });
}

test(
  "the preview is served at the address that it names",
  async () => {
    const port = await freePort();
    const child = spawn(process.execPath, [program, "--preview", "--port", String(port)], { cwd: root });
    started.push(child);
    await says(child, `Open http://localhost:${port}/ in a browser.`);
    for (const page of ["", "preview.html"]) {
      const answer = await fetch(`http://localhost:${port}/${page}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toContain("<title>SeMS preview</title>");
    }
  },
  THREE_MINUTES,
);

test("a port that is taken is named together with another one", async () => {
  const server = await listening(0);
  const { port } = server.address() as AddressInfo; // a string only for a pipe
  const { status, stderr } = spawnSync(process.execPath, [program, "--preview", "--port", String(port)], { cwd: root, encoding: "utf8" });
  server.close();
  expect(stderr.trim()).toBe(`Port ${port} is in use: stop the program that uses it, or choose another: npm start -- --preview --port ${port + 1}`);
  expect(status).toBe(1);
});

test("a port that is none is refused", () => {
  const { status, stderr } = spawnSync(process.execPath, [program, "--preview", "--port", "many"], { cwd: root, encoding: "utf8" });
  expect(stderr.trim()).toBe("--port takes a whole number from 1 to 65535.");
  expect(status).toBe(1);
});
