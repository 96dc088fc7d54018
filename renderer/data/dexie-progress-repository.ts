import { viewShape } from "../domain/progress/course-view.ts";
import type { ProgressRepository, StoredProgress } from "../domain/progress/progress-repository.ts";
import type { Database } from "./database.ts";

/** Folded views in IndexedDB: views and heads are always written in one transaction. */
export function createDexieProgressRepository(database: Database): ProgressRepository {
  const { views, heads } = database;
  const inOne = <Value>(work: () => Promise<Value>) => database.transaction("rw", views, heads, work);

  const put = async (learner: string, progress: StoredProgress) => {
    await views.bulkPut(
      progress.views.map((view) => ({ learner, course: view.course, shape: viewShape, view })),
    );
    await heads.bulkPut(progress.heads.map((head) => ({ learner, ...head })));
  };
  const clear = async (learner: string) => {
    await views.where("[learner+course]").between([learner, ""], [learner, "\uffff"]).delete();
    await heads.where("[learner+device]").between([learner, ""], [learner, "\uffff"]).delete();
  };

  return {
    find: (learner) =>
      database.transaction("r", views, heads, async () => {
        const viewRows = await views
          .where("[learner+course]")
          .between([learner, ""], [learner, "\uffff"])
          .toArray();
        const headRows = await heads
          .where("[learner+device]")
          .between([learner, ""], [learner, "\uffff"])
          .toArray();
        if (headRows.length === 0 || viewRows.some(({ shape }) => shape !== viewShape)) return undefined;
        return {
          views: viewRows.map(({ view }) => view),
          heads: headRows.map(({ device, seq, head }) => ({ device, seq, head })),
        };
      }),
    save: (learner, progress) => inOne(() => put(learner, progress)),
    replace: (learner, progress) =>
      inOne(async () => {
        await clear(learner);
        await put(learner, progress);
      }),
    remove: (learner) => inOne(() => clear(learner)),
  };
}
