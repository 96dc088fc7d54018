import fc from "fast-check";

/** Any text, halves of characters among it; signs that steer the direction and marks of markup come often. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.integer({ min: 0x2000, max: 0x2070 }), fc.nat(0xff)), {
    maxLength: 60,
  })
  .map((codes) => String.fromCodePoint(...codes));
