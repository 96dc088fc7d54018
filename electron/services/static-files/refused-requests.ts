/** Where a page reports what its content security policy refused. */
export const reportPath = "/refused";

/** Counts the requests that tried to leave the app since it started. */
export type RefusedRequests = {
  readonly add: () => void;
  /** Takes a policy violation as the browser reports it: only what would have left the app counts. */
  readonly addReport: (report: string) => void;
  readonly count: () => number;
};

/** A count from nought. */
export function createRefusedRequests(): RefusedRequests {
  let count = 0;
  return {
    add: () => {
      count += 1;
    },
    addReport: (report) => {
      if (wouldLeave(report)) count += 1;
    },
    count: () => count,
  };
}

function wouldLeave(report: string): boolean {
  try {
    const { "csp-report": violation }: { "csp-report"?: { "blocked-uri"?: unknown } } = JSON.parse(report);
    return /^(https?|wss?|ftp):/.test(String(violation?.["blocked-uri"]));
  } catch {
    return false;
  }
}
