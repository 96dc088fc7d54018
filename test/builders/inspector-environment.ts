import { createStore } from "zustand/vanilla";
import type { PracticeSet } from "../../renderer/domain/provenance/practice-set.ts";
import type { Environment } from "../../renderer/state/environment.ts";
import { aLearner } from "./learners.ts";
import { createMemoryInspector } from "../ports/memory-inspector.ts";

/** What the inspector's screen may use: files are held until the test lets them go on. */
export function anInspectorEnvironment(content: Partial<Environment["content"]> = {}) {
  const memory = createMemoryInspector();
  const heard = { opened: 0, prints: 0, saved: [] as { readonly name: string; readonly text: string }[] };
  const learner = aLearner();
  const session = { store: createStore(() => ({ learner })) };
  let time = 0;
  let ids = 0;
  const environment = {
    app: {
      services: { call: async () => ({ ok: true, value: {} }) },
      store: createStore(() => ({
        info: { version: "1.2.3" },
        learners: [learner],
        language: "en",
        session,
      })),
    },
    content: {
      practice: async () => aPracticeSet(),
      practiceFile: async (_file: string, name: string) => new File(["practice"], name),
      officialTrust: async () => undefined,
      ...content,
    },
    clock: { monotonic: () => time },
    randomId: () => `id-${(ids += 1)}`,
    openInspector: () => {
      heard.opened += 1;
      return memory.inspector;
    },
    print: () => (heard.prints += 1),
    saveFile: async (name: string, bytes: Uint8Array) => {
      heard.saved.push({ name, text: new TextDecoder().decode(bytes) });
      return `/home/siti/${name}`;
    },
  } as unknown as Environment;
  return { environment, heard, ...memory, pass: (milliseconds: number) => (time += milliseconds) };
}

export function aPracticeSet(): PracticeSet {
  const origin = { author: "drawn for Pandu", source: "scripts/practice", licence: "CC0-1.0" };
  const expected = { answer: "silent", isSealChecked: true } as const;
  const file = { size: 8, sha256: "", origin, expected };
  return {
    format: 1,
    madeAt: "2026-11-01T00:00:00Z",
    authority: "",
    files: [
      {
        ...file,
        id: "market-stall",
        file: "market-stall.jpg",
        mediaType: "image/jpeg",
        kind: "camera-sealed",
      },
      {
        ...file,
        id: "opening-hours",
        file: "opening-hours.pdf",
        mediaType: "application/pdf",
        kind: "nothing",
      },
    ],
  };
}
