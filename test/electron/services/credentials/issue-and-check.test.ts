import { describe, expect, test } from "vitest";
import type { Output } from "../../../../electron/contract/contract.ts";
import { strFromU8, unzipSync } from "fflate";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

type Call = Awaited<ReturnType<typeof openedServices>>["call"];

const title = "Safe lifting";
const office = {
  ...{ name: "Ministry of Ports", keepMonths: 60, units: [{ id: "u1", name: "Records" }] },
  people: [
    { id: "p1", name: "ဒေါ်ခင်မျိုးချစ်", staffNumber: "AB-1", unit: "u1" },
    { id: "p2", name: "Hoa", staffNumber: "AB-2", unit: "u1" },
  ],
  requirements: [{ id: "r1", course: "safe-lifting", units: [], due: "2026-12-31", validMonths: 12 }],
};

/** A PC of the office with one learner who passed two courses. */
async function aPc(call: Call, file: Output<"desk.office.file">, name: string, staffNumber: string) {
  const pc = await openedServices(await aDataFolder());
  const { id: learner } = await pc.call("learners.create", { ...details, name, staffNumber });
  const { fingerprint } = await pc.call("office.inspect", { content: file.content });
  await pc.call("office.import", { learner, content: file.content, fingerprint });
  await pc.call("journal.append", { learner, events: aPassedCourse() });
  await pc.call("journal.append", { learner, events: aPassedCourse({ course: "clear-words" }) });
  const { content } = await pc.call("records.seal", { learners: [learner], form: "encrypted" });
  await call("desk.collect", { files: [{ name, content }] });
  return { ...pc, learner };
}

/** A desk that holds the passes of two people, and the PC of one of them. */
async function aDeskWithPasses() {
  const desk = await openedServices(await aDataFolder());
  const { call } = desk;
  await call("desk.create", { passphrase: "rice and fish", officeName: "Ministry of Ports" });
  await call("desk.office.save", office);
  const file = await call("desk.office.file", {});
  const pc = await aPc(call, file, "ဒေါ်ခင်မျိုးချစ်", "AB-1");
  await aPc(call, file, "Hoa", "AB-2");
  const { devices } = await call("desk.devices", {});
  await call("desk.devices.accept", { devices: devices.map(({ device }) => ({ device, name: "" })) });
  return { call, pc };
}

describe("certificates of the desk", () => {
  test("say what it holds, and are checked on any PC", { timeout: 60_000 }, async () => {
    const { call, pc } = await aDeskWithPasses();
    const asked = [
      { person: "p2", course: "clear-words", title: "Clear words" },
      { person: "p1", course: "safe-lifting", title: "  ยกของ\tอย่างปลอดภัย " },
    ];
    const { certificates } = await call("desk.certificates.issue", { certificates: asked });
    const finished = certificates[1]?.facts.finished ?? "";
    expect(certificates.map(({ facts }) => facts)).toMatchObject([
      { name: "Hoa", course: "clear-words", title: "Clear words", until: "" },
      {
        officeName: "Ministry of Ports",
        name: "ဒေါ်ခင်မျိုးချစ်",
        staffNumber: "AB-1",
        title: "ยกของ อย่างปลอดภัย",
        until: `${Number(finished.slice(0, 4)) + 1}${finished.slice(4)}`,
      },
    ]);
    const text = certificates[1]?.text ?? "";
    const known = { signature: "fits", facts: certificates[1]?.facts };
    expect(await pc.call("credentials.check", { text })).toMatchObject({
      ...known,
      issuer: { source: "office-file", office: { name: "Ministry of Ports" } },
    });
    await call("desk.lock", {});
    expect(await call("credentials.check", { text })).toMatchObject({ ...known, issuer: { source: "desk" } });
    await expect(call("desk.certificates.issue", { certificates: asked })).rejects.toMatchObject({
      code: "locked",
    });
    const stranger = await openedServices(await aDataFolder());
    const unknown = await stranger.call("credentials.check", { text });
    expect(unknown).toMatchObject(known);
    expect(unknown).not.toHaveProperty("issuer");
    const changed = text.slice(0, 80) + (text.charAt(80) === "B" ? "C" : "B") + text.slice(81);
    expect(await stranger.call("credentials.check", { text: changed })).toEqual({
      signature: "does-not-fit",
    });
  });

  test("have the same number when they are made again, and are noted", { timeout: 60_000 }, async () => {
    const { call } = await aDeskWithPasses();
    const certificates = [{ person: "p1", course: "safe-lifting", title }];
    const first = await call("desk.certificates.issue", { certificates });
    const again = await call("desk.certificates.issue", { certificates });
    expect(again.certificates[0]?.facts.id).toBe(first.certificates[0]?.facts.id);
    const { lines } = await call("desk.log", { limit: 2 });
    expect(lines).toMatchObject([
      { kind: "certificates-issued", about: { count: 1 } },
      { kind: "certificates-issued", about: { count: 1 } },
    ]);
  });

  test("are not made of what the desk does not hold", { timeout: 60_000 }, async () => {
    const { call } = await aDeskWithPasses();
    for (const asked of [
      { person: "p1", course: "fire-drill", title },
      { person: "p9", course: "safe-lifting", title },
    ])
      await expect(call("desk.certificates.issue", { certificates: [asked] })).rejects.toMatchObject({
        code: "not-found",
      });
    expect((await call("desk.log", { limit: 1 })).lines[0]?.kind).not.toBe("certificates-issued");
  });

  test("come as badges too: one as a file, several as a ZIP", { timeout: 60_000 }, async () => {
    const { call } = await aDeskWithPasses();
    const criteria = "Lift with your knees.";
    const asked = ["p1", "p2"].map((person) => ({ person, course: "safe-lifting", title, criteria }));
    const one = await call("desk.badges", { certificates: asked.slice(0, 1) });
    expect(JSON.parse(Buffer.from(one.content, "base64").toString())).toMatchObject({
      issuer: { name: "Ministry of Ports" },
      proof: { cryptosuite: "eddsa-rdfc-2022" },
    });
    const two = await call("desk.badges", { certificates: asked });
    const files = Object.entries(unzipSync(Buffer.from(two.content, "base64")));
    expect([one.name, two.name]).toEqual([files[0]?.[0], expect.stringMatching(/^pandu-badges-.*\.zip$/)]);
    expect(files).toHaveLength(2);
    for (const [, bytes] of files) expect(JSON.parse(strFromU8(bytes))).toHaveProperty("proof.proofValue");
    expect((await call("desk.log", { limit: 1 })).lines[0]?.about).toEqual({ count: 2 });
  });
});

describe("an issuer that this PC does not know", () => {
  test(
    "is known by its card once the fingerprint was compared, and can be forgotten",
    { timeout: 60_000 },
    async () => {
      const { call } = await openedServices(await aDataFolder());
      await call("desk.create", { passphrase: "rice and fish", officeName: "Ministry of Ports" });
      const { content, name } = await call("desk.issuerCard", {});
      expect(name).toMatch(/\.pandu-issuer$/);
      const other = await openedServices(await aDataFolder());
      const { id: learner } = await other.call("learners.create", details);
      const seen = await other.call("issuers.inspect", { content });
      const { fingerprint } = await call("desk.office.load", {});
      expect(seen).toEqual({
        office: { id: expect.any(String), name: "Ministry of Ports" },
        fingerprint,
        isKnown: false,
      });
      await expect(
        other.call("issuers.add", { learner, content, fingerprint: "0000" }),
      ).rejects.toMatchObject({ code: "bad-request" });
      const added = await other.call("issuers.add", { learner, content, fingerprint });
      expect(added.issuers).toEqual([{ office: seen.office, fingerprint, source: "card" }]);
      expect(await other.call("issuers.inspect", { content })).toMatchObject({ isKnown: true });
      expect(await other.call("issuers.remove", { fingerprint })).toEqual({ issuers: [] });
    },
  );

  test("is not known by a card that was changed", { timeout: 60_000 }, async () => {
    const { call } = await openedServices(await aDataFolder());
    await call("desk.create", { passphrase: "rice and fish", officeName: "Ministry of Ports" });
    const card = Buffer.from((await call("desk.issuerCard", {})).content, "base64");
    const changed = Buffer.from(card.toString().replace("Ports", "Roads")).toString("base64");
    for (const content of [changed, Buffer.from("{}").toString("base64"), ""])
      await expect(call("issuers.inspect", { content })).rejects.toMatchObject({ code: "damaged-file" });
  });
});
