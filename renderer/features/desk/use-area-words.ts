import { useTranslation } from "react-i18next";
import { skillAreas } from "../../domain/course/tracks.ts";

/** What a skill area is called; its id where this copy of Pandu does not know it. */
export function useAreaWords(): (area: string) => string {
  const { t } = useTranslation("course");
  return (area) => {
    const known = skillAreas.find((each) => each === area);
    return known === undefined ? area : t(`skillArea.${known}`);
  };
}
