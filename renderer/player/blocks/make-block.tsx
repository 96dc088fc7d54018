import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Product } from "../../domain/provenance/maker.ts";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { HeadlineCard } from "../inspection/headline-card.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./lab-block.module.css";
import type { LabUse } from "./lab-use.ts";
import { RichTextView } from "./rich-text.tsx";
import { type Looked, useLab } from "./use-lab.ts";

/** The steps, and from which earlier one each takes its picture. */
const steps: readonly { readonly product: Product; readonly from?: Product }[] = [
  { product: "sealed-drawing" },
  { product: "painted", from: "sealed-drawing" },
  { product: "screenshot", from: "sealed-drawing" },
  { product: "made-photo" },
];

type Made = Partial<Readonly<Record<Product, Looked>>>;

/** The learner seals a picture, breaks the seal, strips it and claims what is not so: each is inspected at once. */
export function MakeBlock({ intro, use }: { readonly intro: RichText; readonly use: LabUse }) {
  const { t } = useTranslation("lab");
  const { work, look } = useLab(use);
  const [made, setMade] = useState<Made>({});
  const make = async (product: Product, from: File | undefined) => {
    const found = await look(product, "all", (lab) => lab.make(product, from));
    if (found) setMade((before) => ({ ...before, [product]: found }));
  };
  return (
    <Card className={styles.block ?? ""}>
      <RichTextView text={intro} />
      <ol className={styles.steps}>
        {steps.map(({ product, from }) => (
          <li key={product} className={styles.step}>
            <h2 className={styles.title}>{t(`make.${product}.title`)}</h2>
            <p>{t(`make.${product}.body`)}</p>
            <Button
              isBusy={isBusyWith(product)}
              disabled={
                (work.state === "busy" && !isBusyWith(product)) ||
                (from !== undefined && made[from] === undefined)
              }
              onClick={() => void make(product, from && made[from]?.file)}
            >
              {t(`make.${product}.action`)}
            </Button>
            <StatusLine>{newsOf(product)}</StatusLine>
            {made[product] && <Seen looked={made[product]} lesson={t(`make.${product}.lesson`)} />}
          </li>
        ))}
      </ol>
    </Card>
  );

  function isBusyWith(product: Product) {
    return work.state === "busy" && work.what === product;
  }

  function newsOf(product: Product) {
    if (work.state === "idle" || work.what !== product) return undefined;
    return work.state === "busy" ? t("making") : t("failed");
  }
}

function Seen({ looked, lesson }: { readonly looked: Looked; readonly lesson: string }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.report}>
      <HeadlineCard report={looked.report} titleId={titleId} picture={looked.file} hasNoLists={false} />
      <p className={styles.lesson}>{lesson}</p>
    </section>
  );
}
