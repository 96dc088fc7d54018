import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { open } from "./accessibility.ts";
import { launchHost } from "./hosts.ts";
import { pointer } from "./journey/hand.ts";
import { aLearner, signUp } from "./journey/learner.ts";

const lesson = "courses/spotting-ai-generated-content/lessons/eyes-and-ears/scene";

test("courses and languages are loaded when they are opened, not before", async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), "pandu-loading-"));
  const host = await launchHost("loopback", { dataFolder });
  const { page } = host;
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const content = () => [...new Set(asked.filter((path) => /^\/(courses|locales)\//.test(path)))].toSorted();
  await page.reload();
  await signUp(aLearner(page, pointer, "en"), "English", "Siti Rahmah");
  expect(content()).toEqual(["/courses/index.en.json", "/locales/en.json", "/locales/index.json"]);

  asked.length = 0;
  await open(page, lesson);
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(content()).toEqual([
    "/courses/spotting-ai-generated-content/en/course.json",
    "/courses/spotting-ai-generated-content/en/eyes-and-ears.json",
  ]);
  await host.close();
  await rm(dataFolder, { recursive: true, force: true });
});
