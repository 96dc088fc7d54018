import type { ByteSource } from "../../byte-source.ts";

/** The most bytes that are read of one file for its notes, whatever the sizes in its headers say. */
export const readingLimit = 16 * 1024 * 1024;

/**
 * Every read is at least so long, and what is not asked for yet is kept at hand: a read takes a worker about a
 * millisecond, however short it is, and the limit allows 512 of them.
 */
const pageSize = 32 * 1024;

/**
 * A source that never throws and ends for good: outside the file, above the limit, and where the file cannot be
 * read any more, it gives fewer bytes or none.
 */
export function boundedSource(source: ByteSource, limit = readingLimit): ByteSource {
  let left = limit;
  let page = new Uint8Array(0);
  let pageFrom = 0;

  const turnTo = (from: number, end: number): boolean => {
    if (from >= pageFrom && end <= pageFrom + page.length) return true;
    const cost = Math.max(end - from, pageSize);
    if (cost > left) return false;
    left -= cost;
    try {
      page = source.read(from, Math.min(from + cost, source.size));
      pageFrom = from;
    } catch {
      left = 0;
      return false;
    }
    return true;
  };

  return {
    size: source.size,
    read: (from, to) => {
      const end = Math.min(to, source.size);
      if (!(from >= 0 && from < end) || !turnTo(from, end)) return new Uint8Array(0);
      return page.subarray(from - pageFrom, end - pageFrom);
    },
  };
}
