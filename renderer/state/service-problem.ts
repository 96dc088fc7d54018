/** Why a service did not do what was asked: its code, and where. */
export type Problem = { readonly code: string; readonly at: string | undefined };

class ServiceProblem extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The value of an answer; throws its problem where there is none. */
export async function ask<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; code: string; at?: string }>,
): Promise<Value> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new ServiceProblem({ code: result.code, at: result.at });
}

/** What is to be told of anything that was thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ServiceProblem) return error.problem;
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return { code: error.code, at: "at" in error && typeof error.at === "string" ? error.at : undefined };
  }
  return { code: "failed", at: error instanceof Error ? error.message : String(error) };
}
