import { fireEvent, render } from "@testing-library/react";
import { InspectorPage } from "../../../../renderer/features/inspector/inspector-page.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { anInspectorEnvironment } from "../../../builders/inspector-environment.ts";
import { aReport } from "../../../builders/reports.ts";
import { English } from "../../../fixtures/samples/english.tsx";

/** The inspector's screen, and how files are chosen in it. */
export function open(given = anInspectorEnvironment()) {
  const view = render(
    <English>
      <EnvironmentContext value={given.environment}>
        <InspectorPage />
      </EnvironmentContext>
    </English>,
  );
  const input = view.container.querySelector<HTMLInputElement>("input[type=file][multiple]");
  if (input === null) throw new Error("no file input");
  return { ...given, ...view, choose: (...files: File[]) => fireEvent.change(input, { target: { files } }) };
}

export const aFile = (name: string) => new File(["x"], name);

/** The report of a file that says nothing. */
export const silent = (name: string) => aReport({ file: { name, size: 1, type: "jpeg" } });

export const nothingSays = "This file says nothing about its origin, which proves nothing";
