import { Redirect, Route, Switch } from "wouter";
import { HomePage } from "../features/home/home-page.tsx";
import { loadedLater } from "../ui/loaded-later.tsx";
import { CourseRoutes } from "./course-routes.tsx";
import { NotFound } from "./not-found.tsx";

const RequiredSection = loadedLater(() =>
  import("../features/required/required-section.tsx").then((module) => module.RequiredSection),
);
const CoursesPage = loadedLater(() =>
  import("../features/courses/courses-page.tsx").then((module) => module.CoursesPage),
);
const InspectorPage = loadedLater(() =>
  import("../features/inspector/inspector-page.tsx").then((module) => module.InspectorPage),
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
const RecordsPage = loadedLater(() =>
  import("../features/records/records-page.tsx").then((module) => module.RecordsPage),
);
const DeskPage = loadedLater(() =>
  import("../features/desk/desk-page.tsx").then((module) => module.DeskPage),
);
const SearchPage = loadedLater(() =>
  import("../features/search/search-page.tsx").then((module) => module.SearchPage),
);
const SettingsPage = loadedLater(() =>
  import("../features/settings/settings-page.tsx").then((module) => module.SettingsPage),
);
const CheckPage = loadedLater(() =>
  import("../features/check-credential/check-page.tsx").then((module) => module.CheckPage),
);
const RestorePage = loadedLater(() =>
  import("../features/settings/restore-page.tsx").then((module) => module.RestorePage),
);
const AboutPage = loadedLater(() =>
  import("../features/about/about-page.tsx").then((module) => module.AboutPage),
);

/** The screens of a learner who is signed in, by address. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">
        <HomePage required={<RequiredSection />} />
      </Route>
      <Route path="/courses">
        <CoursesPage />
      </Route>
      <Route path="/courses/:course/*?">{({ course }) => <CourseRoutes course={course} />}</Route>
      <Route path="/review">
        <ReviewPage />
      </Route>
      <Route path="/progress">
        <ProgressPage />
      </Route>
      <Route path="/records">
        <RecordsPage />
      </Route>
      <Route path="/inspector">
        <InspectorPage />
      </Route>
      <Route path="/coverage">
        <CoveragePage />
      </Route>
      <Route path="/search">
        <SearchPage />
      </Route>
      <Route path="/desk/*?">{(params) => <DeskPage path={params["*"] ?? ""} />}</Route>
      <Route path="/check">
        <CheckPage />
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
