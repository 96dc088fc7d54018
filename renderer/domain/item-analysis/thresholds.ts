/** With fewer people than this, no mean and no correlation is shown. */
export const fewestPeople = 30;

/** With fewer people than this in either language, two languages are not compared. */
export const fewestByLanguage = 100;

/** An answer given in less than this is a rapid guess: too short to have read the question. */
export const rapidSeconds = 3;

/** Nobody's score is made from less than this part of their answers: with more rapid guesses they are left out. */
export const leastPartKept = 0.5;

/** Facility below which most people get a question wrong. */
export const hardBelow = 0.3;

/** Facility above which a question is too easy to tell people apart; that is no fault in a test of what all must know. */
export const easyAbove = 0.9;

/** Discrimination below which a question hardly tells people apart (Ebel and Frisbie 1991). */
export const weakBelow = 0.2;

/** A wrong option counts as chosen by the strong only where at least this part of the people chose it. */
export const leastOptionPart = 0.05;

/** Difference of facility between two languages that is large enough to look at. */
export const largeGap = 0.15;

/** How often intervals of this level miss what they are about. */
export const alpha = 0.05;
