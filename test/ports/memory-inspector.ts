import {
  type Inspection,
  InspectionCancelled,
  type InspectionOptions,
  type Inspector,
} from "../../renderer/domain/provenance/inspector.ts";
import type { InspectionReport } from "../../renderer/domain/provenance/report.ts";

/** An inspection that waits until the test lets it go on. */
export type HeldInspection = {
  readonly file: File;
  readonly lists: InspectionOptions["lists"];
  readonly result: Promise<InspectionReport>;
  readonly progress: (done: number) => void;
  readonly finish: (report: InspectionReport) => void;
  readonly fail: (error: Error) => void;
};

/** An inspector that reads nothing: every file is held until the test says what is found in it. */
export function createMemoryInspector() {
  const held: HeldInspection[] = [];
  const open = new Set<() => void>();
  let isClosed = false;
  const inspect = (file: File, { lists, onProgress }: InspectionOptions): Inspection => {
    const { promise, resolve, reject } = Promise.withResolvers<InspectionReport>();
    const cancel = () => reject(new InspectionCancelled());
    open.add(cancel);
    const progress = (done: number) => onProgress?.(done);
    held.push({ file, lists, result: promise, progress, finish: resolve, fail: reject });
    return { result: promise, cancel };
  };
  const inspector: Inspector<File> = {
    inspect,
    close: () => {
      isClosed = true;
      for (const cancel of open) cancel();
    },
  };
  return { inspector, held, isClosed: () => isClosed };
}
