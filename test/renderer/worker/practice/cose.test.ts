import { X509Certificate, verify } from "node:crypto";
import { decode, encode } from "cborg";
import { describe, expect, it } from "vitest";
import { makeAuthority, makeSigner } from "../../../../renderer/worker/practice/certificate.ts";
import { signClaim } from "../../../../renderer/worker/practice/cose.ts";

const claim = new TextEncoder().encode("a claim");
const signer = await makeSigner(await makeAuthority("Pandu practice authority"), "Pandu practice camera");

type SignOne = readonly [head: Uint8Array, pads: ReadonlyMap<string, Uint8Array>, payload: null, Uint8Array];

function parts(cose: Uint8Array): SignOne {
  expect(cose[0]).toBe(0xd2);
  return decode(cose.subarray(1), { useMaps: true }) as SignOne;
}

describe("a sealed claim", () => {
  it("is signed with the key of the certificate that it carries", async () => {
    const [head, , payload, signature] = parts(await signClaim(claim, signer, 2000));
    const header = decode(head, { useMaps: true }) as ReadonlyMap<number, unknown>;
    expect([payload, header.get(1), header.get(33)]).toEqual([null, -7, signer.certificate]);
    const key = {
      key: new X509Certificate(signer.certificate).publicKey,
      dsaEncoding: "ieee-p1363",
    } as const;
    const signed = encode(["Signature1", head, new Uint8Array(), claim]);
    expect(verify("sha256", signed, key, signature)).toBe(true);
    expect(verify("sha256", encode(["Signature1", head, new Uint8Array(), head]), key, signature)).toBe(
      false,
    );
  });

  it("fills its place to the byte, whatever its size", async () => {
    const smallest = (await smallestSize()) + 1;
    for (let size = smallest; size < smallest + 300; size += 1) {
      const cose = await signClaim(claim, signer, size);
      expect(cose).toHaveLength(size);
      const pads = [...parts(cose)[1].values()];
      expect(pads.every((pad) => pad.every((byte) => byte === 0))).toBe(true);
    }
  });

  it("says so where its place is too small", async () => {
    await expect(signClaim(claim, signer, signer.certificate.length)).rejects.toThrow(RangeError);
  });
});

async function smallestSize(): Promise<number> {
  for (let size = signer.certificate.length; ; size += 1) {
    const fits = await signClaim(claim, signer, size).then(
      () => true,
      () => false,
    );
    if (fits) return size;
  }
}
