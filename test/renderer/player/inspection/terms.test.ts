import { describe, expect, it } from "vitest";
import {
  actionOf,
  fieldOf,
  relationshipOf,
  sourceTypeOf,
} from "../../../../renderer/player/inspection/terms.ts";

describe("a technical term", () => {
  it("has words, and keeps the term beside them", () => {
    expect(sourceTypeOf("http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")).toEqual({
      term: "digitalCapture",
      words: "sourceTypes.digitalCapture",
    });
    expect(actionOf("c2pa.edited.metadata").words).toBe("actions.editedMetadata");
    expect(fieldOf("Iptc4xmpExt:AISystemUsed")).toEqual({
      term: "Iptc4xmpExt:AISystemUsed",
      words: "fields.aiSystem",
    });
    expect(fieldOf("GPSLatitude").words).toBe("fields.latitude");
    expect(relationshipOf("parentOf")).toBe("relationship.parentOf");
  });

  it("has the same words under the name that an older standard gave it", () => {
    expect(sourceTypeOf("minorHumanEdits").words).toBe("sourceTypes.humanEdits");
    expect(actionOf("c2pa.color_adjustments").words).toBe("actions.adjustedColor");
  });

  it.each(["constructor", "__proto__", "c2pa.constructor", "toString", "", "vendor.created"])(
    "that is unknown stands as it is: “%s”",
    (name) => {
      expect(sourceTypeOf(name)).toEqual({ term: name, words: undefined });
      expect(actionOf(name)).toEqual({ term: name, words: undefined });
      expect(fieldOf(name)).toEqual({ term: name, words: undefined });
      expect(relationshipOf(name)).toBe("relationship.other");
    },
  );
});
