import { generateIdentity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import { encryptFor } from "../../../../electron/services/bundles/age.ts";
import { refusals } from "../../../../electron/services/bundles/bundle.ts";
import { readBundle } from "../../../../electron/services/bundles/read-bundle.ts";
import { readSignedLines } from "../../../../electron/services/keys/signed-lines.ts";
import { aPassedCourse } from "../../../builders/course-passes.ts";
import { rounds } from "../proofs.ts";
import { aSealingPc, refusalOf } from "./a-sealing-pc.ts";

const learners = 200;

const largeBundle = aLargeBundle();

async function aLargeBundle(): Promise<Buffer> {
  const pc = await aSealingPc();
  const names = Array.from({ length: learners }, (_, at) => `learner-${at + 1}`);
  for (const name of names) await pc.study(name, aPassedCourse());
  return pc.bundle(...names);
}

/** Every position up to `all`, and of the rest at the least `most` evenly, or every one where there are fewer. */
function positions(length: number, all: number, most: number): number[] {
  const step = Math.max(1, Math.floor((length - all) / most));
  return Array.from({ length }, (_, at) => at).filter(
    (at) => at < all || (at - all) % step === 0 || at === length - 1,
  );
}

/** Changes each byte in turn, each time in another way, and counts the reasons; a change that is accepted counts as "accepted". */
async function reasonsFor(
  bytes: Buffer,
  where: readonly number[],
  identity?: string,
): Promise<Record<string, number>> {
  const reasons: Record<string, number> = {};
  for (const at of where) {
    const changed = Buffer.from(bytes);
    changed[at] = (bytes[at] ?? 0) ^ (1 + (at % 255));
    const reason = (await refusalOf(changed, identity)) ?? "accepted";
    reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  return reasons;
}

describe("a bundle with 200 records", () => {
  test("is refused, with a reason, whichever single byte is changed", { timeout: 3_600_000 }, async () => {
    const bytes = await largeBundle;
    expect((await readBundle(bytes)).learners).toHaveLength(learners);
    const { end } = readSignedLines(bytes);
    const where = positions(bytes.length, end, rounds(2000, Infinity));
    const reasons = await reasonsFor(bytes, where);
    expect(Object.keys(reasons).filter((reason) => !refusals.some((known) => known === reason))).toEqual([]);
    expect(reasons["changed"]).toBe(where.filter((at) => at >= end).length);
  });

  test("is refused in any single bit of its header and signature", { timeout: 120_000 }, async () => {
    const bytes = await largeBundle;
    const { end } = readSignedLines(bytes);
    for (let bit = 0; bit < end * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await refusalOf(changed)).toMatch(/^(not-a-bundle|wrong-signature|newer-format|encrypted)$/);
    }
  });

  test("is refused in the same way when it is encrypted", { timeout: 36_000_000 }, async () => {
    const identity = await generateIdentity();
    const bytes = await encryptFor(await identityToRecipient(identity), await largeBundle);
    const headerEnd = bytes.indexOf("\n--- ") + 100;
    const reasons = await reasonsFor(
      bytes,
      positions(bytes.length, headerEnd, rounds(300, 20_000)),
      identity,
    );
    expect(Object.keys(reasons).toSorted()).toEqual(["changed", "not-a-bundle", "wrong-key"]);
  });
});
