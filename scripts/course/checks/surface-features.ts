import type { DiscernmentDocument } from "../../../renderer/domain/discernment/document.ts";
import { bestThreshold, type Labelled, mostByChance } from "./best-threshold.ts";
import { claimFeatures, type Features, materialFeatures } from "./claim-features.ts";

type Seen = {
  readonly material: string;
  readonly isMisleading: boolean;
  readonly claim: Features;
  readonly beside: Features;
};

/** How often a search as wide as this one may find something in a test where there is nothing. */
const risk = 0.05;

/** The most that all features together may get right of claims whose material they have not seen. */
const mostTogether = 0.6;

/**
 * Ways to tell misleading claims from sound ones by their look alone. Three searches, in English:
 * 1. over all claims, each feature of the claim's text, by its best threshold (what stands beside a claim is the same
 *    for both claims of a material, so that it can tell nothing there);
 * 2. in each form, each feature of the text and of what stands beside it;
 * 3. over all claims, the features of the text together, by the nearest centroid of the other materials' claims.
 * In the first two a feature is at fault if its best threshold gets more right than chance explains at `risk`, divided
 * by the number of thresholds searched (Bonferroni), by the exact distribution over all ways to deal out the labels.
 */
export function surfaceFaults(forms: readonly Pick<DiscernmentDocument, "form" | "items">[]): string[] {
  const seen = forms.map(({ form, items }) => ({
    form,
    claims: items.map((item, place): Seen => {
      const { id: material, isMisleading } = item;
      return { material, isMisleading, claim: claimFeatures(item), beside: materialFeatures(item, place) };
    }),
  }));
  const all = seen.flatMap(({ claims }) => claims);
  const inForms = seen.flatMap(({ form, claims }) => {
    const columns = columnsOf(claims, ({ claim, beside }) => ({ ...claim, ...beside }));
    return columns.map(([name, values]) => [`${name} in form ${form}`, values] as const);
  });
  return [
    ...tellingBeyondChance(columnsOf(all, ({ claim }) => claim)),
    ...tellingBeyondChance(inForms),
    ...tellingTogether(all),
  ];
}

type Column = readonly [name: string, labelled: readonly Labelled[]];

function columnsOf(claims: readonly Seen[], featuresOf: (claim: Seen) => Features): Column[] {
  const rows = claims.map((claim) => ({ features: featuresOf(claim), isMisleading: claim.isMisleading }));
  return Object.keys(rows[0]?.features ?? {}).map((name) => [
    name,
    rows.map(({ features, isMisleading }) => ({ value: features[name] ?? 0, isMisleading })),
  ]);
}

function tellingBeyondChance(columns: readonly Column[]): string[] {
  return columns.flatMap(([name, labelled]) => {
    const right = bestThreshold(labelled);
    const most = mostByChance(labelled, risk / columns.length);
    if (right <= most) return [];
    return [`by ${name}, ${right} of ${labelled.length} claims can be told; chance explains ${most}`];
  });
}

function tellingTogether(claims: readonly Seen[]): string[] {
  const right = claims.reduce((sum, claim) => sum + guessedRight(claim, claims), 0);
  if (right <= claims.length * mostTogether) return [];
  const share = Math.round((100 * right) / claims.length);
  return [`their look alone tells ${share} in 100 claims right; ${100 * mostTogether} is the most`];
}

/** Whether a claim's label is that of the nearer centroid of the other materials' claims; half where both are as near. */
function guessedRight(claim: Seen, claims: readonly Seen[]): number {
  const others = claims.filter(({ material }) => material !== claim.material);
  const names = Object.keys(claim.claim);
  const distanceTo = (isMisleading: boolean) =>
    names.reduce((sum, name) => {
      const spread = deviation(others.map((each) => each.claim[name] ?? 0));
      if (spread === 0) return sum;
      const same = others.filter((each) => each.isMisleading === isMisleading);
      const centre = mean(same.map((each) => each.claim[name] ?? 0));
      return sum + (((claim.claim[name] ?? 0) - centre) / spread) ** 2;
    }, 0);
  const [own, other] = [distanceTo(claim.isMisleading), distanceTo(!claim.isMisleading)];
  if (Math.abs(own - other) < 1e-9) return 0.5;
  return own < other ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}
