import type {
  ProgressRepository,
  StoredProgress,
} from "../../renderer/domain/progress/progress-repository.ts";

/** The in-memory twin of the Dexie repository. */
export function createMemoryProgressRepository(): ProgressRepository {
  const stored = new Map<string, StoredProgress>();
  return {
    find: async (learner) => stored.get(learner),
    save: async (learner, { views, heads }) => {
      const before = stored.get(learner) ?? { views: [], heads: [] };
      const isNew = (course: string) => views.some((view) => view.course === course);
      const isMoved = (device: string) => heads.some((head) => head.device === device);
      stored.set(learner, {
        views: [...before.views.filter(({ course }) => !isNew(course)), ...views],
        heads: [...before.heads.filter(({ device }) => !isMoved(device)), ...heads],
      });
    },
    replace: async (learner, progress) => {
      stored.set(learner, progress);
    },
    remove: async (learner) => {
      stored.delete(learner);
    },
  };
}
