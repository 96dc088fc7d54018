import { type Bytes, joined } from "../../renderer/worker/practice/bytes.ts";

const samplesPerSecond = 16_000;
const secondsPerNote = 0.5;

/** A row of tones that fade, as of a bell: WAV, one channel, 16 bits. Pitches are in hertz. */
export function chime(pitches: readonly number[]): Bytes {
  const samples = Int16Array.from(pitches.flatMap(note));
  const data = new Uint8Array(samples.buffer);
  const header = Buffer.alloc(44);
  header.write("RIFF", 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write("WAVEfmt ", 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(samplesPerSecond, 24);
  header.writeUInt32LE(samplesPerSecond * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36);
  header.writeUInt32LE(data.length, 40);
  return joined([header, data]);
}

function note(pitch: number): number[] {
  return Array.from({ length: samplesPerSecond * secondsPerNote }, (_, index) => {
    const seconds = index / samplesPerSecond;
    return Math.round(9000 * Math.exp(-5 * seconds) * Math.sin(2 * Math.PI * pitch * seconds));
  });
}
