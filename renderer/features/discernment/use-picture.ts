import { useTranslation } from "react-i18next";
import { useEnvironment } from "../../state/environment.ts";
import { type Loading, useDocument } from "../../state/use-document.ts";

/** The picture of an item under a name that tells nothing; nothing where the item has none. */
export function usePicture(course: string, file: string | undefined): Loading<File | undefined> {
  const { t } = useTranslation("discernment");
  const { content } = useEnvironment();
  return useDocument(`${course}/${file ?? ""}`, async () => {
    const ending = file?.split(".").at(-1) ?? "";
    return file === undefined
      ? undefined
      : content.discernmentPicture(course, file, `${t("pictureFile")}.${ending}`);
  });
}
