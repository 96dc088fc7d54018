import type { Services } from "../../electron/contract/contract.ts";
import type { InspectionOptions } from "../domain/provenance/inspector.ts";
import type { PracticeSet } from "../domain/provenance/practice-set.ts";
import type { TrustAnchors } from "../domain/provenance/trust-anchors.ts";
import type { OfficialList } from "../domain/provenance/trust-lists.ts";

type Lists = {
  readonly officialTrust: () => Promise<OfficialList | undefined>;
  readonly practice: () => Promise<PracticeSet>;
};

/** The lists of this PC, or the practice list alone. A list that cannot be read is as good as none. */
export function createTrustAnchors({ call }: Services, content: Lists) {
  const practice = async (): Promise<TrustAnchors> => {
    const set = await content.practice().catch(() => undefined);
    return { lists: set ? [{ name: "practice", signers: set.authority }] : [], timestamps: "" };
  };
  const all = async (): Promise<TrustAnchors> => {
    const [official, answer] = await Promise.all([
      content.officialTrust().catch(() => undefined),
      call("trust.load", {}),
    ]);
    const office = answer.ok ? answer.value.office : undefined;
    return {
      lists: [
        ...(official ? [{ name: "official" as const, signers: official.signers }] : []),
        ...(office ? [{ name: "office" as const, signers: office.pem }] : []),
      ],
      timestamps: official?.timestamps ?? "",
    };
  };
  return (lists: InspectionOptions["lists"]) => (lists === "practice" ? practice() : all());
}
