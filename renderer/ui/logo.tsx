import styles from "./logo.module.css";

/** The mark, a compass needle in a diamond, with the product's name beside it. */
export function Logo({ name }: { readonly name: string }) {
  return (
    <span className={styles.logo}>
      <svg viewBox="0 0 32 32" width="1.6em" height="1.6em" aria-hidden>
        <path className={styles.diamond} d="M16 1 31 16 16 31 1 16z" />
        <path className={styles.north} d="M16 7.5 20.5 16h-9z" />
        <path className={styles.south} d="M16 24.5 11.5 16h9z" />
      </svg>
      {name}
    </span>
  );
}
