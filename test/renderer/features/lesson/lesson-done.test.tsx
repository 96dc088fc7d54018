// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LessonDone } from "../../../../renderer/features/lesson/lesson-done.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { aDrillCourse, aDrillEnvironment } from "../../../builders/drill-environment.ts";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

it("offers the drill of the lesson that was finished, and of no other", () => {
  const course = aDrillCourse();
  const { environment } = aDrillEnvironment(course);
  const linksAfter = (id: string) => {
    const lesson = course.listing.lessons.find((each) => each.id === id);
    if (lesson === undefined) throw new Error(`no lesson ${id}`);
    const view = render(
      <English>
        <EnvironmentContext value={environment}>
          <LessonDone listing={course.listing} lesson={lesson} />
        </EnvironmentContext>
      </English>,
    );
    const names = screen.getAllByRole("link").map((link) => link.textContent);
    view.unmount();
    return names;
  };
  expect(linksAfter("back")).toContain("Practise: The rice call");
  expect(linksAfter("knees")).not.toContain("Practise: The rice call");
});
