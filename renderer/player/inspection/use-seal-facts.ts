import { useTranslation } from "react-i18next";
import type { CheckedSeal, Signer } from "../../domain/provenance/report.ts";
import { useFileDates } from "./use-file-dates.ts";

/** A fact about a seal: in our words, or in those of the file. */
export type SealFact = { readonly label: string } & ({ readonly ours: string } | { readonly theirs: string });

/** Who sealed a file, when, with what, on which list. */
export function useSealFacts(): (seal: CheckedSeal) => readonly SealFact[] {
  const { t } = useTranslation("inspector");
  const dateOf = useFileDates();
  const theirs = (label: string, text: string | undefined): SealFact =>
    text === undefined ? { label, ours: t("seal.notGiven") } : { label, theirs: text };

  const validity = ({ validFrom, validTo }: Signer) => {
    const [from, to] = [validFrom && dateOf(validFrom), validTo && dateOf(validTo)];
    if (from && to) return t("seal.validRange", { from, to });
    if (from) return t("seal.validFrom", { from });
    return to ? t("seal.validTo", { to }) : t("seal.notGiven");
  };

  return ({ active, manifests, integrity, signer, trust }) => {
    const list = trust.state === "listed" ? trust.list : trust.state;
    const signedAt = signer.signedAt === undefined ? t("seal.noTimestamp") : dateOf(signer.signedAt);
    const manifest = Object.hasOwn(manifests, active) ? manifests[active] : undefined;
    return [
      { label: t("seal.integrity.label"), ours: t(`seal.integrity.${integrity}`) },
      { label: t("seal.trust.label"), ours: t(`seal.trust.${list}`) },
      theirs(t("seal.signer"), signer.name),
      theirs(t("seal.organisation"), signer.organisation),
      theirs(t("seal.issuer"), signer.issuer),
      { label: t("seal.valid"), ours: validity(signer) },
      { label: t("seal.signedAt"), ours: signedAt },
      theirs(t("seal.generator"), manifest?.generator),
      theirs(t("seal.algorithm"), signer.algorithm),
      theirs(t("seal.serialNumber"), signer.serialNumber),
    ];
  };
}
