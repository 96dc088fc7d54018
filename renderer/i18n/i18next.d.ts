import "i18next";
import type about from "../../locales/en/about.json";
import type blocks from "../../locales/en/blocks.json";
import type certificate from "../../locales/en/certificate.json";
import type coverage from "../../locales/en/coverage.json";
import type credentials from "../../locales/en/credentials.json";
import type course from "../../locales/en/course.json";
import type desk from "../../locales/en/desk.json";
import type discernment from "../../locales/en/discernment.json";
import type drill from "../../locales/en/drill.json";
import type exports from "../../locales/en/exports.json";
import type failure from "../../locales/en/failure.json";
import type home from "../../locales/en/home.json";
import type inspector from "../../locales/en/inspector.json";
import type item from "../../locales/en/item.json";
import type lab from "../../locales/en/lab.json";
import type lesson from "../../locales/en/lesson.json";
import type overview from "../../locales/en/overview.json";
import type people from "../../locales/en/people.json";
import type progress from "../../locales/en/progress.json";
import type questions from "../../locales/en/questions.json";
import type records from "../../locales/en/records.json";
import type report from "../../locales/en/report.json";
import type review from "../../locales/en/review.json";
import type search from "../../locales/en/search.json";
import type settings from "../../locales/en/settings.json";
import type shell from "../../locales/en/shell.json";
import type workshop from "../../locales/en/workshop.json";
import type test from "../../locales/en/test.json";
import type trust from "../../locales/en/trust.json";

declare module "i18next" {
  // The library is extended by merging its interface; a type alias cannot do that.
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: {
      about: typeof about;
      blocks: typeof blocks;
      certificate: typeof certificate;
      coverage: typeof coverage;
      credentials: typeof credentials;
      course: typeof course;
      desk: typeof desk;
      discernment: typeof discernment;
      drill: typeof drill;
      exports: typeof exports;
      failure: typeof failure;
      home: typeof home;
      inspector: typeof inspector;
      item: typeof item;
      lab: typeof lab;
      lesson: typeof lesson;
      overview: typeof overview;
      people: typeof people;
      progress: typeof progress;
      questions: typeof questions;
      records: typeof records;
      report: typeof report;
      review: typeof review;
      search: typeof search;
      settings: typeof settings;
      shell: typeof shell;
      test: typeof test;
      trust: typeof trust;
      workshop: typeof workshop;
    };
  }
}
