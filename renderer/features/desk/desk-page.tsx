import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LoadingState } from "../../player/loading-state.tsx";
import { DeskContext } from "./desk-context.ts";
import { DeskScreens } from "./desk-screens.tsx";
import { SaveRecovery } from "./opening/save-recovery.tsx";
import { SetUp } from "./opening/set-up.tsx";
import { Unlock } from "./opening/unlock.tsx";
import { useDeskLock } from "./use-desk-lock.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import type { FileToSave } from "./use-saving.ts";

/**
 * The supervisor's desk: set up, locked, or open. What is shown of the open desk lives below `DeskScreens`, and is gone
 * from the window with it when the desk locks. `path` is what stands behind `#/desk/`.
 */
export function DeskPage({ path }: { readonly path: string }) {
  const screen = useKeptFocus();
  return (
    <div ref={screen}>
      <Standing path={path} />
    </div>
  );
}

function Standing({ path }: { readonly path: string }) {
  const { t } = useTranslation("desk");
  const { state, problem, hasLockedItself, desk, open, retry } = useDeskLock();
  const [recovery, setRecovery] = useState<FileToSave>();

  if (recovery !== undefined) return <SaveRecovery file={recovery} onDone={() => setRecovery(undefined)} />;
  if (state === undefined) {
    const loading =
      problem === undefined
        ? ({ state: "loading" } as const)
        : ({ state: "failed", reason: problem.at ?? problem.code, retry } as const);
    return <LoadingState title={t("title")} loading={loading} />;
  }
  if (!state.exists) {
    return (
      <SetUp
        onCreated={(created) => {
          setRecovery(created.recovery);
          open(created.state);
        }}
      />
    );
  }
  const officeName = state.officeName ?? "";
  if (state.isLocked)
    return <Unlock officeName={officeName} hasLockedItself={hasLockedItself} onOpen={open} />;
  return (
    <DeskContext value={desk}>
      <DeskScreens path={path} officeName={officeName} locksInMs={state.locksInMs ?? 0} />
    </DeskContext>
  );
}
