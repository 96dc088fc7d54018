import { useCallback } from "react";
import { analyseTest, type TestAnalysis } from "../../../domain/item-analysis/analyse-test.ts";
import type { Sitting } from "../../../domain/item-analysis/sitting.ts";
import { takenOnce } from "../../../domain/item-analysis/taken-once.ts";
import { type TestVersion, testVersions } from "../../../domain/item-analysis/test-versions.ts";
import { useAppState } from "../../../state/use-app.ts";
import type { DeskData } from "../load-desk.ts";

type Versions = readonly TestVersion[];

// Going from question to question, nothing is worked out anew.
const knownVersions = new WeakMap<readonly Sitting[], Map<string, Versions>>();
const knownAnalyses = new WeakMap<TestVersion, TestAnalysis>();

/** Gives the versions in which a course's test was taken. */
export function useTests(
  data: DeskData,
  sittings: readonly Sitting[],
): (course: string, purpose: Sitting["purpose"]) => Versions {
  const listings = useAppState((state) => state.listings);
  return useCallback(
    (course, purpose) => {
      const known = knownVersions.get(sittings) ?? new Map<string, Versions>();
      knownVersions.set(sittings, known);
      const installed = listings.find(({ id }) => id === course);
      const versions =
        known.get(`${purpose} ${course}`) ??
        testVersions(takenOnce(sittings, course, purpose), data.records, installed);
      known.set(`${purpose} ${course}`, versions);
      return versions;
    },
    [data, sittings, listings],
  );
}

/** How the questions of a version do. */
export function analysisOf(version: TestVersion): TestAnalysis {
  const analysis = knownAnalyses.get(version) ?? analyseTest(version.taken);
  knownAnalyses.set(version, analysis);
  return analysis;
}
