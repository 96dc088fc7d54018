import {
  BookOpen,
  ChartNoAxesColumn,
  ClipboardList,
  House,
  Info,
  RotateCcw,
  ScanSearch,
  Search,
  Settings,
} from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Router } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { dueCount } from "../../domain/review/due.ts";
import { useEnvironment } from "../../state/environment.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { useSessionState } from "../../state/use-session.ts";
import { Logo } from "../../ui/logo.tsx";
import { SkipLink } from "../../ui/skip-link.tsx";
import { LanguageButton } from "./language-button.tsx";
import { PersonButton } from "./person-button.tsx";
import { Saving } from "./saving.tsx";
import styles from "./shell.module.css";
import { Shortcuts } from "./shortcuts.tsx";

/** The frame of every screen: a rail of words and icons, the head with who and which language, the work. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation("shell");
  const { clock } = useEnvironment();
  const { refreshDesk } = useApp();
  const hasDesk = useAppState((state) => state.hasDesk);
  const listings = useAppState((state) => state.listings);
  const due = useSessionState(({ view }) => dueCount(listings, view, clock.now()));
  const [location] = useHashLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);

  useEffect(() => void refreshDesk(), [refreshDesk]);

  // A new screen takes the focus to its heading, so that the keyboard and the screen reader are where the eye is.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [location]);

  const stops = [
    { href: "/", words: t("home"), Icon: House },
    { href: "/courses", words: t("courses"), Icon: BookOpen },
    { href: "/review", words: t("review"), Icon: RotateCcw, count: due },
    { href: "/progress", words: t("progress"), Icon: ChartNoAxesColumn },
    { href: "/inspector", words: t("inspector"), Icon: ScanSearch },
    ...(hasDesk ? [{ href: "/desk", words: t("desk"), Icon: ClipboardList }] : []),
    { href: "/search", words: t("search"), Icon: Search },
    { href: "/settings", words: t("settings"), Icon: Settings },
    { href: "/about", words: t("about"), Icon: Info },
  ];
  const isHere = (href: string) => (href === "/" ? location === "/" : location.startsWith(href));

  return (
    <Router hook={useHashLocation}>
      <SkipLink to="main">{t("skip")}</SkipLink>
      <div className={styles.frame}>
        <div className={styles.rail} data-print="no">
          <span className={styles.logo}>
            <Logo name="Pandu" />
          </span>
          <nav aria-label={t("navigation")}>
            <ul className={styles.stops}>
              {stops.map(({ href, words, Icon, count }) => (
                <li key={href}>
                  <a
                    className={styles.stop}
                    href={`#${href}`}
                    aria-current={isHere(href) ? "page" : undefined}
                  >
                    <Icon aria-hidden size="1.25em" />
                    <span>{words}</span>
                    {count !== undefined && count > 0 && (
                      <span className={styles.count}>
                        <span aria-hidden>{count}</span>
                        <span className="visually-hidden">{t("due", { count })}</span>
                      </span>
                    )}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className={styles.offline}>{t("offline")}</p>
        </div>
        <div className={styles.work}>
          <header className={styles.head} data-print="no">
            <Saving />
            <LanguageButton />
            <PersonButton />
          </header>
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            {children}
          </main>
        </div>
      </div>
      <Shortcuts />
    </Router>
  );
}
