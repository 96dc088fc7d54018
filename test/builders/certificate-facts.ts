import fc from "fast-check";
import type { CertificateFacts } from "../../renderer/domain/credentials/certificate-facts.ts";
import { tidyLine } from "../../renderer/domain/credentials/tidy-line.ts";
import { anyText } from "./any-text.ts";

/** What a certificate of Daw Khin says. */
export function theFacts(changes: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    id: "0123456789abcdef0123",
    office: "5c9d9a52-4a1e-4f6c-9a53-0f4f5f3c7a11",
    officeName: "Ministry of Ports",
    name: "ဒေါ်ခင်မျိုးချစ်",
    staffNumber: "A-17",
    course: "safe-lifting",
    title: "ဘေးကင်းစွာ မတင်ခြင်း",
    courseVersion: "1.0.0",
    language: "my",
    finished: "2026-11-20",
    points: 18,
    of: 20,
    until: "2027-11-20",
    issued: "2026-11-28",
    ...changes,
  };
}

/** Names of people and things in the scripts of the region. */
export const names = [
  "สมชาย ใจดี",
  "ເພັດສະໝອນ",
  "សុខា ចាន់",
  "ဒေါ်ခင်မျိုးချစ်",
  "பிரியா கணேசன்",
  "سيتي أمينة",
  "Nguyễn Thị Hòa",
  "José da Costa",
  "陈美玲",
] as const;

const line = (most: number, least = 1) =>
  fc
    .oneof(anyText, fc.constantFrom(...names), fc.string({ unit: "grapheme", maxLength: most }))
    .map((text) => tidyLine(tidyLine(text).slice(0, most)))
    .filter((text) => text.length >= least && text.length <= most);

const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const points = fc.oneof(
  fc.nat(9_999),
  fc.nat(999_999).map((tenths) => tenths / 1000),
);

/** Any facts that a certificate may hold. */
export const anyFacts: fc.Arbitrary<CertificateFacts> = fc.record({
  id: fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 20, maxLength: 20 }),
  office: fc.uuid(),
  officeName: line(40),
  name: line(40),
  staffNumber: line(20, 0),
  course: fc.constant("safe-lifting"),
  title: line(60),
  courseVersion: fc.constantFrom("1", "1.0.0"),
  language: fc.constantFrom("en", "my", "zh-Hans"),
  finished: day,
  points,
  of: points,
  until: fc.oneof(day, fc.constant("")),
  issued: day,
});
