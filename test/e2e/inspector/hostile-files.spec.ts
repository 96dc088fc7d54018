import { expect, type Page } from "@playwright/test";
import type { Headline } from "../../../renderer/domain/provenance/headline.ts";
import { hostileFiles } from "./hostile-files.ts";
import { test } from "./inspector-test.ts";
import { choose, expectedOf, expectReport, practiceBytes, practiceCard } from "./screen.ts";

const signer = "Pandu practice camera (not a real camera)";

const unlucky: readonly (readonly [name: string, bytes: Uint8Array, headline: Headline])[] = [
  ["nothing.jpg", new Uint8Array(), { answer: "unreadable", why: "empty" }],
  ["letter.jpg", Buffer.from("Whatever its name says."), { answer: "unreadable", why: "unknown-type" }],
  ["half-a-photo.jpg", half("market-stall.jpg"), { answer: "broken", signer }],
  ["half-a-drawing.webp", half("river-boat.webp"), { answer: "unreadable", why: "damaged" }],
  ["half-a-sound.wav", half("announcement.wav"), { answer: "unreadable", why: "damaged" }],
];

test("a file that is empty, of another kind or cut off says so, and the next one is read", async ({
  visitor,
}) => {
  for (const [name, bytes, headline] of unlucky) {
    await choose(visitor, { name, bytes });
    await expectReport(visitor, name, headline);
  }
  await practiceCard(visitor, "market-stall.jpg").click();
  await expectReport(visitor, "market-stall.jpg", expectedOf("market-stall.jpg"));
});

/** Milliseconds within which every file has an answer. */
const longest = 5_000;

test("a file that is built to hang or to fill the memory has an answer within five seconds, and so has the next", async ({
  visitor,
}) => {
  test.setTimeout(120_000);
  const { page } = visitor;
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  for (const file of hostileFiles) {
    const answered = answerTime(page, file.name);
    await choose(visitor, file);
    const milliseconds = await answered;
    if (milliseconds > longest) faults.push(`${file.name}: ${Math.round(milliseconds)} ms`);
  }
  await practiceCard(visitor, "market-stall.jpg").click();
  await expectReport(visitor, "market-stall.jpg", expectedOf("market-stall.jpg"));
  expect(faults).toEqual([]);
});

function half(file: string): Uint8Array {
  const whole = practiceBytes(file);
  return whole.subarray(0, whole.length / 2);
}

/** Milliseconds from the choice of the file until its report is there; the page takes the time itself. */
function answerTime(page: Page, file: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        let began = 0;
        document.addEventListener("change", () => (began = performance.now()), { capture: true, once: true });
        const observer = new MutationObserver(() => {
          if (!document.querySelector("article")?.textContent.includes(name)) return;
          observer.disconnect();
          resolve(performance.now() - began);
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    file,
  );
}
