import type { BlobSlices } from "./blob-slices.ts";

/** Bytes of a file, read synchronously piece by piece (FileReaderSync in the worker, a buffer in tests). */
export type ByteSource = {
  /** In bytes. */
  readonly size: number;
  /** The bytes from `from` up to and without `to`; fewer where the file ends before. */
  readonly read: (from: number, to: number) => Uint8Array<ArrayBuffer>;
};

/** Only workers have it, and only their types know it; tests bring their own. */
type WorkerScope = {
  readonly FileReaderSync: new () => { readonly readAsArrayBuffer: (piece: Blob) => ArrayBuffer };
};

/** Reads a file in a worker. `read` throws where the file has gone or changed meanwhile. */
export function byteSourceOf(file: BlobSlices): ByteSource {
  const { FileReaderSync } = globalThis as unknown as WorkerScope;
  const reader = new FileReaderSync();
  return {
    size: file.size,
    read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  };
}

/** Reads bytes that are in memory. */
export function bufferSource(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return { size: bytes.length, read: (from, to) => bytes.subarray(Math.max(0, from), Math.max(0, to)) };
}

/** A part of a source as a source of its own: a block in a file whose offsets count from its own start. */
export function partOf(source: ByteSource, from: number, to: number): ByteSource {
  const start = Math.min(Math.max(0, from), source.size);
  const size = Math.max(0, Math.min(to, source.size) - start);
  return {
    size,
    read: (first, last) => source.read(start + Math.min(first, size), start + Math.min(last, size)),
  };
}
