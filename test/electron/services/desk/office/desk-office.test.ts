import { describe, expect, test } from "vitest";
import { readOfficeFile } from "../../../../../electron/services/office/office-file.ts";
import { fingerprintOf } from "../../../../../electron/services/keys/fingerprint.ts";
import { aDesk } from "../a-desk.ts";

const units = [
  { id: "u1", name: "Ministry" },
  { id: "u2", name: "Records", parent: "u1" },
];
const people = [{ id: "p1", name: "Siti", staffNumber: "12", unit: "u2" }];
const requirements = [
  { id: "r1", course: "safe-lifting", units: ["u1"], due: "2026-12-31", validMonths: 24 },
];
const draft = { name: "Registry", units, people, requirements, keepMonths: 24 };

describe("the desk's office", () => {
  test("is empty at first, and then as it was saved, after opening anew too", async () => {
    const { desk, disk } = await aDesk();
    expect(await desk.office.load()).toMatchObject({
      name: "Registry",
      units: [],
      people: [],
      revision: 0,
      keepMonths: 60,
    });
    const { id } = await desk.office.load();
    expect(await desk.office.save({ ...draft, sharedFolder: "//server/pandu" })).toEqual({ problems: [] });
    await desk.close();
    const again = await aDesk({ disk, isNew: false });
    expect(await again.desk.office.load()).toMatchObject({ ...draft, id, sharedFolder: "//server/pandu" });
  });

  test("is not saved where it has problems", async () => {
    const { desk } = await aDesk();
    await desk.office.save(draft);
    const wrong = { ...draft, people: [...people, { id: "p2", name: "Hoa", staffNumber: "12", unit: "u9" }] };
    expect((await desk.office.save(wrong)).problems).toEqual([
      { kind: "unknown-unit", of: "person", id: "p2", unit: "u9" },
      { kind: "duplicate-staff-number", staffNumber: "12", people: ["p1", "p2"] },
    ]);
    expect((await desk.office.load()).people).toEqual(people);
  });

  test("goes into files that the desk signed, each of a revision of its own", async () => {
    const { desk } = await aDesk();
    await desk.office.save(draft);
    const made = await Promise.all([desk.office.make(), desk.office.make()]);
    expect(made.map(({ revision }) => revision)).toEqual([1, 2]);
    const { fingerprint, id } = await desk.office.load();
    const [file] = made.map(({ content }) => readOfficeFile(Buffer.from(content, "base64")));
    expect(file).toMatchObject({
      office: { id, name: "Registry" },
      revision: 1,
      units,
      people,
      requirements,
    });
    expect(file).not.toHaveProperty("keepMonths");
    expect(fingerprintOf(file?.desk.publicKey ?? "")).toBe(fingerprint);
    expect(made[0]?.name).toBe("pandu-office-2026-11-28-1.pandu-office");
    await desk.office.save({ ...draft, keepMonths: 12 });
    expect(await desk.office.make()).toMatchObject({ revision: 3 });
  });
});
