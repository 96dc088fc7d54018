import { generateIdentity, identityToRecipient } from "age-encryption";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { encryptFor } from "../../../../electron/services/bundles/age.ts";
import { largestBundle, largestOpened } from "../../../../electron/services/bundles/bundle.ts";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { sha256 } from "../../../../electron/services/bundles/witness.ts";
import type { DeviceKey } from "../../../../electron/services/keys/device-key.ts";
import { readSignedLines, writeSignedLines } from "../../../../electron/services/keys/signed-lines.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aSealingPc, refusalOf } from "./a-sealing-pc.ts";

async function aPcWithAye() {
  const pc = await aSealingPc();
  await pc.study("aye", aPassedCourse());
  return { ...pc, bytes: await pc.bundle("aye") };
}

/** The same bundle with another body and header, signed again by its own device. */
function resealed(key: DeviceKey, bytes: Buffer, body: Buffer, header: object = {}): Buffer {
  const { value } = readSignedLines(bytes);
  const fields = { ...(value as object), body: { bytes: body.length, sha256: sha256(body) }, ...header };
  return Buffer.concat([writeSignedLines(fields, key.sign), body]);
}

const bodyOf = (bytes: Buffer) => bytes.subarray(readSignedLines(bytes).end);

describe("a bundle", () => {
  test("gives back what went in, and the fingerprint that both screens show", async () => {
    const { key, device, part, bytes } = await aPcWithAye();
    const { header, fingerprint, isEncrypted, learners } = await readBundle(bytes);
    expect(header).toMatchObject({ format: 1, device, publicKey: key.publicKey, appVersion: "1.2.0" });
    expect(fingerprint.replaceAll(" ", "").slice(0, 16)).toBe(device);
    expect(isEncrypted).toBe(false);
    expect(learners).toEqual([await part("aye")]);
  });

  test("holds lessons and tests, and neither practice answers nor what was written in worksheets", async () => {
    const { bytes } = await aPcWithAye();
    const text = gunzipSync(bodyOf(bytes)).toString();
    expect(text).toContain('"type":"test-submitted"');
    expect(text).not.toMatch(/Daw Mya|check-answered|worksheet/);
  });

  test("that is encrypted says nothing without the desk's key, and all with it", async () => {
    const { bytes } = await aPcWithAye();
    const identity = await generateIdentity();
    const encrypted = await encryptFor(await identityToRecipient(identity), bytes);
    expect(encrypted.includes("aye")).toBe(false);
    expect(await refusalOf(encrypted)).toBe("encrypted");
    expect(await refusalOf(encrypted, await generateIdentity())).toBe("wrong-key");
    const opened = await readBundle(encrypted, identity);
    expect(opened).toEqual({ ...(await readBundle(bytes)), isEncrypted: true });
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["something else", Buffer.from("hello\n")],
    ["JSON of something else", Buffer.from("{}\n{}\n")],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 10, 26, 10, 0])],
  ])("that is %s is none", async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe("not-a-bundle");
  });

  test("that was cut short says so, wherever it was cut behind its header", async () => {
    const { bytes } = await aPcWithAye();
    const { end } = readSignedLines(bytes);
    for (const length of [end, end + 1, bytes.length >> 1, bytes.length - 1])
      expect(await refusalOf(bytes.subarray(0, length))).toBe("cut-short");
    expect(await refusalOf(bytes.subarray(0, end - 1))).toBe("not-a-bundle");
    const longer = Buffer.concat([bytes, Buffer.from("\n")]);
    expect(await refusalOf(longer)).toBe("changed");
  });

  test("that somebody else signed for the device is refused", async () => {
    const [{ bytes }, other] = [await aPcWithAye(), await aSealingPc()];
    expect(await refusalOf(resealed(other.key, bytes, bodyOf(bytes)))).toBe("wrong-signature");
    const { publicKey } = other.key;
    expect(await refusalOf(resealed(other.key, bytes, bodyOf(bytes), { publicKey }))).toBe("wrong-device");
  });

  test("with the body of another bundle is refused", async () => {
    const { bytes, bundle, study } = await aPcWithAye();
    await study("bopha", aPassedCourse());
    const other = await bundle("bopha");
    const swapped = Buffer.concat([bytes.subarray(0, readSignedLines(bytes).end), bodyOf(other)]);
    expect(["changed", "cut-short"]).toContain(await refusalOf(swapped));
  });

  test("of a newer format asks for an update, whatever else stands in its header", async () => {
    const { key, bytes } = await aPcWithAye();
    const body = bodyOf(bytes);
    expect(await refusalOf(resealed(key, bytes, body, { format: 2 }))).toBe("newer-format");
    expect(await refusalOf(resealed(key, bytes, body, { format: 2, seal: "new" }))).toBe("newer-format");
  });

  test("that its own device signed, but whose parts do not fit, names the line", async () => {
    const { key, bytes } = await aPcWithAye();
    const lines = gunzipSync(bodyOf(bytes)).toString().split("\n");
    const reason = async (changed: readonly string[]) => {
      const body = gzipSync(changed.join("\n"));
      return readBundle(resealed(key, bytes, body)).catch((error: Error) => error.message);
    };
    expect(await reason(["{", ...lines.slice(1)])).toMatch(/^wrong-structure: line 1: ./);
    expect(await reason(lines.toSpliced(1, 1))).toMatch(/^wrong-structure: line 2: records are missing/);
    expect(await reason(lines.slice(0, -2))).toMatch(/the end is missing/);
    expect(await reason([...lines.slice(0, -1), ...lines])).toMatch(/is there twice/);
    const many = lines.map((line) => line.replace(/"lines":\d+/, '"lines":9007199254740991'));
    expect(await reason(many)).toMatch(/the end is missing/);
    expect(await reason(lines.map((line) => line.replace(/"count":\d+/, '"count":3')))).toMatch(/digests/);
  });

  test(
    "that opens to far more than it weighs, or is too large to begin with, is refused",
    { timeout: 60_000 },
    async () => {
      const { key, bytes } = await aPcWithAye();
      const bomb = gzipSync(Buffer.alloc(largestOpened + 1), { level: 1 });
      expect(await refusalOf(resealed(key, bytes, bomb))).toBe("too-large");
      expect(await refusalOf(Buffer.alloc(largestBundle + 1))).toBe("too-large");
    },
  );
});
