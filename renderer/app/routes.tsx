import { useTranslation } from "react-i18next";
import { Redirect, Route, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { CourseListing } from "../domain/course/documents.ts";
import { HomePage } from "../features/home/home-page.tsx";
import { useAppState } from "../state/use-app.ts";
import { LinkButton } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { loadedLater } from "../ui/loaded-later.tsx";

const CoursesPage = loadedLater(() =>
  import("../features/courses/courses-page.tsx").then((module) => module.CoursesPage),
);
const CoursePage = loadedLater(() =>
  import("../features/courses/course-page.tsx").then((module) => module.CoursePage),
);
const JobAidPage = loadedLater(() =>
  import("../features/courses/job-aid-page.tsx").then((module) => module.JobAidPage),
);
const WorkshopPage = loadedLater(() =>
  import("../features/workshop/workshop-page.tsx").then((module) => module.WorkshopPage),
);
const LessonPage = loadedLater(() =>
  import("../features/lesson/lesson-page.tsx").then((module) => module.LessonPage),
);
const TestPage = loadedLater(() =>
  import("../features/test/test-page.tsx").then((module) => module.TestPage),
);
const CertificatePage = loadedLater(() =>
  import("../features/certificate/certificate-page.tsx").then((module) => module.CertificatePage),
);
const CoveragePage = loadedLater(() =>
  import("../features/coverage/coverage-page.tsx").then((module) => module.CoveragePage),
);
const ReviewPage = loadedLater(() =>
  import("../features/review/review-page.tsx").then((module) => module.ReviewPage),
);
const ProgressPage = loadedLater(() =>
  import("../features/progress/progress-page.tsx").then((module) => module.ProgressPage),
);
const SearchPage = loadedLater(() =>
  import("../features/search/search-page.tsx").then((module) => module.SearchPage),
);
const SettingsPage = loadedLater(() =>
  import("../features/settings/settings-page.tsx").then((module) => module.SettingsPage),
);
const RestorePage = loadedLater(() =>
  import("../features/settings/restore-page.tsx").then((module) => module.RestorePage),
);
const AboutPage = loadedLater(() =>
  import("../features/about/about-page.tsx").then((module) => module.AboutPage),
);

/** The screens of a learner who is signed in, by address. */
export function Routes() {
  const [, navigate] = useHashLocation();
  return (
    <Switch>
      <Route path="/">
        <HomePage />
      </Route>
      <Route path="/courses">
        <CoursesPage />
      </Route>
      <Route path="/courses/:course">
        {({ course }) => <WithCourse id={course}>{(listing) => <CoursePage listing={listing} />}</WithCourse>}
      </Route>
      <Route path="/courses/:course/job-aid">
        {({ course }) => <WithCourse id={course}>{(listing) => <JobAidPage listing={listing} />}</WithCourse>}
      </Route>
      <Route path="/courses/:course/workshop">
        {({ course }) => (
          <WithCourse id={course}>{(listing) => <WorkshopPage listing={listing} />}</WithCourse>
        )}
      </Route>
      <Route path="/courses/:course/certificate">
        {({ course }) => (
          <WithCourse id={course}>{(listing) => <CertificatePage listing={listing} />}</WithCourse>
        )}
      </Route>
      <Route path="/courses/:course/test/:purpose">
        {({ course, purpose }) => (
          <WithCourse id={course}>
            {(listing) =>
              purpose === "pre" || purpose === "final" ? (
                <TestPage key={purpose} listing={listing} purpose={purpose} />
              ) : (
                <NotFound />
              )
            }
          </WithCourse>
        )}
      </Route>
      <Route path="/courses/:course/lessons/:lesson/:step?">
        {({ course, lesson, step }) => (
          <WithCourse id={course}>
            {(listing) => {
              const found = listing.lessons.find(({ id }) => id === lesson);
              return found ? (
                <LessonPage
                  key={lesson}
                  listing={listing}
                  lesson={found}
                  step={step}
                  onStep={(next) => navigate(`/courses/${course}/lessons/${lesson}/${next}`)}
                />
              ) : (
                <NotFound />
              );
            }}
          </WithCourse>
        )}
      </Route>
      <Route path="/review">
        <ReviewPage />
      </Route>
      <Route path="/progress">
        <ProgressPage />
      </Route>
      <Route path="/coverage">
        <CoveragePage />
      </Route>
      <Route path="/search">
        <SearchPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/restore">
        <RestorePage />
      </Route>
      <Route path="/about">
        <AboutPage />
      </Route>
      <Route path="/people">
        <Redirect to="/" />
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function WithCourse({
  id,
  children,
}: {
  readonly id: string;
  readonly children: (listing: CourseListing) => React.ReactNode;
}) {
  const listing = useAppState((state) => state.listings.find((each) => each.id === id));
  return listing ? children(listing) : <NotFound />;
}

function NotFound() {
  const { t } = useTranslation("shell");
  return (
    <EmptyState
      title={t("notFoundTitle")}
      actions={
        <LinkButton variant="primary" href="#/">
          {t("toHome")}
        </LinkButton>
      }
    >
      <p>{t("notFoundBody")}</p>
    </EmptyState>
  );
}
