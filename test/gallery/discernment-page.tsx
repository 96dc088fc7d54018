import type { DiscernmentDocument, DiscernmentItem } from "../../renderer/domain/discernment/document.ts";
import { parseRichText } from "../../renderer/domain/rich-text/parse-rich-text.ts";
import { DiscernmentPage } from "../../renderer/features/discernment/discernment-page.tsx";
import { EnvironmentContext } from "../../renderer/state/environment.ts";
import { aCourseEvent } from "../builders/course-events.ts";
import {
  aDiscernmentEnvironment,
  aListingWithDiscernment,
  someForms,
} from "../builders/discernment-environment.ts";
import { aReport } from "../builders/reports.ts";

const rich = parseRichText;
const evidence = {
  inspect: rich(
    "The address ends in `.example`, like that of every other notice from this office.".replaceAll("`", ""),
  ),
  sideways: rich("The port's own board shows the same hours since March. Two newspapers wrote of it."),
  callBack: rich("The clerk at the saved number says: yes, that is ours, and it still holds."),
  why: rich("The board and the clerk agree. Before you pass hours on, look at the board itself."),
  made: rich("Written for this test by an AI system, for an office that does not exist."),
};
const source = {
  title: "View over the valley",
  author: "A. Somebody",
  publisher: "Open picture archive",
  year: 2012,
  licence: "CC0-1.0",
  address: "https://example.org/a-rather-long-address/that-has-to-break/somewhere",
  sha256: "0".repeat(64),
};
const items: readonly DiscernmentItem[] = [
  {
    id: "mountains-and-firs",
    medium: "picture",
    origin: "human",
    source,
    picture: { file: "mountains-and-firs.jpg", width: 1000, height: 660 },
    isMisleading: true,
    words: {
      title: "Mountains and firs",
      alt: "A valley with dark firs in front, and snow-covered mountains behind them",
      claim: rich(
        "Ms Linh wants to print this as the cover of the report on the hill districts, taken **last week**.",
      ),
      ...evidence,
    },
  },
  {
    id: "port-hours",
    medium: "message",
    origin: "ai",
    isMisleading: false,
    words: {
      title: "Hours of the port office",
      from: "Port office <desk@port-office.example>",
      body: rich(
        "Dear all,\n\nfrom Monday our counter is open from 8.00 to 15.30. Please tell your visitors.\n\n- Counter 1: papers\n- Counter 2: fees",
      ),
      claim: rich("Mr Somchai passes this on to all drivers as the hours that hold now."),
      ...evidence,
    },
  },
  {
    id: "call",
    medium: "call",
    origin: "ai",
    isMisleading: true,
    words: {
      title: "A call about an account",
      from: "Number shown: +00 0000 0123",
      body: rich(
        "**Caller:** Good morning, this is the bank's service desk.\n\n**Officer:** Good morning. What is it about?\n\n**Caller:** Our records show a new account for your supplier.",
      ),
      claim: rich("The officer notes the new account for the next payment."),
      ...evidence,
    },
  },
  {
    id: "page",
    medium: "web-page",
    origin: "human",
    source,
    isMisleading: false,
    words: {
      title: "A page about an ocean",
      from: "https://ocean-atlas.example/regions/indian-ocean/overview-of-currents",
      body: rich(
        "The third largest of the oceans. It is bounded by Asia, Africa and Australia.\n\nIts currents turn with the monsoon.",
      ),
      claim: rich("A teacher copies the first sentence into a work sheet for the sixth grade."),
      ...evidence,
    },
  },
];
const documents: readonly DiscernmentDocument[] = [{ ...(someForms()[0] as DiscernmentDocument), items }];
const attempt = { attempt: "one", form: "a" };
const ids = items.map(({ id }) => id);
const completed = ["back", "knees"].map((lesson) =>
  aCourseEvent("lesson-completed", { lesson, activeMs: 0 }),
);

/** Two attempts of 24 each; only the gallery's four items have words. */
function taken(occasion: "before" | "after", caught: number, trusted: number) {
  const judged = Array.from({ length: 24 }, (_, at) => {
    const item = items[at];
    const isMisleading = item?.isMisleading ?? at % 2 === 0;
    const right = Math.floor(at / 2) < (isMisleading ? caught : trusted);
    const sure = (["certain", "fairly-sure", "guessing"] as const)[at % 3] ?? "guessing";
    const tools = at % 3 === 0 ? (["inspect", "call-back"] as const) : [];
    return {
      item: item?.id ?? `item-${at}`,
      isMisleading,
      relies: right !== isMisleading,
      sure,
      tools: [...tools],
    };
  });
  return [
    aCourseEvent("discernment-started", {
      ...attempt,
      attempt: occasion,
      occasion,
      items: judged.map(({ item }) => item),
    }),
    aCourseEvent(
      "discernment-submitted",
      { ...attempt, attempt: occasion, occasion, items: judged },
      "2026-11-20T09:00:00.000+07:00",
    ),
  ];
}

const eventsFor = {
  intro: [],
  item: [aCourseEvent("discernment-started", { ...attempt, occasion: "before", items: ids })],
  result: [...taken("before", 4, 7), ...completed, ...taken("after", 11, 10)],
};

/** The discernment test: its beginning, its items (`first` comes first), or a result. */
export function DiscernmentScreen({ state, first }: { readonly state: string; readonly first: number }) {
  const events = eventsFor[state as keyof typeof eventsFor] ?? [];
  const { environment } = aDiscernmentEnvironment({
    documents,
    events: events.map((event) =>
      event.type === "discernment-started" && state === "item"
        ? { ...event, data: { ...event.data, items: [...ids.slice(first), ...ids.slice(0, first)] } }
        : event,
    ),
  });
  const content = {
    ...environment.content,
    discernmentPicture: async (_course: string, file: string, name: string) => {
      const address = new URL(
        `../../courses/spotting-ai-generated-content/discernment/${file}`,
        import.meta.url,
      );
      return new File([await (await fetch(address)).blob()], name, { type: "image/jpeg" });
    },
  };
  const openInspector = () => ({
    ...environment.openInspector(),
    inspect: () => ({ result: Promise.resolve(aReport()), cancel: () => undefined }),
  });
  return (
    <EnvironmentContext value={{ ...environment, content, openInspector }}>
      <DiscernmentPage listing={aListingWithDiscernment()} />
    </EnvironmentContext>
  );
}
