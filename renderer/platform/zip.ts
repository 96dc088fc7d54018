import { Zip, ZipPassThrough } from "fflate";
import { joinedBytes } from "../domain/exports/joined-bytes.ts";
import type { ZipFile } from "../domain/exports/making.ts";

/**
 * A ZIP file in memory, to which one part after the other is added. The platform's own `CompressionStream` deflates
 * beside our work and several times as fast as a script can.
 */
export function startZip(): ZipFile {
  const chunks: Uint8Array[] = [];
  let end: (file: Uint8Array<ArrayBuffer>) => void;
  let fail: (error: Error) => void;
  const written = new Promise<Uint8Array<ArrayBuffer>>(
    (resolve, reject) => ([end, fail] = [resolve, reject]),
  );
  // Heard again where the parts are awaited; unheard it would end the process.
  written.catch(() => undefined);
  const zip = new Zip((error, chunk, isEnd) => {
    if (error) return fail(error);
    chunks.push(chunk);
    if (isEnd) end(joinedBytes(chunks));
  });
  return {
    add: (name) => {
      const part = new DeflatedPart(name);
      // A workbook itself says when it was made; this only keeps the clock out.
      part.mtime = new Date(1980, 0, 1);
      zip.add(part);
      return async (bytes, isEnd) => {
        part.push(bytes, isEnd);
        await part.taken;
      };
    },
    end: () => {
      zip.end();
      return written;
    },
  };
}

class DeflatedPart extends ZipPassThrough {
  /** Until what was pushed last is on its way. */
  taken: Promise<void> = Promise.resolve();
  readonly #writer: WritableStreamDefaultWriter<Uint8Array<ArrayBuffer>>;

  constructor(name: string) {
    super(name);
    /** Deflate. */
    this.compression = 8;
    const { readable, writable } = new CompressionStream("deflate-raw");
    this.#writer = writable.getWriter();
    this.#pass(readable).catch((error: unknown) => this.ondata(error as never, new Uint8Array(), true));
  }

  /** The bytes lie in a buffer that is written over. */
  protected override process(bytes: Uint8Array, isEnd: boolean): void {
    const writing = this.#writer.write(bytes.slice());
    this.taken = isEnd ? writing.then(() => this.#writer.close()) : this.#writer.ready;
  }

  async #pass(deflated: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    for await (const chunk of deflated) this.ondata(null, chunk, false);
    this.ondata(null, new Uint8Array(), true);
  }
}
