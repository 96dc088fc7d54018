import { beforeEach, describe, expect, it } from "vitest";
import { emptyCourseView } from "../../renderer/domain/progress/course-view.ts";
import type { ProgressRepository } from "../../renderer/domain/progress/progress-repository.ts";

const course = (id: string, order = 1) => ({ ...emptyCourseView(id), order });
const head = (device: string, seq: number) => ({ device, seq, head: `hash-${seq}` });

/** What every progress repository must do. */
export function itIsAProgressRepository(name: string, create: () => ProgressRepository): void {
  describe(name, () => {
    let repository: ProgressRepository;
    beforeEach(() => {
      repository = create();
    });

    it("finds nothing where nothing was stored", async () => {
      expect(await repository.find("siti")).toBeUndefined();
    });

    it("keeps views and heads, and puts newer ones in their place", async () => {
      await repository.save("siti", { views: [course("a"), course("b")], heads: [head("pc-1", 2)] });
      await repository.save("siti", { views: [course("a", 9)], heads: [head("pc-1", 3)] });
      const found = await repository.find("siti");
      expect(found?.views.toSorted((x, y) => x.course.localeCompare(y.course))).toEqual([
        course("a", 9),
        course("b"),
      ]);
      expect(found?.heads).toEqual([head("pc-1", 3)]);
    });

    it("replaces everything of a learner at once", async () => {
      await repository.save("siti", { views: [course("a")], heads: [head("pc-1", 1), head("pc-2", 4)] });
      await repository.replace("siti", { views: [course("c")], heads: [head("pc-1", 5)] });
      expect(await repository.find("siti")).toEqual({ views: [course("c")], heads: [head("pc-1", 5)] });
    });

    it("removes one learner and leaves the others", async () => {
      await repository.save("siti", { views: [course("a")], heads: [head("pc-1", 1)] });
      await repository.save("ahmad", { views: [course("a", 7)], heads: [head("pc-1", 7)] });
      await repository.remove("siti");
      expect(await repository.find("siti")).toBeUndefined();
      expect((await repository.find("ahmad"))?.views).toEqual([course("a", 7)]);
    });
  });
}
