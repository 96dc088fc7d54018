/**
 * The form for the next attempt: one never seen, drawn at random; when all were seen, the one seen longest ago.
 * `random` gives a number from 0 up to 1.
 */
export function nextForm(
  forms: readonly string[],
  attempts: readonly { readonly form: string }[],
  random: () => number,
): string {
  const unseen = forms.filter((form) => !attempts.some((attempt) => attempt.form === form));
  const drawn = unseen[Math.floor(random() * unseen.length)];
  if (drawn !== undefined) return drawn;
  const lastSeen = (form: string) => attempts.findLastIndex((attempt) => attempt.form === form);
  const oldest = forms.toSorted((a, b) => lastSeen(a) - lastSeen(b))[0];
  if (oldest === undefined) throw new Error("a course without forms has no test");
  return oldest;
}
