import { encode } from "cborg";
import { type Bytes, joined } from "./bytes.ts";
import { es256, type PracticeSigner } from "./certificate.ts";

/** Labels of RFC 9052 and RFC 9360: the algorithm, ES256, and the chain of certificates. */
const alg = 1;
const es256Label = -7;
const x5chain = 33;
const signOneTag = Uint8Array.of(0xd2);

/**
 * Signs the claim as COSE_Sign1 with a detached payload (C2PA 2.x, "Digital signatures"), padded to exactly
 * `size` bytes, because the place for it is fixed before it is made. Throws where it does not fit.
 */
export async function signClaim(claim: Uint8Array, signer: PracticeSigner, size: number): Promise<Bytes> {
  const head = encode(
    new Map<number, unknown>([
      [alg, es256Label],
      [x5chain, signer.certificate],
    ]),
  );
  const signed = new Uint8Array(encode(["Signature1", head, new Uint8Array(), new Uint8Array(claim)]));
  const signature = new Uint8Array(await crypto.subtle.sign(es256, signer.key, signed));
  return padded((pads) => joined([signOneTag, encode([head, pads, null, signature])]), size);
}

type Pads = { readonly pad: Uint8Array; readonly pad2?: Uint8Array };

/**
 * The length of a padding stands before it in one to five bytes, so some sizes are out of its reach; a second,
 * empty one brings them near.
 */
function padded(make: (pads: Pads) => Bytes, size: number): Bytes {
  const pad = new Uint8Array();
  for (const pads of [{ pad }, { pad, pad2: pad }]) {
    const missing = size - make(pads).length;
    for (let length = missing; length >= Math.max(0, missing - 4); length -= 1) {
      const bytes = make({ ...pads, pad: new Uint8Array(length) });
      if (bytes.length === size) return bytes;
    }
  }
  throw new RangeError(`A signature does not fit into ${size} bytes.`);
}
