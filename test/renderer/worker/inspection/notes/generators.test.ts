import { describe, expect, it } from "vitest";
import {
  areSettings,
  isAigc,
  namesGenerator,
  saysMadeWith,
} from "../../../../../renderer/worker/inspection/notes/generators.ts";

describe("namesGenerator", () => {
  it.each([
    "Made with Google AI",
    "Adobe Firefly 3",
    "DALL·E 3",
    "dall-e",
    "NovelAI",
    "Midjourney v6.1",
    "Suno",
  ])("finds one in %j", (value) => expect(namesGenerator(value)).toBe(true));

  it.each([
    "Adobe Photoshop 26.0",
    "GIMP 3.0",
    "Sunoco Logistics",
    "Canon EOS R5",
    "Gemini County Library",
    "Firefly 8SE",
  ])("finds none in %j", (value) => expect(namesGenerator(value)).toBe(false));
});

describe("saysMadeWith", () => {
  it("is for a generator's own sentence, not for one about it", () => {
    expect(saysMadeWith("made with suno; created=2026-02-25T03:57:12Z; id=6ec687e6")).toBe(true);
    expect(saysMadeWith("AI generated with Midjourney")).toBe(true);
    expect(saysMadeWith("How our office judges pictures made with Midjourney")).toBe(false);
    expect(saysMadeWith("Made with care")).toBe(false);
  });
});

describe("areSettings", () => {
  it.each([
    "a fox\nNegative prompt: blur\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1",
    'prompt:{"3":{"class_type":"KSampler"}}',
    'Workflow: {"nodes":[]}',
    '{"3":{"inputs":{},"class_type":"KSampler"}}',
    '{"sui_image_params":{"prompt":"a fox"}}',
    '{"prompt":"a fox","steps":28,"sampler":"k_euler"}',
    '{"prompt":"{\\"3\\":{\\"class_type\\":\\"KSampler\\"}}"}',
  ])("knows the shape of %j", (value) => expect(areSettings(value)).toBe(true));

  it.each(["Steps: 20 of the stairs", "prompt: an answer is expected", '{"steps":20}', "class_type"])(
    "does not take %j for it",
    (value) => expect(areSettings(value)).toBe(false),
  );
});

describe("isAigc", () => {
  it.each([
    ["AIGC", "anything"],
    ["TXXX:aigc", ""],
    ["TC260:AIGC", ""],
    ["UserComment", ' { "AIGC" : {"Label":"1"} }'],
    ["Comment", '{"Label":"1","ContentProducer":"001"}'],
  ])("knows the field %j with %j", (field, value) => expect(isAigc(field, value)).toBe(true));

  it.each([
    ["AIGCNote", "1"],
    ["Comment", '{"Label":"1"}'],
    ["Comment", "the AIGC rules"],
  ])("does not take %j with %j for it", (field, value) => expect(isAigc(field, value)).toBe(false));
});
