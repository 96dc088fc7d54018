import styles from "./records.module.css";

/** A key's fingerprint, large and in groups, for comparing it with another screen. */
export function Fingerprint({ of }: { readonly of: string }) {
  return (
    <p className={styles.fingerprint} dir="ltr" lang="en" translate="no">
      <span className={styles.groups}>
        {of.split(" ").map((group, place) => (
          <span key={place}>{group} </span>
        ))}
      </span>
    </p>
  );
}
