import encodeQR from "qr";
import { type CSSProperties, useMemo } from "react";
import styles from "./qr-code.module.css";

/** So many modules stay free on every side (ISO/IEC 18004). */
const quietZone = 4;

/** A text as a QR code with error correction M; `label` says what it is to whoever does not see it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawCode(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className={styles.code}
      style={{ "--modules": size } as CSSProperties}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The code's dark modules as a path, row by row, and its side in modules. */
function drawCode(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: quietZone });
  return { size: rows.length, path: rows.map(drawRow).join("") };
}

function drawRow(modules: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < modules.length; x += 1) {
    if (modules[x] !== true) continue;
    const start = x;
    while (modules[x + 1] === true) x += 1;
    const length = x + 1 - start;
    path += `M${start} ${y}h${length}v1h${-length}z`;
  }
  return path;
}
