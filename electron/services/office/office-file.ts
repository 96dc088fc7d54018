import { type OfficeFile, officeFileSchema } from "../../../renderer/domain/office/office-file.ts";
import { reasonOf } from "../disk/json-file.ts";
import { readSignedLines, type Sign, writeSignedLines } from "../keys/signed-lines.ts";
import { ServiceFailure } from "../service-failure.ts";

/** A file of more bytes is no office file. */
export const largestOfficeFile = 16 * 1024 * 1024;

/** An office file's bytes: the office as one line of JSON, and a line with the desk's signature over it. */
export function writeOfficeFile(office: OfficeFile, sign: Sign): Buffer {
  return writeSignedLines(officeFileSchema.parse(office), sign);
}

/**
 * Reads an office file and checks that the desk it names signed it. A `damaged-file` failure says what is wrong,
 * `newer-data` that it takes a newer Pandu.
 */
export function readOfficeFile(bytes: Buffer): OfficeFile {
  if (bytes.length > largestOfficeFile) throw notOurs("it is too large");
  const { value, isSignedBy, end } = readLines(bytes);
  if (isNewer(value))
    throw new ServiceFailure("newer-data", "a newer Pandu made this office file; update first");
  const { data: office, error } = officeFileSchema.safeParse(value);
  if (office === undefined) throw notOurs(reasonOf(error));
  if (end !== bytes.length || !isSignedBy(office.desk.publicKey))
    throw new ServiceFailure("damaged-file", "this office file was changed after the desk signed it");
  return office;
}

function readLines(bytes: Buffer) {
  try {
    return readSignedLines(bytes);
  } catch (error) {
    throw notOurs(reasonOf(error));
  }
}

function isNewer(value: unknown): boolean {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : undefined;
  return typeof format === "number" && format > 1;
}

function notOurs(reason: string): ServiceFailure {
  return new ServiceFailure("damaged-file", `this is no office file that can be read: ${reason}`);
}
