import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { launchHost } from "./hosts.ts";
import { pointer } from "./journey/hand.ts";
import { aLearner, answer, button, signUp } from "./journey/learner.ts";

const pictures = join(import.meta.dirname, "../../docs/pictures");
const lesson = "#/courses/spotting-ai-generated-content/lessons/eyes-and-ears";

/** The pictures of the README, at the size of a common office screen. */
for (const { name, language, ownName, person, scheme } of [
  { name: "", language: "en", ownName: "English", person: "Siti Rahmah", scheme: "light" },
  { name: "-dark", language: "en", ownName: "English", person: "Siti Rahmah", scheme: "dark" },
  { name: "-th", language: "th", ownName: "ไทย", person: "สมชาย วงศ์ดี", scheme: "light" },
  { name: "-my", language: "my", ownName: "မြန်မာ", person: "မေသူ", scheme: "light" },
] as const) {
  test(`takes pictures of home and a question${name}`, async () => {
    test.skip(process.env["PANDU_PICTURES"] === undefined, "PANDU_PICTURES asks for new pictures");
    const dataFolder = await mkdtemp(join(tmpdir(), "pandu-pictures-"));
    const host = await launchHost("loopback", { dataFolder, now: new Date(2026, 10, 23, 9, 14) });
    const { page } = host;
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.emulateMedia({ colorScheme: scheme });
    const learner = aLearner(page, pointer, language);
    await signUp(learner, ownName, person);
    const open = async (hash: string) => {
      await page.evaluate((wanted) => {
        window.location.hash = wanted;
      }, hash);
      await page.locator("main h1").first().waitFor();
    };
    await open(`${lesson}/check-2`);
    await answer(learner, false);
    await button(learner, learner.t("lesson.check")).click();
    await button(learner, learner.t("lesson.continue")).waitFor();
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== "running"),
    );
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.screenshot({ path: join(pictures, `question${name}.png`) });
    await open("#/");
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(pictures, `home${name}.png`) });
    await host.close();
    await rm(dataFolder, { recursive: true, force: true });
  });
}
