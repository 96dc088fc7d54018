import { useMemo, useState } from "react";
import { readDelimited } from "../../../domain/roster/delimited.ts";
import { type Encoding, type EncodingGuess, guessEncoding } from "../../../domain/roster/encoding.ts";
import type { ReadTable } from "../../../domain/roster/table.ts";
import { useEnvironment } from "../../../state/environment.ts";

/** A roster of 20,000 people is about two million bytes. */
const largest = 16_000_000;

/** Why a file gives no table. */
export type FileFault = "tooLarge" | "unreadable" | "workbook" | "oldWorkbook";

type Chosen = { readonly name: string } & (
  { readonly text: Uint8Array<ArrayBuffer>; readonly guess: EncodingGuess } | { readonly table: ReadTable }
);

/** Reads a table from a file: a workbook, or text whose encoding is guessed and can be set. */
export function useNameFile() {
  const { readWorkbook } = useEnvironment();
  const [chosen, setChosen] = useState<Chosen>();
  const [encoding, setEncoding] = useState<Encoding>("utf-8");
  const [fault, setFault] = useState<FileFault>();
  const table = useMemo(
    () =>
      chosen && "text" in chosen
        ? readDelimited(new TextDecoder(encoding).decode(chosen.text))
        : chosen?.table,
    [chosen, encoding],
  );

  const take = async (file: File) => {
    setChosen(undefined);
    setFault(undefined);
    if (file.size > largest) return setFault("tooLarge");
    const content = await file.arrayBuffer().catch(() => undefined);
    if (content === undefined) return setFault("unreadable");
    const bytes = new Uint8Array(content);
    if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return setFault("oldWorkbook");
    if (beginsWith(bytes, [0x50, 0x4b, 3, 4])) {
      const sheet = await readWorkbook(bytes);
      if (sheet === undefined) setFault("workbook");
      else setChosen({ name: file.name, table: sheet });
      return;
    }
    const guess = guessEncoding(bytes);
    setEncoding(guess.encoding);
    setChosen({ name: file.name, text: bytes, guess });
  };
  return {
    name: chosen?.name,
    table,
    fault,
    /** Undefined where it is known, or there is none. */
    encoding: chosen !== undefined && "guess" in chosen && !chosen.guess.isSure ? encoding : undefined,
    /** Another for each table that is read. */
    key: `${chosen?.name} ${encoding}`,
    take,
    setEncoding,
    drop: () => setChosen(undefined),
  };
}

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
