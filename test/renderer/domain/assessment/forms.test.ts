import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextForm } from "../../../../renderer/domain/assessment/forms.ts";
import type { AttemptView } from "../../../../renderer/domain/progress/course-view.ts";

const attempt = (form: string) => ({ form }) as AttemptView;
const forms = ["a", "b", "c"];

describe("choosing a form", () => {
  it("draws one never seen while there is one", () => {
    fc.assert(
      fc.property(
        fc.subarray(forms, { maxLength: 2 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (seen, drawn) => {
          expect(seen).not.toContain(nextForm(forms, seen.map(attempt), () => drawn));
        },
      ),
    );
  });

  it("draws every form at some random number", () => {
    const drawn = [0, 0.34, 0.99].map((number) => nextForm(forms, [], () => number));
    expect(new Set(drawn)).toEqual(new Set(forms));
  });

  it("takes the one seen longest ago when all were seen", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(forms, { minLength: 3 }),
        fc.array(fc.constantFrom(...forms)),
        (first, later) => {
          const seen = [...first, ...later];
          const chosen = nextForm(forms, seen.map(attempt), () => 0);
          for (const other of forms)
            expect(seen.lastIndexOf(chosen)).toBeLessThanOrEqual(seen.lastIndexOf(other));
        },
      ),
    );
  });
});
