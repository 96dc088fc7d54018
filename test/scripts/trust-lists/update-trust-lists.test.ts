import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { OfficialList } from "../../../renderer/domain/provenance/trust-lists.ts";
import { officialFile } from "../../../scripts/trust-lists/official-file.ts";
import { updateTrustLists } from "../../../scripts/trust-lists/update-trust-lists.ts";
import { aCertificate } from "../../builders/certificates.ts";
import { plant } from "../../builders/plant.ts";

const now = new Date("2026-11-28T02:00:00Z");
const signers = ["A", "B", "C"].map((name) => aCertificate({ name }).pem);
const timestamps = ["D", "E", "F", "G"].map((name) => aCertificate({ name }).pem);
const past = aCertificate({ to: "2026-11-27T00:00:00Z" }).pem;

type Answer = { readonly status?: number; readonly body?: string; readonly location?: string };

/** A publisher on this PC, whose lists may be changed. */
async function aPublisher(change: { readonly signers?: Answer; readonly timestamps?: Answer } = {}) {
  const answers: Readonly<Record<string, Answer>> = {
    "/lists/C2PA-TRUST-LIST.pem": { body: `Subject\tCN=A\n${signers.join("\n")}`, ...change.signers },
    "/lists/C2PA-TSA-TRUST-LIST.pem": { body: timestamps.join(""), ...change.timestamps },
  };
  const server = createServer((request, response) => {
    const { status = 200, body = "", location } = answers[request.url ?? ""] ?? { status: 404 };
    response.writeHead(status, location === undefined ? {} : { location }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/lists/`;
}

function aRoot(old?: string): string {
  const root = plant({});
  if (old !== undefined) {
    mkdirSync(dirname(officialFile(root)), { recursive: true });
    writeFileSync(officialFile(root), old);
  }
  return root;
}

const read = (root: string) => JSON.parse(readFileSync(officialFile(root), "utf8")) as OfficialList;

describe("the official lists", () => {
  test("are fetched, and kept with their day and address", async () => {
    const [root, address] = [aRoot(), await aPublisher()];
    const lists = await updateTrustLists(root, address, now);
    expect(lists).toEqual({
      fetchedAt: "2026-11-28T02:00:00.000Z",
      address,
      signers: signers.join(""),
      timestamps: timestamps.join(""),
    });
    expect(read(root)).toEqual(lists);
  });

  test("take the place of older ones", async () => {
    const root = aRoot("old");
    await updateTrustLists(root, await aPublisher(), now);
    expect(read(root).signers).toBe(signers.join(""));
  });

  test("may hold an authority whose time is over, beside three whose time is not", async () => {
    const address = await aPublisher({ signers: { body: past + signers.join("") } });
    await expect(updateTrustLists(aRoot(), address, now)).resolves.toMatchObject({
      signers: past + signers.join(""),
    });
  });
});

describe("the lists that were there stay, and one sentence says why, when", () => {
  test.each<[string, { readonly signers?: Answer; readonly timestamps?: Answer }, string]>([
    ["a list is not found", { timestamps: { status: 404 } }, "C2PA-TSA-TRUST-LIST.pem: it answered 404."],
    [
      "a list has moved",
      { signers: { status: 302, location: "/lists/C2PA-TSA-TRUST-LIST.pem" } },
      "C2PA-TRUST-LIST.pem: it answered 302.",
    ],
    [
      "a list is a web page",
      { signers: { body: "<!doctype html><p>Sign in" } },
      "the file holds no certificate.",
    ],
    [
      "a certificate is damaged",
      { signers: { body: signers.join("").replace("MII", "AAA").replace("MIH", "AAA") } },
      "line 1: certificate 1 cannot be read.",
    ],
    [
      "a certificate is no authority's",
      { signers: { body: aCertificate({ isAuthority: false }).pem } },
      "line 1: certificate 1 is not that of an authority.",
    ],
    [
      "a list has two authorities",
      { signers: { body: signers.slice(1).join("") } },
      "2 of its authorities are valid now, and 3 are the least to expect.",
    ],
    [
      "the time of all but two is over",
      { signers: { body: past + signers.slice(1).join("") } },
      "2 of its authorities are valid now, and 3 are the least to expect.",
    ],
    [
      "a list is too large",
      { signers: { body: `${signers.join("")}${"#".repeat(2 * 1024 * 1024)}` } },
      "it is larger than 2 MB.",
    ],
  ])("%s", async (_, change, reason) => {
    const root = aRoot("old");
    const updating = updateTrustLists(root, await aPublisher(change), now);
    await expect(updating).rejects.toThrow(
      /^The official trust lists were not updated: http:\/\/127\.0\.0\.1:\d+\/lists\/\S+: [^\n]+\.$/,
    );
    await expect(updating).rejects.toThrow(reason);
    expect(readFileSync(officialFile(root), "utf8")).toBe("old");
  });

  test("the publisher cannot be reached", async () => {
    const root = aRoot();
    await expect(updateTrustLists(root, "http://127.0.0.1:1/", now)).rejects.toThrow("127.0.0.1:1");
    expect(existsSync(officialFile(root))).toBe(false);
  });
});
