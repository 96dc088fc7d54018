import { someMaterials, someMaterialWords } from "./discernment-materials.ts";
import { compileWith, type CourseFiles, type Json, type Planted } from "./planted-course.ts";

/** Adds a discernment test that passes every check to a course's files. */
export function addDiscernment(files: CourseFiles): void {
  files["discernment.json"] = structuredClone({ format: 1, materials: someMaterials }) as unknown as Json;
  files["locales/en/discernment.json"] = someMaterialWords();
}

/** The pictures of the test, in the course's folder. */
export const somePictures: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  someMaterials.flatMap(({ picture }) =>
    picture ? [[`discernment/${picture.file}`, aJpeg(picture.width, picture.height)]] : [],
  ),
);

/** The sample course with the discernment test and a fault planted in it, compiled. */
export function compileDiscernment(
  change: (files: CourseFiles) => void = () => undefined,
  {
    languages = ["en"],
    pictures = somePictures,
  }: { languages?: string[]; pictures?: typeof somePictures } = {},
): Planted {
  return compileWith(
    (files) => {
      addDiscernment(files);
      change(files);
    },
    languages,
    pictures,
  );
}

/** The head of a JPEG file of a size, with further segments (marker and content) in it. */
export function aJpeg(
  width: number,
  height: number,
  segments: readonly [marker: number, content: string][] = [],
) {
  const segment = (marker: number, content: Buffer) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(content.length + 2);
    return Buffer.concat([Buffer.from([0xff, marker]), length, content]);
  };
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from("JFIF\0")),
    ...segments.map(([marker, content]) => segment(marker, Buffer.from(content))),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0xff, 0xd9]),
  ]);
}
