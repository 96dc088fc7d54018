import { type ComponentType, useEffect, useState } from "react";

type Loading<Props> = { readonly Page?: ComponentType<Props>; readonly failure?: Error };

/** A component whose code is loaded when it is first shown. Not React's `lazy`: that holds what is ready back for 300 ms. */
export function loadedLater<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function LoadedLater(props: Props) {
    const [{ Page, failure }, setLoading] = useState<Loading<Props>>(() => (loaded ? { Page: loaded } : {}));
    useEffect(() => {
      if (loaded) return;
      load().then(
        (Page) => setLoading({ Page: (loaded = Page) }),
        (error: unknown) =>
          setLoading({ failure: error instanceof Error ? error : new Error(String(error)) }),
      );
    }, []);
    if (failure) throw failure;
    return Page ? <Page {...props} /> : <div role="status" data-loading />;
  };
}
