/** The kinds of files that are inspected, by what their bytes say, never by their name. */
export const fileTypes = ["jpeg", "png", "webp", "avif", "tiff", "mp4", "mov", "mp3", "wav", "pdf"] as const;

export type FileType = (typeof fileTypes)[number];

/** The media type of each kind, as C2PA's reader wants it. */
export const mediaTypes: Readonly<Record<FileType, string>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  avif: "image/avif",
  tiff: "image/tiff",
  mp4: "video/mp4",
  mov: "video/quicktime",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  pdf: "application/pdf",
};

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The kind of a file by its first bytes (64 are enough); undefined where it is none that is inspected. */
export function fileTypeOf(head: Uint8Array): FileType | undefined {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return "jpeg";
  if (ascii(head, 0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (ascii(head, 0, 4) === "RIFF") return riffType(ascii(head, 8, 12));
  if (ascii(head, 4, 8) === "ftyp") return brandType(head);
  if (["II*\0", "MM\0*"].includes(ascii(head, 0, 4))) return "tiff";
  if (ascii(head, 0, 5) === "%PDF-") return "pdf";
  if (ascii(head, 0, 3) === "ID3" || isMpegAudioFrame(head)) return "mp3";
  return undefined;
}

function riffType(form: string): FileType | undefined {
  if (form === "WEBP") return "webp";
  return form === "WAVE" ? "wav" : undefined;
}

/** ISO base media: the major brand, or a compatible one among the first bytes. */
function brandType(head: Uint8Array): FileType | undefined {
  const brands = [8, 16, 20, 24, 28, 32].map((at) => ascii(head, at, at + 4));
  if (brands.some((brand) => brand === "avif" || brand === "avis")) return "avif";
  if (brands[0] === "qt  ") return "mov";
  return brands.some((brand) => /^(isom|iso\d|mp4\d|avc1|M4[AV] |dash|MSNV)$/.test(brand))
    ? "mp4"
    : undefined;
}

/** A frame header of MPEG audio, layer III: eleven set bits, then version and layer. */
function isMpegAudioFrame([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  return first === 0xff && (second & 0xe6) === 0xe2 && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
}
