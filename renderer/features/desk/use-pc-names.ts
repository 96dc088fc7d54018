import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { DeskData } from "./load-desk.ts";

/** What a PC is called: by the supervisor, or by the start of its id. */
export function usePcNames(devices: DeskData["devices"]): (device: string) => string {
  const { t } = useTranslation("desk");
  const names = useMemo(() => new Map(devices.map(({ device, name }) => [device, name])), [devices]);
  return (device) => names.get(device) || t("pc", { id: device.slice(0, 8) });
}
