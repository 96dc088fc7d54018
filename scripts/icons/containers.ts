/** A square picture as PNG, with the length of its side in pixels. */
export type Picture = { readonly side: number; readonly png: Buffer };

/** Windows' container: a directory of 16 bytes a picture, then the PNG files. 256 is written as 0. */
export function toIco(pictures: readonly Picture[]): Buffer {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ side, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(side % 256, at);
    header.writeUInt8(side % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
}

/** Types of macOS's container that hold PNG, by side; those for high density come second. */
const icnsTypes: Readonly<Record<number, readonly string[]>> = {
  32: ["ic11"],
  64: ["ic12"],
  128: ["ic07"],
  256: ["ic08", "ic13"],
  512: ["ic09", "ic14"],
  1024: ["ic10"],
};

/** macOS's container: a type, a length and the PNG file for each picture. */
export function toIcns(pictures: readonly Picture[]): Buffer {
  const entries = pictures.flatMap(({ side, png }) =>
    (icnsTypes[side] ?? []).map((type) => entry(type, png)),
  );
  return entry("icns", Buffer.concat(entries));
}

function entry(type: string, content: Buffer): Buffer {
  const header = Buffer.alloc(8);
  header.write(type, "latin1");
  header.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([header, content]);
}
