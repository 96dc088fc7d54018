import { describe, expect, it } from "vitest";
import { kindOfKey } from "../../../../../renderer/worker/inspection/notes/keys.ts";

describe("kindOfKey", () => {
  it.each([
    ["parameters", "generator"],
    ["Dream", "generator"],
    ["invokeai_metadata", "generator"],
    ["Software", "software"],
    ["com.apple.quicktime.software", "software"],
    ["com.apple.quicktime.make", "camera"],
    ["Creation Time", "date"],
    ["comment", "description"],
    ["Author", "author"],
    ["X-Office-File", "other"],
  ])("takes %j for %s", (key, kind) => expect(kindOfKey(key)).toBe(kind));
});
