import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase32, toBase32 } from "../../../../renderer/domain/credentials/base32.ts";
import { openCertificate } from "../../../../electron/services/credentials/open-certificate.ts";
import { sealCertificate } from "../../../../electron/services/credentials/seal-certificate.ts";
import { makeDeskKeys } from "../../../../electron/services/desk/vault/desk-keys.ts";
import { anyFacts, names, theFacts } from "../../../builders/certificate-facts.ts";

const keys = await makeDeskKeys();
const text = sealCertificate(theFacts(), keys);
const bytesOf = (sealed: string) => fromBase32(sealed.slice(6)) ?? new Uint8Array();
const textOf = (bytes: Uint8Array) => `PANDU1${toBase32(bytes)}`;

describe("a signed certificate", () => {
  it("holds the facts and the key that signed them, in letters that a QR code packs densely", () => {
    expect(text).toMatch(/^PANDU1[A-Z2-7]+$/);
    expect(openCertificate(text)).toEqual({
      signature: "fits",
      facts: theFacts(),
      publicKey: keys.publicKey,
    });
  });

  it.each(names)("keeps the name %s", (name) => {
    const facts = theFacts({ name: name.normalize("NFC") });
    expect(openCertificate(sealCertificate(facts, keys))).toMatchObject({ signature: "fits", facts });
  });

  it("keeps any facts", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(openCertificate(sealCertificate(facts, keys))).toMatchObject({ signature: "fits", facts });
      }),
      { numRuns: 50 },
    );
  });

  it("is read with breaks and in small letters, as it comes out of a letter", () => {
    const broken = (text.match(/.{1,60}/g) ?? []).join("\r\n  ").toLowerCase();
    expect(openCertificate(` ${broken}\n`)).toMatchObject({ signature: "fits", facts: theFacts() });
  });

  it("fits no more after the change of any letter", () => {
    for (const [at, letter] of [...text].entries()) {
      const changed = text.slice(0, at) + (letter === "B" ? "C" : "B") + text.slice(at + 1);
      expect(openCertificate(changed).signature, `letter ${at}`).not.toBe("fits");
    }
  });

  it("fits no more after the change of any bit", () => {
    const bytes = bytesOf(text);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(openCertificate(textOf(changed))).toEqual({ signature: "does-not-fit" });
      }),
    );
  });

  it("fits no more when it is cut, prolonged, or put under another key", () => {
    const bytes = bytesOf(text);
    const longer = new Uint8Array([...bytes, 10]);
    const spki = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
    const other = Uint8Array.from([...spki.subarray(12), ...bytes.subarray(32)]);
    for (const changed of [bytes.subarray(0, -1), longer, other])
      expect(openCertificate(textOf(changed))).toEqual({ signature: "does-not-fit" });
  });

  it("is no certificate when it is something else, and says what", () => {
    const faultOf = (given: string) => {
      const opened = openCertificate(given);
      return opened.signature === "not-a-certificate" ? opened.fault : opened.signature;
    };
    expect(faultOf("")).toBe("no-mark");
    expect(faultOf("https://example.org")).toBe("no-mark");
    expect(faultOf("PANDU2ABC")).toBe("newer");
    expect(faultOf(`PANDU1${"A".repeat(4000)}`)).toBe("too-long");
    expect(faultOf(text.replace(/.$/, "0"))).toBe("wrong-letters");
    expect(faultOf(text.slice(0, 158))).toBe("cut-short");
  });

  it("takes any text for what it is, without a stumble", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.boolean(), (rest, isMarked) => {
        expect(openCertificate(isMarked ? `PANDU1${rest}` : rest).signature).not.toBe("fits");
      }),
    );
  });

  it("says whose facts do not fit one", () => {
    for (const changes of [{ points: 1 / 3 }, { of: 1e300 }, { courseVersion: "x".repeat(61) }])
      expect(() => sealCertificate(theFacts({ name: "Hoa", ...changes }), keys)).toThrow(
        `the certificate of Hoa: ${Object.keys(changes)[0]}`,
      );
  });

  it("says what is too long for a code", () => {
    const long = {
      officeName: "က".repeat(120),
      name: "က".repeat(120),
      title: "က".repeat(200),
      staffNumber: "က".repeat(60),
    };
    expect(sealCertificate(theFacts(long), keys).length).toBeLessThanOrEqual(3391);
    expect(() =>
      sealCertificate(theFacts({ ...long, course: "က".repeat(120), office: "က".repeat(120) }), keys),
    ).toThrow("too long");
  });
});
