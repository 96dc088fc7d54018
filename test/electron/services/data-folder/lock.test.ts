import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, readdir, utimes, writeFile } from "node:fs/promises";
import { uptime } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { lockFolder } from "../../../../electron/services/data-folder/lock.ts";
import { aDataFolder } from "../a-data-folder.ts";
import { rounds } from "../proofs.ts";

async function holdLock(folder: string) {
  const program = join(import.meta.dirname, "hold-lock.ts");
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

describe("the lock of the data folder", () => {
  test("refuses a second process with a sentence that names the first", async () => {
    const folder = await aDataFolder();
    const child = await holdLock(folder);
    await expect(lockFolder(folder)).rejects.toThrow(
      `Pandu is already open on ${folder} (process ${child.pid}); close it first.`,
    );
  });

  test("is taken over from a process that was killed", async () => {
    const folder = await aDataFolder();
    const child = await holdLock(folder);
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    const unlock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, "lock"), "utf8"))).toMatchObject({ pid: process.pid });
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  test("refuses a second opening in the same process", async () => {
    const folder = await aDataFolder();
    const unlock = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(`(process ${process.pid})`);
    await unlock();
    await (
      await lockFolder(folder)
    )();
  });

  test.runIf(process.platform === "linux")(
    "is taken over where another process got the dead one's number",
    async () => {
      const folder = await aDataFolder();
      const child = await holdLock(folder);
      const stale = JSON.stringify({ pid: child.pid, started: "another-boot:1", uptime: 0 });
      await writeFile(join(folder, "lock"), stale);
      await (
        await lockFolder(folder)
      )();
    },
  );

  test("is taken over where the PC was started anew since", async () => {
    const folder = await aDataFolder();
    const child = await holdLock(folder);
    await writeFile(join(folder, "lock"), JSON.stringify({ pid: child.pid, uptime: uptime() + 1000 }));
    await (
      await lockFolder(folder)
    )();
  });

  test.each(["", "nonsense", "{}"])("is taken over where it says %j", async (text) => {
    const folder = await aDataFolder();
    await writeFile(join(folder, "lock"), text);
    await (
      await lockFolder(folder)
    )();
  });

  test("goes to one only of many processes that want a stale one", { timeout: 30_000 }, async () => {
    for (let round = 0; round < rounds(1, 20); round += 1) {
      const folder = await aDataFolder();
      await writeFile(join(folder, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, uptime: 0 }));
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => tryLock(folder)));
      expect(outcomes.filter((outcome) => outcome === "locked")).toHaveLength(1);
    }
  });

  test("is taken over where a process died while it took it over", { timeout: 10_000 }, async () => {
    const folder = await aDataFolder();
    await writeFile(join(folder, "lock"), "{}");
    await writeFile(join(folder, "lock.takeover"), "");
    await utimes(join(folder, "lock.takeover"), 1, 1);
    await (
      await lockFolder(folder)
    )();
    expect(await readdir(folder)).toEqual([]);
  });
});

async function tryLock(folder: string): Promise<"locked" | "refused"> {
  const program = join(import.meta.dirname, "hold-lock.ts");
  const child = spawn(process.execPath, [program, folder], { stdio: ["ignore", "pipe", "ignore"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return Promise.race([
    once(child.stdout, "data").then(() => "locked" as const),
    once(child, "exit").then(() => "refused" as const),
  ]);
}
