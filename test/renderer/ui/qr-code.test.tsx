import { cleanup, render, screen } from "@testing-library/react";
import sharp, { type Sharp } from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import { sealCertificate } from "../../../electron/services/credentials/seal-certificate.ts";
import { makeDeskKeys } from "../../../electron/services/desk/vault/desk-keys.ts";
import { QrCode } from "../../../renderer/ui/qr-code.tsx";
import { type Drawable, findCode } from "../../../renderer/worker/qr/find-code.ts";
import { names, theFacts } from "../../builders/certificate-facts.ts";

afterEach(cleanup);

const keys = await makeDeskKeys();
const text = sealCertificate(theFacts(), keys);

/** The code as it is on the screen, as a picture; `pixels` a module. */
async function picture(of: string, pixels = 4): Promise<Sharp> {
  render(<QrCode text={of} label="Code" />);
  const svg = screen.getByRole("img", { name: "Code" });
  const side = Number(svg.getAttribute("viewBox")?.split(" ")[2]) * pixels;
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  svg.setAttribute("width", String(side));
  svg.setAttribute("height", String(side));
  const drawn = await sharp(Buffer.from(svg.outerHTML)).png().toBuffer();
  cleanup();
  return sharp(drawn);
}

/** A picture as the worker draws it. */
async function drawable(image: Sharp): Promise<Drawable> {
  const { data, info } = await image
    .flatten({ background: "#fff" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return {
    width,
    height,
    draw: (across, down) => {
      const pixels = new Uint8ClampedArray(across * down * 4);
      for (let y = 0; y < down; y += 1)
        for (let x = 0; x < across; x += 1) {
          const from = (Math.floor((y * height) / down) * width + Math.floor((x * width) / across)) * 4;
          pixels.set(data.subarray(from, from + 4), (y * across + x) * 4);
        }
      return { width: across, height: down, data: pixels };
    },
  };
}

const read = async (image: Sharp) => findCode(await drawable(image));

describe("a QR code", () => {
  it.each(names)("is read again, of a certificate of %s", async (name) => {
    const certificate = sealCertificate(theFacts({ name: name.normalize("NFC") }), keys);
    expect(await read(await picture(certificate))).toBe(certificate);
  });

  it("is read again at its largest", { timeout: 30_000 }, async () => {
    const long = "က".repeat(120);
    const certificate = sealCertificate(theFacts({ name: long, officeName: long, title: long }), keys);
    expect(await read(await picture(certificate))).toBe(certificate);
  });

  it.each([90, 180, 270, 7, 15, 30, 45, 60])(
    "is read again after a turn of %i degrees",
    { timeout: 30_000 },
    async (degrees) => {
      expect(await read((await picture(text)).rotate(degrees, { background: "#fff" }))).toBe(text);
    },
  );

  it.each([2, 3, 9])("is read again at %i pixels a module", { timeout: 30_000 }, async (pixels) => {
    expect(await read(await picture(text, pixels))).toBe(text);
  });

  it("is read again from a compressed picture that is not sharp", { timeout: 30_000 }, async () => {
    const blurred = await (await picture(text, 6)).blur(1.5).jpeg({ quality: 35 }).toBuffer();
    expect(await read(sharp(blurred))).toBe(text);
  });

  it("is read again from a corner of a large picture", { timeout: 30_000 }, async () => {
    const code = await (await picture(text)).toBuffer();
    const page = sharp({ create: { width: 3000, height: 2100, channels: 3, background: "#f4efe2" } });
    const photo = await page
      .composite([{ input: code, left: 2300, top: 1400 }])
      .jpeg({ quality: 70 })
      .toBuffer();
    expect(await read(sharp(photo))).toBe(text);
  });

  it("is not found where there is none", { timeout: 60_000 }, async () => {
    const empty = sharp({ create: { width: 800, height: 600, channels: 3, background: "#888" } }).png();
    expect(await read(sharp(await empty.toBuffer()))).toBeUndefined();
  });

  it("has four free modules on every side, and is dense as letters and digits", () => {
    render(<QrCode text={text} label="Code" />);
    const svg = screen.getByRole("img");
    const size = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
    // Version v has 17 + 4v modules; as bytes the text would need a version of some 40 % more modules.
    expect((size - 8 - 17) % 4).toBe(0);
    expect((size - 8 - 17) / 4).toBeLessThanOrEqual(17);
    expect(svg.querySelector("path")?.getAttribute("d")).toMatch(/^M4 4h7v1h-7z/);
  });
});
