import { describe, expect, it } from "vitest";
import { localVoice } from "../../../../renderer/domain/language/local-voice.ts";

function aVoice(lang: string, changes: { localService?: boolean; default?: boolean } = {}) {
  return { lang, localService: true, default: false, ...changes };
}

describe("the voice for reading aloud", () => {
  it("is never one that asks a server", () => {
    expect(localVoice([aVoice("th-TH", { localService: false })], "th")).toBeUndefined();
  });

  it("speaks the language, however the system writes its tag", () => {
    const voices = [aVoice("en-US"), aVoice("zh_Hans_CN"), aVoice("vi_VN")];
    expect(localVoice(voices, "zh-Hans")).toBe(voices[1]);
    expect(localVoice(voices, "vi")).toBe(voices[2]);
    expect(localVoice(voices, "km")).toBeUndefined();
  });

  it("takes no Malay voice for Malayalam and no Indonesian one for Malay", () => {
    expect(localVoice([aVoice("ml-IN"), aVoice("id-ID")], "ms")).toBeUndefined();
  });

  it("is of a fitting region before it is the default one", () => {
    const voices = [aVoice("pt-BR", { default: true }), aVoice("pt-PT")];
    expect(localVoice(voices, "pt")).toBe(voices[1]);
  });

  it("is the default one among equals", () => {
    const voices = [aVoice("id-ID"), aVoice("id-ID", { default: true })];
    expect(localVoice(voices, "id")).toBe(voices[1]);
  });

  it("is not Cantonese for Chinese", () => {
    expect(localVoice([aVoice("zh-HK")], "zh-Hans")).toBeUndefined();
  });
});
