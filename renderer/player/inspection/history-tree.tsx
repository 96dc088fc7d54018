import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Action } from "../../domain/provenance/report.ts";
import { Button } from "../../ui/button.tsx";
import { FilePicture } from "./file-picture.tsx";
import { FileText } from "./file-text.tsx";
import type { HistoryStep } from "./history.ts";
import styles from "./history-tree.module.css";
import { TermWords } from "./term-words.tsx";
import { actionOf, relationshipOf, sourceTypeOf } from "./terms.ts";
import { useBounded } from "./use-bounded.ts";
import { useFileDates } from "./use-file-dates.ts";
import { visibleName } from "./visible-text.ts";

/** A file's history: the file, under it what it was made from, and so on; a list in lists. */
export function HistoryTree({ top }: { readonly top: HistoryStep }) {
  return (
    <ul className={styles.tree}>
      <Step step={top} />
    </ul>
  );
}

function Step({ step }: { readonly step: HistoryStep }) {
  const { t } = useTranslation("inspector");
  const { relationship, madeFrom, untold, state } = step;
  return (
    <li className={styles.step}>
      <div className={styles.card}>
        <Picture step={step} />
        <div className={styles.words}>
          <p className={styles.relation}>
            {step.id === "0" ? t("history.thisFile") : t(relationshipOf(relationship))}
          </p>
          <p className={styles.title}>
            {step.title === undefined ? t("history.untitled") : <FileText text={step.title} most={120} />}
          </p>
          <Facts step={step} />
          {state === "told" && <Actions actions={step.actions} />}
        </div>
      </div>
      {madeFrom.length > 0 && (
        <ul className={styles.branch} aria-label={t("history.madeFrom", { count: madeFrom.length + untold })}>
          {madeFrom.map((below) => (
            <Step key={below.id} step={below} />
          ))}
          {untold > 0 && <li className={styles.step}>{t("history.moreIngredients", { count: untold })}</li>}
        </ul>
      )}
    </li>
  );
}

function Picture({ step: { thumbnail, title } }: { readonly step: HistoryStep }) {
  const { t } = useTranslation("inspector");
  const picture = useMemo(
    () => thumbnail && new Blob([thumbnail.bytes], { type: thumbnail.mediaType }),
    [thumbnail],
  );
  if (picture === undefined) return null;
  const name = title === undefined ? t("history.untitled") : visibleName(title);
  return <FilePicture picture={picture} alt={t("history.picture", { title: name })} />;
}

function Facts({ step: { generator, signer, state } }: { readonly step: HistoryStep }) {
  const { t } = useTranslation("inspector");
  const facts: ReactNode[] = [
    generator !== undefined && t("history.writtenBy", { generator: visibleName(generator) }),
    signer !== undefined && t("history.sealedBy", { signer: visibleName(signer) }),
    state === "without-seal" && t("history.noSeal"),
    state === "repeated" && t("history.repeated"),
    state === "too-deep" && t("history.tooDeep"),
  ].filter((fact) => fact !== false);
  return facts.map((fact, at) => (
    <p key={at} className={styles.fact}>
      {fact}
    </p>
  ));
}

function Actions({ actions }: { readonly actions: readonly Action[] }) {
  const { t } = useTranslation("inspector");
  const { shown, left, showMore } = useBounded(actions, 8);
  if (actions.length === 0) return null;
  return (
    <>
      <ol className={styles.actions} aria-label={t("history.steps")}>
        {shown.map((action, at) => (
          <li key={at}>
            <ActionLine action={action} />
          </li>
        ))}
      </ol>
      {left > 0 && (
        <Button variant="quiet" data-print="no" onClick={showMore}>
          {t("history.moreSteps", { count: left })}
        </Button>
      )}
    </>
  );
}

function ActionLine({
  action: { action, when, tool, description, sourceType },
}: {
  readonly action: Action;
}) {
  const { t } = useTranslation("inspector");
  const dateOf = useFileDates();
  const circumstances = [
    when !== undefined && t("history.on", { date: dateOf(when) }),
    tool !== undefined && t("history.with", { tool: visibleName(tool) }),
  ].filter((part) => part !== false);
  return (
    <>
      <TermWords term={actionOf(action)} />
      {circumstances.map((part) => (
        <span key={part} className={styles.circumstance}>
          {part}
        </span>
      ))}
      {sourceType !== undefined && (
        <p>
          <TermWords term={sourceTypeOf(sourceType)} />
        </p>
      )}
      {description !== undefined && (
        <p className={styles.fact}>
          <FileText text={description} most={200} />
        </p>
      )}
    </>
  );
}
