import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { userInfo } from "node:os";
import { app } from "./app.ts";

/** Stands for a secret that the system keeps for this user. */
const secret = createHash("sha256").update(`stand-in of ${userInfo().username}`).digest();

/** The asynchronous interface alone: the synchronous one goes away with Electron 46. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async (): Promise<boolean> => {
    requireReady();
    return true;
  },
  encryptStringAsync: async (plainText: string): Promise<Buffer> => {
    requireReady();
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", secret, nonce);
    return Buffer.concat([nonce, cipher.update(plainText), cipher.final(), cipher.getAuthTag()]);
  },
  decryptStringAsync: async (encrypted: Buffer): Promise<{ result: string; shouldReEncrypt: boolean }> => {
    requireReady();
    const decipher = createDecipheriv("aes-256-gcm", secret, encrypted.subarray(0, 12));
    decipher.setAuthTag(encrypted.subarray(-16));
    const result = Buffer.concat([decipher.update(encrypted.subarray(12, -16)), decipher.final()]);
    return { result: result.toString(), shouldReEncrypt: false };
  },
};

function requireReady(): void {
  if (!app.isReady) throw new Error("safeStorage cannot be used before app is ready");
}
