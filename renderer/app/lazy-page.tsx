import { type ComponentType, lazy, Suspense } from "react";

/** A screen that is loaded when it is first opened. */
export function page<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Page = lazy(async () => ({ default: await load() }));
  return function LazyPage(props: Props) {
    return (
      <Suspense fallback={<div role="status" />}>
        <Page {...props} />
      </Suspense>
    );
  };
}
