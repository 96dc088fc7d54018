import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sealedFile } from "../../../../../electron/services/desk/store/sealed-file.ts";
import { makeKey } from "../../../../../electron/services/desk/store/sealing.ts";
import { createSimulatedDisk } from "../../disk/simulated-disk.ts";
import { createRandom } from "../../disk/random.ts";

const schema = z.strictObject({ name: z.string() });

async function aFile(name = "office") {
  const disk = createSimulatedDisk();
  await disk.makeFolder("/desk");
  await disk.syncFolder("/");
  const key = makeKey();
  return { disk, key, file: sealedFile(disk, "/desk", key, name, schema) };
}

describe("a sealed file", () => {
  test("is none at first, and then holds what was written last", async () => {
    const { file } = await aFile();
    expect(await file.read()).toBeUndefined();
    await file.write({ name: "one" });
    await file.write({ name: "two" });
    expect(await file.read()).toEqual({ name: "two" });
  });

  test("cannot be read when it was changed, has another shape, or stands in another's place", async () => {
    const { disk, key, file } = await aFile();
    await file.write({ name: "one" });
    await disk.rename("/desk/office.sealed", "/desk/keys.sealed");
    await expect(sealedFile(disk, "/desk", key, "keys", schema).read()).rejects.toMatchObject({
      code: "damaged-file",
    });
    await sealedFile(disk, "/desk", key, "office", z.unknown()).write({ other: 1 });
    await expect(file.read()).rejects.toMatchObject({ code: "damaged-file" });
    const handle = await disk.open("/desk/office.sealed", "end");
    await handle.write(Buffer.of(0));
    await expect(file.read()).rejects.toMatchObject({ code: "damaged-file" });
  });

  test("is the old or the new one wherever the power goes, and the new one once writing has ended", async () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { disk, key, file } = await aFile();
      await file.write({ name: "old" });
      const random = createRandom(seed);
      disk.cutPowerAt(1 + Math.floor(random() * 8));
      const isWritten = await file.write({ name: "new" }).then(
        () => true,
        () => false,
      );
      const after = sealedFile(disk.afterPowerCut(random), "/desk", key, "office", schema);
      const found = await after.read();
      expect(found, `seed ${seed}`).toEqual({ name: isWritten || found?.name === "new" ? "new" : "old" });
    }
  });
});
