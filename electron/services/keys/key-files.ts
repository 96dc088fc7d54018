import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import type { Disk } from "../disk/disk.ts";
import { readJsonOrKeepAside, writeJson } from "../disk/json-file.ts";
import { deviceOf } from "./fingerprint.ts";
import type { KeyStore } from "./key-store.ts";

/** PKCS #8 and SubjectPublicKeyInfo, both DER in base64. */
const pairSchema = z.strictObject({
  privateKey: z.base64().refine((text) => publicKeyOf(text) !== undefined, "this is no private key"),
  publicKey: z.base64(),
});
/** The private key as the system's store sealed it. */
const sealedSchema = z.strictObject({ sealed: z.string().min(1), publicKey: z.base64() });
const storedSchema = z.union([sealedSchema, pairSchema]);

/** A key pair of a device. */
type KeyPair = z.infer<typeof pairSchema>;

type Ports = { readonly disk: Disk; readonly folder: string; readonly store?: KeyStore | undefined };

const first = "device.json";
const others = /^device-[0-9a-f]{16}\.json$/;

/**
 * The first key in a data folder that can be opened here; undefined where there is none. A key that another user, PC
 * or edition sealed stays where it is, for them: so nobody who shares a folder takes the key of another away.
 */
export async function findKeyPair(ports: Ports): Promise<KeyPair | undefined> {
  const { disk, folder, store } = ports;
  const names = (await disk.list(folder)).filter((name) => others.test(name)).toSorted();
  for (const name of [first, ...names]) {
    const stored = await readJsonOrKeepAside(disk, join(folder, name), storedSchema);
    const pair = stored && (await open(stored, store));
    if (stored === undefined || pair === undefined) continue;
    if (name === first && !("sealed" in stored)) await seal(ports, name, pair);
    return pair;
  }
  return undefined;
}

/** Makes a key and keeps it, sealed where it can be, beside those of others. */
export async function makeKeyPair(ports: Ports): Promise<KeyPair> {
  const { disk, folder } = ports;
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const pair = {
    privateKey: privateKey.export({ format: "der", type: "pkcs8" }).toString("base64"),
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
  };
  const isFirst = (await disk.read(join(folder, first))) === undefined;
  const name = isFirst ? first : `device-${deviceOf(pair.publicKey)}.json`;
  if (!(await seal(ports, name, pair))) await writeJson(disk, join(folder, name), pair);
  return pair;
}

async function open(
  stored: z.infer<typeof storedSchema>,
  store: KeyStore | undefined,
): Promise<KeyPair | undefined> {
  if (!("sealed" in stored)) return stored;
  const { sealed, publicKey } = stored;
  const privateKey = await store?.open(sealed).catch(() => undefined);
  return privateKey !== undefined && publicKeyOf(privateKey) === publicKey
    ? { privateKey, publicKey }
    : undefined;
}

/** Keeps the key sealed and no more in the clear; false, and nothing written, where it could not be opened again. */
async function seal({ disk, folder, store }: Ports, name: string, pair: KeyPair): Promise<boolean> {
  const { privateKey, publicKey } = pair;
  const sealed = await store?.seal(privateKey).catch(() => undefined);
  if (sealed === undefined || (await open({ sealed, publicKey }, store)) === undefined) return false;
  await writeJson(disk, join(folder, name), { sealed, publicKey });
  return true;
}

/** The public half of a private key; undefined where the text is no private key. */
function publicKeyOf(privateKey: string): string | undefined {
  try {
    const key = createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
    return createPublicKey(key).export({ format: "der", type: "spki" }).toString("base64");
  } catch {
    return undefined;
  }
}
