import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { courses } from "../../../scripts/course/vite-plugin.ts";
import { sampleCourse } from "../../../scripts/course/sample/sample-course.ts";
import { somePictures } from "../../builders/discernment-course.ts";
import { someMaterials, someMaterialWords } from "../../builders/discernment-materials.ts";
import { plant } from "../../builders/plant.ts";

const project = (change: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const course = Object.entries(sampleCourse("sample")).map(([name, content]) => [
    `courses/sample/${name}`,
    typeof content === "string" ? content : JSON.stringify(content),
  ]);
  return plant({
    ...Object.fromEntries(course),
    "locales/en/shell.json": "{}",
    "index.html": "<p>app</p>",
    "THIRD-PARTY-NOTICES.md": "# Third-party notices",
    ...change,
  });
};

const buildIn = async (root: string, mode = "production") => {
  await build({ root, mode, configFile: false, logLevel: "silent", plugins: [courses(root)] });
  return (file: string) => readFileSync(join(root, "dist", file), "utf8");
};

describe("the build", () => {
  test("holds the courses' documents and the notices", { timeout: 30_000 }, async () => {
    const built = await buildIn(project());
    expect(JSON.parse(built("courses/index.en.json"))).toMatchObject([{ id: "sample" }]);
    expect(built("courses/sample/en/form-a.json")).toContain(`"translation":"original"`);
    expect(built("notices.txt")).toBe("# Third-party notices");
  });

  test("holds the pictures of a discernment test as they are", { timeout: 30_000 }, async () => {
    const pictures = Object.entries(somePictures).map(([name, bytes]) => [`courses/sample/${name}`, bytes]);
    const root = project({
      ...Object.fromEntries(pictures),
      "courses/sample/discernment.json": JSON.stringify({ format: 1, materials: someMaterials }),
      "courses/sample/locales/en/discernment.json": JSON.stringify(someMaterialWords()),
    });
    await buildIn(root);
    const picture = readFileSync(join(root, "dist/courses/sample/discernment/material-1.jpg"));
    expect(picture).toEqual(somePictures["discernment/material-1.jpg"]);
  });

  test("fails on a fault in a course, with file, path and reason", { timeout: 30_000 }, async () => {
    const words = JSON.stringify({ title: "Only a title" });
    const root = project({ "courses/sample/locales/en/first-lesson.json": words });
    await expect(buildIn(root)).rejects.toThrow(
      "courses/sample/locales/en/first-lesson.json · steps: is missing",
    );
  });

  test("of a preview leaves the judgement to the preview", { timeout: 30_000 }, async () => {
    const words = JSON.stringify({ title: "Only a title" });
    const root = project({ "courses/sample/locales/en/first-lesson.json": words });
    await expect(buildIn(root, "preview")).resolves.toBeDefined();
  });
});
