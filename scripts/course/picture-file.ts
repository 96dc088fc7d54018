/** What a picture's file says before its pixels: its size, and the names of metadata other than colour profile and seal. */
export type PictureFile = {
  readonly width: number;
  readonly height: number;
  readonly metadata: readonly string[];
};

/** Reads a JPEG, PNG or WebP file; undefined where it is none of these, or cut off before its size. */
export function readPictureFile(bytes: Buffer): PictureFile | undefined {
  try {
    if (bytes.readUInt16BE(0) === 0xffd8) return readJpeg(bytes);
    if (bytes.toString("latin1", 1, 4) === "PNG") return readPng(bytes);
    return bytes.toString("latin1", 8, 12) === "WEBP" ? readWebp(bytes) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** JFIF, colour profile, seal (JUMBF) and Adobe's colour transform tell nothing of who or what. */
const plainSegments = new Set([0xe0, 0xe2, 0xeb, 0xee]);

function readJpeg(bytes: Buffer): PictureFile | undefined {
  const metadata: string[] = [];
  let size: Pick<PictureFile, "width" | "height"> | undefined;
  const startOfScan = 0xda;
  let marker = bytes.readUInt8(3);
  for (let at = 2; marker !== startOfScan; marker = bytes.readUInt8(at + 1)) {
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker === 0xfe) metadata.push("a comment");
    if (marker >= 0xe0 && marker <= 0xef && !plainSegments.has(marker)) metadata.push(`APP${marker - 0xe0}`);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return size && { ...size, metadata };
}

function readPng(bytes: Buffer): PictureFile {
  const metadata: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (["tEXt", "zTXt", "iTXt", "eXIf", "tIME"].includes(type)) metadata.push(type);
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), metadata };
}

function readWebp(bytes: Buffer): PictureFile | undefined {
  const metadata: string[] = [];
  for (let at = 12; at < bytes.length; at += 8 + evenUp(bytes.readUInt32LE(at + 4))) {
    const type = bytes.toString("latin1", at, at + 4);
    if (type === "EXIF" || type === "XMP ") metadata.push(type.trim());
  }
  const size = webpSize(bytes.toString("latin1", 12, 16), bytes.subarray(20));
  return size && { ...size, metadata };
}

/** The size by the first chunk: lossy, lossless, or extended. */
function webpSize(type: string, chunk: Buffer): Pick<PictureFile, "width" | "height"> | undefined {
  if (type === "VP8 ")
    return { width: chunk.readUInt16LE(6) & 0x3fff, height: chunk.readUInt16LE(8) & 0x3fff };
  if (type === "VP8X") return { width: chunk.readUIntLE(4, 3) + 1, height: chunk.readUIntLE(7, 3) + 1 };
  if (type !== "VP8L") return undefined;
  const bits = chunk.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

function evenUp(size: number): number {
  return size + (size % 2);
}
