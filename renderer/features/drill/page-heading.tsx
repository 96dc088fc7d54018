import { type ReactNode, useEffect, useRef } from "react";

/** The page's heading; it takes the focus when what stands below it is new. */
export function PageHeading({
  lang,
  children,
}: {
  readonly lang?: string | undefined;
  readonly children: ReactNode;
}) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} lang={lang}>
      {children}
    </h1>
  );
}
