import sharp from "sharp";
import { expect, it } from "vitest";
import { withText } from "../../../scripts/practice/png.ts";

it("adds a text to a PNG that readers find, and leaves the picture as it was", async () => {
  const blank = sharp({ create: { width: 16, height: 16, channels: 3, background: "#8fb9a8" } });
  const png = await blank.png().toBuffer();
  const marked = withText(png, "AIGC", '{"Label":"1"}');
  expect((await sharp(marked).metadata()).comments).toEqual([{ keyword: "AIGC", text: '{"Label":"1"}' }]);
  expect(await sharp(marked, { failOn: "warning" }).raw().toBuffer()).toEqual(await blank.raw().toBuffer());
});
