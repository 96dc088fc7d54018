import styles from "./moment-view.module.css";

/** Somebody's picture, in a woven shirt: it stands for anybody and shows nobody. */
export function Face() {
  return (
    <svg viewBox="0 0 64 64" aria-hidden className={styles.face}>
      <path className={styles.cloth} d="M6 64c1-14 12-21 26-21s25 7 26 21z" />
      <path
        className={styles.thread}
        d="m32 45 5 5-5 5-5-5zm-12 5 5 5-5 5-5-5zm24 0 5 5-5 5-5-5zm-12 7 4 4-3 3h-2l-3-3z"
      />
      <circle className={styles.skin} cx="32" cy="27" r="16" />
      <path className={styles.hair} d="M15 27C14 14 22 8 32 8s18 6 17 19c-3-6-8-9-17-9s-14 3-17 9z" />
      <path className={styles.eyes} d="M26 26v2m12-2v2m-11 5c3 3 7 3 10 0" />
    </svg>
  );
}
