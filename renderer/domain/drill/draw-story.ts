/** What a learner has played of a drill. */
export type Played = {
  /** How often each story was played to its end. */
  readonly runs: Readonly<Record<string, number>>;
  /** The story that was played last. */
  readonly story: string;
};

/**
 * The story to play next: one of those played least, never the last one again. So every round of a drill comes past
 * each of its stories, genuine or not. `random` is a number from 0 up to 1.
 */
export function drawStory(
  stories: readonly string[],
  played: Played | undefined,
  random: number,
): string | undefined {
  const others = stories.filter((id) => id !== played?.story);
  const runsOf = (id: string) => played?.runs[id] ?? 0;
  const fewest = Math.min(...others.map(runsOf));
  const least = others.filter((id) => runsOf(id) === fewest);
  return least[Math.floor(random * least.length)];
}
