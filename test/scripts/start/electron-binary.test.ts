import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { downloadAddress, electronBinary, presentBinary } from "../../../scripts/start/electron-binary.ts";
import { recallFailure, rememberFailure } from "../../../scripts/start/failure-memory.ts";

const machine = { platform: "linux", arch: "x64" };

afterEach(() => {
  vi.unstubAllEnvs();
});

async function aProject(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "pandu-electron-"));
  await mkdir(join(root, "node_modules/electron/dist"), { recursive: true });
  await writeFile(join(root, "node_modules/electron/package.json"), '{"version":"45.4.1"}');
  return root;
}

describe("Electron's download", () => {
  it("comes from its releases, or from the mirror that is named", () => {
    const file = "v45.4.1/electron-v45.4.1-linux-x64.zip";
    const releases = "https://github.com/electron/electron/releases/download";
    expect(downloadAddress("45.4.1", { ...machine, env: {} })).toBe(`${releases}/${file}`);
    const env = { ELECTRON_MIRROR: "https://mirror.example/electron" };
    expect(downloadAddress("45.4.1", { ...machine, env })).toBe(`https://mirror.example/electron/${file}`);
  });

  it("is not tried again within a day of a failure, and says how to", async () => {
    const root = await aProject();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    vi.stubEnv("ELECTRON_MIRROR", `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`);
    const start = (isAskedFor: boolean) => electronBinary(root, isAskedFor, () => undefined);
    await expect(start(false)).rejects.toThrow(
      /^Electron could not be fetched: 127\.0\.0\.1:\d+ answers 404\.$/,
    );
    await expect(start(false)).rejects.toThrow("or now with `npm start -- --electron`");
    expect(asked).toBe(1);
    await expect(start(true)).rejects.toThrow("answers 404");
    expect(asked).toBe(2);
    server.close();
  });
});

describe("a failure", () => {
  it("is remembered for a day and for its own address", async () => {
    const root = await aProject();
    await rememberFailure(root, "https://a", "It failed.", 1000);
    const day = 24 * 60 * 60 * 1000;
    expect(await recallFailure(root, "https://a", 1000 + day - 1)).toBe("It failed.");
    expect(await recallFailure(root, "https://a", 1000 + day)).toBeUndefined();
    expect(await recallFailure(root, "https://a", 999)).toBeUndefined();
    expect(await recallFailure(root, "https://b", 1001)).toBeUndefined();
  });
});

describe("Electron's executable", () => {
  it("is where its package says, and only if it is there", async () => {
    const folder = join(await aProject(), "node_modules/electron");
    expect(await presentBinary(folder, {})).toBeUndefined();
    await writeFile(join(folder, "path.txt"), "electron");
    expect(await presentBinary(folder, {})).toBeUndefined();
    await writeFile(join(folder, "dist/electron"), "");
    expect(await presentBinary(folder, {})).toBe(join(folder, "dist/electron"));
  });

  it("is in the folder that ELECTRON_OVERRIDE_DIST_PATH names", async () => {
    const root = await aProject();
    await writeFile(join(root, "electron"), "");
    await writeFile(join(root, "node_modules/electron/path.txt"), "electron");
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: root };
    expect(await presentBinary(join(root, "node_modules/electron"), environment)).toBe(
      join(root, "electron"),
    );
  });
});
