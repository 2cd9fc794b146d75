/** From answers to figures: recall, wrong links, and the yardstick's threshold that keeps within a budget. */
import type { Answer, CountryScore, Outcome } from "./score.ts";

/** The accepted share of comparisons, one query against one registered id, that end in a wrong link. */
export const BUDGET = 1 / 10_000;
/** A country with fewer Latin queries is shown and not pooled. */
export const LEAST_QUERIES = 30;

export interface Figures {
  /** Queries that mean a registered person, and those of strangers. */
  readonly meant: number;
  readonly strangers: number;
  readonly right: number;
  readonly part: number;
  /** Links of a registered person's spelling to somebody else, and of a stranger's to anybody. */
  readonly wrongMeant: number;
  readonly wrongStrangers: number;
  readonly comparisons: number;
}

export const recallOf = ({ right, meant }: Figures): number | null => (meant === 0 ? null : right / meant);
export const wrongOf = ({ wrongMeant, wrongStrangers }: Figures): number => wrongMeant + wrongStrangers;

export function latinOf({ answers }: CountryScore): Answer[] {
  return answers.filter(({ query }) => query.script === "latin");
}

export function figuresOf(
  answers: readonly Answer[],
  registered: number,
  outcomeOf: (answer: Answer) => Outcome,
): Figures {
  const outcomes = answers.map((answer) => ({
    isMeant: answer.query.meant !== null,
    outcome: outcomeOf(answer),
  }));
  const count = (isMeant: boolean, outcome: Outcome): number =>
    outcomes.filter((one) => one.isMeant === isMeant && one.outcome === outcome).length;
  const meant = outcomes.filter(({ isMeant }) => isMeant).length;
  return {
    meant,
    strangers: outcomes.length - meant,
    right: count(true, "right"),
    part: count(true, "part"),
    wrongMeant: count(true, "wrong"),
    wrongStrangers: count(false, "wrong"),
    comparisons: outcomes.length * registered,
  };
}

export function sum(all: readonly Figures[]): Figures {
  const total = (key: keyof Figures): number => all.reduce((so, one) => so + one[key], 0);
  return {
    meant: total("meant"),
    strangers: total("strangers"),
    right: total("right"),
    part: total("part"),
    wrongMeant: total("wrongMeant"),
    wrongStrangers: total("wrongStrangers"),
    comparisons: total("comparisons"),
  };
}

/** What the yardstick answers when it links whoever is at most `threshold` away. */
export function nearestWithin(threshold: number): (answer: Answer) => Outcome {
  return ({ nearest }) =>
    nearest === null || nearest.distance > threshold ? "nobody" : nearest.right ? "right" : "wrong";
}

/** The greatest distance up to which the answers hold no more than `wrong` wrong links; -1 where none does. */
export function thresholdFor(answers: readonly Answer[], wrong: number): number {
  const linked = answers.flatMap(({ nearest }) => (nearest === null ? [] : [nearest]));
  linked.sort((a, b) => a.distance - b.distance);
  let threshold = -1;
  let met = 0;
  for (let i = 0; i < linked.length; i++) {
    if (!linked[i]!.right) met++;
    if (met > wrong) break;
    if (linked[i + 1]?.distance !== linked[i]!.distance) threshold = linked[i]!.distance;
  }
  return threshold;
}
