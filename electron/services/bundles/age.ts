import { Decrypter, Encrypter } from "age-encryption";
import { BundleRefusal } from "./bundle.ts";

const start = Buffer.from("age-encryption.org/v1\n");

/** Whether bytes are an age file. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return start.equals(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, start.length)));
}

/** Encrypts for one X25519 recipient ("age1…"), in the format of age v1. */
export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Buffer> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return asBuffer(await encrypter.encrypt(bytes));
}

/** Decrypts with an X25519 identity ("AGE-SECRET-KEY-1…"); refuses `wrong-key` or `changed`. */
export async function decryptWith(identity: string, bytes: Uint8Array): Promise<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return asBuffer(await decrypter.decrypt(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BundleRefusal(why.startsWith("no identity matched") ? "wrong-key" : "changed", why);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
