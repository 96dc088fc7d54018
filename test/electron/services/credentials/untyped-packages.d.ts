declare module "@digitalbazaar/vc" {
  export function verifyCredential(options: {
    readonly credential: unknown;
    readonly suite: unknown;
    readonly documentLoader: (address: string) => Promise<object>;
    readonly now: Date;
  }): Promise<{ readonly verified: boolean }>;
}

declare module "@digitalbazaar/data-integrity" {
  export class DataIntegrityProof {
    constructor(options: { readonly cryptosuite: unknown });
  }
}

declare module "@digitalbazaar/eddsa-rdfc-2022-cryptosuite" {
  export const cryptosuite: unknown;
}

declare module "@digitalbazaar/ed25519-multikey" {
  type Multikey = {
    readonly export: (options: {
      readonly publicKey: true;
      readonly includeContext: true;
    }) => Promise<{ readonly id: string }>;
  };
  export function from(key: object): Promise<Multikey>;
}
