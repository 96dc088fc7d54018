import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteWriter } from "../../../../renderer/domain/exports/byte-writer.ts";
import { anyText } from "../../../builders/any-text.ts";

test("texts are written as the platform encodes them, also where the buffer has to grow", () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const writer = createByteWriter(4);
      for (const text of texts) writer.write(text);
      const wanted = texts.map((text) => [...new TextEncoder().encode(text)]).flat();
      expect(writer.length()).toBe(wanted.length);
      expect([...writer.take()]).toEqual(wanted);
      expect(writer.length()).toBe(0);
    }),
  );
});

test("what was taken is followed by what is written next alone", () => {
  const writer = createByteWriter();
  writer.write("one");
  writer.take();
  writer.write("two");
  expect(new TextDecoder().decode(writer.take())).toBe("two");
});
