import { afterEach, describe, expect, it, vi } from "vitest";
import { bufferSource, byteSourceOf, partOf } from "../../../../renderer/worker/inspection/byte-source.ts";
import { bytes } from "../../../builders/notes/bytes.ts";

const source = bufferSource(bytes("0123456789"));
const text = (piece: Uint8Array) => String.fromCharCode(...piece);

describe("bufferSource", () => {
  it("gives the bytes that are there", () => {
    expect(text(source.read(2, 5))).toBe("234");
    expect(text(source.read(8, 99))).toBe("89");
    expect(source.read(-3, -1)).toHaveLength(0);
  });
});

describe("partOf", () => {
  it("counts from its own start and ends where it ends", () => {
    const part = partOf(source, 3, 7);
    expect(part.size).toBe(4);
    expect(text(part.read(1, 99))).toBe("456");
    expect(part.read(9, 12)).toHaveLength(0);
  });

  it("never reaches out of the whole, however it was cut", () => {
    expect(partOf(source, 8, 99).size).toBe(2);
    expect(partOf(source, 50, 99).size).toBe(0);
    expect(partOf(source, 5, 2).size).toBe(0);
    expect(text(partOf(partOf(source, 2, 8), 1, 99).read(0, 99))).toBe("34567");
  });
});

describe("byteSourceOf", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("reads a file through the reader that workers have", () => {
    const asked: unknown[] = [];
    class FileReaderSync {
      readAsArrayBuffer(piece: unknown) {
        asked.push(piece);
        return Uint8Array.of(7).buffer;
      }
    }
    vi.stubGlobal("FileReaderSync", FileReaderSync);
    const file = new Blob(["0123456789"]);
    const read = byteSourceOf(file);
    expect(read.size).toBe(10);
    expect(read.read(2, 5)).toEqual(Uint8Array.of(7));
    expect(asked).toMatchObject([{ size: 3 }]);
  });
});
