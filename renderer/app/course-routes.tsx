import { Route, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import type { CourseListing } from "../domain/course/documents.ts";
import { useAppState } from "../state/use-app.ts";
import { loadedLater } from "../ui/loaded-later.tsx";
import { NotFound } from "./not-found.tsx";

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
const DiscernmentPage = loadedLater(() =>
  import("../features/discernment/discernment-page.tsx").then((module) => module.DiscernmentPage),
);
const DrillPage = loadedLater(() =>
  import("../features/drill/drill-page.tsx").then((module) => module.DrillPage),
);

/** The screens of one course, by address. */
export function CourseRoutes({ course }: { readonly course: string }) {
  const listing = useAppState((state) => state.listings.find(({ id }) => id === course));
  return listing ? <Screens listing={listing} /> : <NotFound />;
}

function Screens({ listing }: { readonly listing: CourseListing }) {
  const [, navigate] = useHashLocation();
  const base = `/courses/${listing.id}`;
  return (
    <Switch>
      <Route path={base}>
        <CoursePage listing={listing} />
      </Route>
      <Route path={`${base}/job-aid`}>
        <JobAidPage listing={listing} />
      </Route>
      <Route path={`${base}/workshop`}>
        <WorkshopPage listing={listing} />
      </Route>
      <Route path={`${base}/certificate`}>
        <CertificatePage listing={listing} />
      </Route>
      <Route path={`${base}/discernment`}>
        {listing.discernment ? <DiscernmentPage listing={listing} /> : <NotFound />}
      </Route>
      <Route path={`${base}/drills/:drill`}>
        {({ drill }: { readonly drill: string }) => {
          const found = listing.drills.find(({ id }) => id === drill);
          return found ? <DrillPage key={drill} listing={listing} drill={found} /> : <NotFound />;
        }}
      </Route>
      <Route path={`${base}/test/:purpose`}>
        {({ purpose }: { readonly purpose: string }) =>
          purpose === "pre" || purpose === "final" ? (
            <TestPage key={purpose} listing={listing} purpose={purpose} />
          ) : (
            <NotFound />
          )
        }
      </Route>
      <Route path={`${base}/lessons/:lesson/:step?`}>
        {({ lesson, step }: { readonly lesson: string; readonly step?: string }) => {
          const found = listing.lessons.find(({ id }) => id === lesson);
          return found ? (
            <LessonPage
              key={lesson}
              listing={listing}
              lesson={found}
              step={step}
              onStep={(next) => navigate(`${base}/lessons/${lesson}/${next}`)}
            />
          ) : (
            <NotFound />
          );
        }}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
