/** The lists of authorities on this PC by which a seal's signer is listed or not. */
export type TrustLists = { readonly official?: OfficialList; readonly office?: OfficeList };

/** The C2PA programme's own lists, as their publisher had them when this copy of Pandu was made. */
export type OfficialList = {
  /** Authorities that issue signers' certificates, in PEM. */
  readonly signers: string;
  /** Authorities that issue certificates for time stamps, in PEM. */
  readonly timestamps: string;
  /** ISO 8601. */
  readonly fetchedAt: string;
  /** Where the publisher has them. */
  readonly address: string;
};

/** The one list that somebody brought to this PC as a file; it holds for all who use the PC. */
export type OfficeList = {
  /** The file's name. */
  readonly name: string;
  /** ISO 8601 with offset. */
  readonly importedAt: string;
  /** Id of the learner who brought it; that learner may be gone since. */
  readonly importedBy: string;
  /** Certificates in PEM, each once, and nothing else. */
  readonly pem: string;
  readonly authorities: readonly Authority[];
};

export type Authority = {
  /** The name that its certificate gives it: one line of text, at most 200 characters. */
  readonly subject: string;
  /** The end of its certificate, ISO 8601. */
  readonly validTo: string;
};

/** Bytes of the largest file that is taken as a list: 2 MB. */
export const largestTrustList = 2 * 1024 * 1024;

/** How many certificates a text in PEM holds. */
export function countCertificates(pem: string): number {
  return pem.split("-----BEGIN CERTIFICATE-----").length - 1;
}
