import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { writeFacts } from "../../../../renderer/domain/credentials/certificate-facts.ts";
import { sealCertificate } from "../../../../electron/services/credentials/seal-certificate.ts";
import { makeDeskKeys } from "../../../../electron/services/desk/vault/desk-keys.ts";
import { fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import { theFacts } from "../../../builders/certificate-facts.ts";

const run = promisify(execFile);
const keys = await makeDeskKeys();
const text = sealCertificate(theFacts(), keys);
const fingerprint = fingerprintOf(keys.publicKey).replaceAll(" ", "");
const tools = await Promise.all([run("openssl", ["version"]), run("base32", ["--version"])]).catch(
  () => undefined,
);

/** A folder with a certificate, and the lines of the documentation that are in this language. */
async function aFolder(language: string, certificate: string) {
  const folder = await mkdtemp(join(tmpdir(), "pandu-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const page = await readFile("docs/certificates.md", "utf8");
  const [, lines = ""] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(page) ?? [];
  await writeFile(join(folder, `check.${language === "js" ? "mjs" : language}`), lines);
  await writeFile(join(folder, "certificate.txt"), certificate);
  return folder;
}

const broken = `${text.slice(0, 90).toLowerCase()}\n${text.slice(90)}\n`;
const changed = text.slice(0, 300) + (text.charAt(300) === "B" ? "C" : "B") + text.slice(301);

describe("the lines that the documentation gives", () => {
  it("check a certificate with Node alone", async () => {
    const check = async (certificate: string) => {
      const cwd = await aFolder("js", certificate);
      return (await run(process.execPath, ["check.mjs", "certificate.txt"], { cwd })).stdout;
    };
    expect(await check(broken)).toBe(
      `The signature fits\nFingerprint: ${fingerprint}\n${writeFacts(theFacts())}\n`,
    );
    expect(await check(changed)).toContain("It does not fit");
  });

  it.skipIf(tools === undefined)("check a certificate with a shell and OpenSSL alone", async () => {
    const check = async (certificate: string) => {
      const cwd = await aFolder("sh", certificate);
      return (await run("sh", ["check.sh", "certificate.txt"], { cwd })).stdout;
    };
    expect(await check(broken)).toBe(
      `Signature Verified Successfully\n${fingerprint}${writeFacts(theFacts())}`,
    );
    expect(await check(changed)).not.toContain("Successfully");
  });
});
