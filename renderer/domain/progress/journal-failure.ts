/** Why a journal did not take or give events: a code of the services, and where. */
export class JournalFailure extends Error {
  readonly code: string;
  readonly at: string | undefined;

  constructor(code: string, at?: string) {
    super(at === undefined ? code : `${code}: ${at}`);
    this.code = code;
    this.at = at;
  }
}
