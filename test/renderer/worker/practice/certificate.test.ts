import { X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  longValidity,
  makeAuthority,
  makeSigner,
  toPem,
} from "../../../../renderer/worker/practice/certificate.ts";

const authority = await makeAuthority("Pandu practice authority");
const signer = await makeSigner(authority, "Pandu practice camera (ทดลอง)");
const read = (certificate: Uint8Array) => new X509Certificate(certificate);

describe("a practice certificate", () => {
  it("says in its name that it is for practice", async () => {
    expect(read(signer.certificate).subject).toBe("O=Pandu practice\nCN=Pandu practice camera (ทดลอง)");
    await expect(makeAuthority("Ministry of Pictures")).rejects.toThrow("practice");
    await expect(makeSigner(authority, "Camera")).rejects.toThrow("practice");
  });

  it("is issued and signed by its authority and by no other", async () => {
    const other = read((await makeAuthority("Pandu practice authority")).certificate);
    const [root, leaf] = [read(authority.certificate), read(signer.certificate)];
    expect(leaf.checkIssued(root)).toBe(true);
    expect(leaf.verify(root.publicKey)).toBe(true);
    expect(leaf.verify(other.publicKey)).toBe(false);
    expect(root.verify(root.publicKey)).toBe(true);
  });

  it("lets an authority issue certificates and a signer sign claims, and nothing else", () => {
    const [root, leaf] = [read(authority.certificate), read(signer.certificate)];
    expect([root.ca, leaf.ca]).toEqual([true, false]);
    expect(leaf.keyUsage).toEqual(["1.3.6.1.4.1.62558.2.1"]);
  });

  it("outlives the app", () => {
    expect(read(signer.certificate).validFromDate).toEqual(new Date(longValidity.from));
    expect(read(signer.certificate).validToDate).toEqual(new Date("2095-12-31T23:59:59Z"));
  });

  it("holds for the time that it was made for", async () => {
    const validity = { from: "2025-01-01T00:00:00Z", to: "2025-06-30T23:59:59Z" };
    const { validFromDate, validToDate } = read(
      (await makeSigner(authority, "Pandu practice camera", validity)).certificate,
    );
    expect([validFromDate, validToDate]).toEqual([new Date(validity.from), new Date(validity.to)]);
  });

  it("has a serial number of its own", async () => {
    const other = await makeSigner(authority, "Pandu practice camera");
    expect(read(other.certificate).serialNumber).not.toBe(read(signer.certificate).serialNumber);
  });

  it("has a key that cannot be taken out", async () => {
    expect(signer.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", signer.key)).rejects.toThrow();
  });

  it("is the same as text", () => {
    expect(new X509Certificate(toPem(signer.certificate)).raw).toEqual(Buffer.from(signer.certificate));
  });
});
