import { WasmReader } from "@contentauth/c2pa-wasm";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { openWorkbench, type Workbench } from "../../../../renderer/worker/practice/make-it-yourself.ts";
import { startReader } from "../../../../scripts/practice/start-reader.ts";
import { sharpEasel } from "../../../ports/sharp-easel.ts";

const when = "2026-03-14T09:30:00+07:00";
let bench: Workbench;

beforeAll(async () => {
  await startReader();
  bench = await openWorkbench(sharpEasel);
});

async function read(picture: Uint8Array<ArrayBuffer>) {
  const settings = JSON.stringify({ verify: { verify_trust: true } });
  const reader = await WasmReader.fromBlob("image/jpeg", new Blob([picture]), settings);
  const store = JSON.parse(reader.json()) as Store;
  reader.free();
  const [manifest] = Object.values(store.manifests);
  return {
    failures: store.validation_status?.map(({ code }) => code),
    signer: manifest?.signature_info.common_name,
    action: manifest?.assertions.find(({ label }) => label === "c2pa.actions.v2")?.data.actions[0],
  };
}

type Store = {
  readonly validation_status?: readonly { readonly code: string }[];
  readonly manifests: Readonly<Record<string, Manifest>>;
};
type Manifest = {
  readonly signature_info: { readonly common_name: string };
  readonly assertions: readonly { readonly label: string; readonly data: { readonly actions: unknown[] } }[];
};

async function pixel(picture: Uint8Array, left: number, top: number): Promise<readonly number[]> {
  const part = sharp(picture).extract({ left, top, width: 1, height: 1 });
  return [...(await part.raw().toBuffer())];
}

describe("make it yourself", () => {
  it("seals a drawing as drawn by a program, with a certificate that no list knows", async () => {
    const { failures, signer, action } = await read(await bench.sealDrawing(when));
    expect(failures).toEqual(["signingCredential.untrusted"]);
    expect(signer).toMatch(/^Pandu practice/);
    const digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia";
    expect(action).toEqual({ action: "c2pa.created", when, digitalSourceType });
  });

  it("breaks the seal by painting a sun, which can be seen", async () => {
    const sealed = await bench.sealDrawing(when);
    const painted = await bench.paintSun(sealed);
    expect((await read(painted)).failures).toContain("assertion.dataHash.mismatch");
    // The sky there is blue; the sun is yellow.
    const [before, after] = [await pixel(sealed, 192, 116), await pixel(painted, 192, 116)];
    expect((before[2] ?? 0) - (before[0] ?? 0)).toBeGreaterThan(0);
    expect((after[0] ?? 0) - (after[2] ?? 0)).toBeGreaterThan(100);
  });

  it("leaves nothing of the seal in a screenshot", async () => {
    const copy = await bench.screenshot(await bench.sealDrawing(when));
    await expect(read(copy)).rejects.toMatch("JumbfNotFound");
    expect(Buffer.from(copy).includes("c2pa")).toBe(false);
  });

  it("seals a made picture as a camera's, and still nobody vouches for it", async () => {
    const { failures, signer, action } = await read(await bench.sealAsCamera(when));
    expect(failures).toEqual(["signingCredential.untrusted"]);
    expect(signer).toContain("not a real camera");
    expect(action).toMatchObject({ digitalSourceType: expect.stringMatching(/digitalCapture$/) as string });
  });

  it("makes new certificates each time it opens", async () => {
    const serial = async (workbench: Workbench) => {
      const sealed = await workbench.sealAsCamera(when);
      const reader = await WasmReader.fromBlob("image/jpeg", new Blob([sealed]));
      return /"cert_serial_number": "(\d+)"/.exec(reader.json())?.[1];
    };
    expect(await serial(await openWorkbench(sharpEasel))).not.toBe(await serial(bench));
  });
});
