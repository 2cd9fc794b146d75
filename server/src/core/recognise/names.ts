/**
 * Tokens → name matches: every place where a pattern of the set stands as a whole name.
 * One pass; the longest form from a place wins. Who is meant is for `link`, slips are for `slips.ts`.
 */
import type { Span } from "../text/span.ts";
import { agrees } from "./agrees.ts";
import { Borders, type Neighbour } from "./borders.ts";
import { isThingName } from "./longerNames.ts";
import { nativeShortAt } from "./nativeShort.ts";
import type { NativeTitle } from "./nativeTitles.ts";
import type { NearSpelling } from "./near/fits.ts";
import { type Pattern, PatternKind, PatternRole, type PatternSet } from "./patterns.ts";
import type { Evidence } from "./slipEvidence.ts";
import { Gap, Shape, type Tokens } from "./tokens.ts";
import { WordTrait } from "./words.ts";

/** A stretch of text that is a form of one entity or of several. */
export interface NameMatch extends Span {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** Indices of the patterns that it satisfies, at least one; all of one role. */
  readonly patterns: readonly number[];
  /** Whether it is one slip away from its pattern. */
  readonly slip: boolean;
  /** Of a slip: whether two letters changed places, which no rule of spelling does and no name of many has. */
  readonly isSwap?: boolean;
  /**
   * Of a spelling that no form lists: `romanised` is right by another romanisation, a `likely` one names its bearer
   * only where the text says so too.
   */
  readonly near?: "romanised" | "sure" | "likely";
  /** Of such a spelling: how it differs from the registered one. */
  readonly spelling?: NearSpelling;
  /** Of such a spelling: the entity. The pattern, one of its forms, may be another's too. */
  readonly bearer?: number;
  /** Of a slip that says too little by itself: what must bear it out. */
  readonly evidence?: Evidence;
  /** Of such a slip: whether it may be another romanisation, which an unlisted spelling is sooner. */
  readonly isRespelt?: boolean;
  /** What else it is if nothing bears that out: an unlisted spelling of the same person's name. */
  readonly otherwise?: NameMatch;
  /** Who was met if nothing bears it out. */
  readonly strangers?: readonly StrangerMatch[];
  /** Of a family name in Hangul, Han or Kana letters: the title behind it. */
  readonly address?: NativeTitle;
}

/** The tokens of a family name and the given name behind it. */
export interface WholeName {
  readonly first: number;
  readonly last: number;
  /** Whether the title stands in front, and nothing tells which token up to `last` is the given name's last one. */
  readonly isOpen: boolean;
}

/** A form inside the longer name of somebody whom the set does not know: "Lee Min-ho", "Carl Weber Jr.". */
export interface StrangerMatch extends Span {
  /** In Hangul, Han or Kana letters, with a title. */
  readonly whole?: WholeName;
  /** The patterns that are a part of the name, at least one. */
  readonly patterns: readonly number[];
}

/** The names of a text, and the strangers who only look like one. */
export interface NameMatches {
  /** Ascending, disjoint. */
  readonly names: readonly NameMatch[];
  readonly strangers: readonly StrangerMatch[];
}

/** Finds a name at a place where no pattern stands letter by letter. */
export interface SlipFinder {
  find(text: string, tokens: Tokens, at: number, borders: Borders): NameMatch | null;
}

/** Finds a person under a spelling that no pattern has and that is no slip. */
export interface NearFinder {
  find(text: string, tokens: Tokens, at: number, borders: Borders): NameMatch | null;
}

/** Matches the whole text. `headings` are spans in which titles are written with capitals. */
export function matchNames(
  text: string,
  tokens: Tokens,
  set: PatternSet,
  headings: Int32Array,
  slips: SlipFinder | null,
  near: NearFinder | null,
): NameMatches {
  const names: NameMatch[] = [];
  const strangers: StrangerMatch[] = [];
  const borders = new Borders(text, tokens, set, headings);
  let from = 0;
  for (let k = 0; k < tokens.headCount; k++) {
    const i = tokens.heads[k]!;
    if (i < from || ((tokens.shapes[i]! & ASKED) === 0 && !set.begins(tokens.ids[i]!))) continue;
    const strangersBefore = strangers.length;
    const exact = tokens.ids[i] === 0 ? null : longestAt(text, tokens, set, i);
    const whole = exact === null ? null : wholeNames(exact, tokens, set, borders, strangers);
    // A single word may be the beginning of a longer name with a slip in it: "ASEAN" of "ASEAN Defence Ministers' Meetng".
    const mayGoOn = whole === null || whole.last === i || isBody(whole, set);
    const slipped = mayGoOn ? (slips?.find(text, tokens, i, borders) ?? null) : null;
    const listed = whole !== null && (slipped === null || slipped.last <= whole.last) ? whole : slipped;
    const unlisted = isOpen(listed, set) ? (near?.find(text, tokens, i, borders) ?? null) : null;
    const isSlip = listed?.slip === true && listed.evidence === undefined;
    const found = isSlip && (unlisted?.near !== "romanised" || listed.isSwap) ? null : unlisted;
    const open = listed?.evidence === undefined || !isOneName(listed, found, set) ? null : listed;
    const isOpenSlip = found === null && open !== null;
    const met = isOpenSlip ? strangers.slice(strangersBefore) : [];
    if (isOpenSlip) met.push(...strangersInside(open, text, tokens, set, borders));
    // A registered person's own name makes no stranger of a form inside it.
    if (found !== null || listed?.slip === true) strangers.length = strangersBefore;
    const isRaw = (tokens.shapes[i]! & Shape.raw) !== 0;
    const native = isRaw && found === null && listed === null ? nativeShortAt(text, tokens, i, set) : null;
    if (native !== null && "stranger" in native) strangers.push(native.stranger);
    const both = open !== null && found !== null ? { ...open, otherwise: found } : found;
    const match = both ?? listed ?? (native !== null && "name" in native ? native.name : null);
    if (match === null) continue;
    names.push(met.length > 0 ? { ...match, strangers: met } : match);
    from = match.last + 1;
  }
  return { names, strangers };
}

/** What a name that the set has no first word of may begin with. */
const ASKED = Shape.capital | Shape.raw;

function isBody({ patterns }: NameMatch, set: PatternSet): boolean {
  return set.patterns[patterns[0]!]!.kind !== PatternKind.person;
}

/** Whether an unlisted spelling, if there is one, says the same as a slip, and is not as right as the listed one. */
function isOneName(slip: NameMatch, unlisted: NameMatch | null, set: PatternSet): boolean {
  if (unlisted === null) return true;
  if ((unlisted.near === "romanised" || slip.isRespelt === true) && !slip.isSwap) return false;
  const isSame = slip.first === unlisted.first && slip.last === unlisted.last;
  return isSame && set.isBorneBy(slip.patterns, unlisted.bearer!);
}

/** Whether an unlisted spelling may be meant: a short form begins "Rashid bin Abdul Omar", "Brodskyy" is no slip. */
function isOpen(listed: NameMatch | null, set: PatternSet): boolean {
  if (listed === null || listed.slip) return true;
  return set.patterns[listed.patterns[0]!]!.role === PatternRole.short;
}

/** The forms that begin at a token, longest first: per length, the patterns that agree with the text. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly patterns: readonly number[];
}

function longestAt(text: string, tokens: Tokens, set: PatternSet, first: number): Reading[] | null {
  let node = set.step(set.root, tokens.ids[first]!);
  if (node === -1) return null;
  let readings: Reading[] | null = null;
  const path = [first];
  for (let last = first; ; ) {
    const reading = set.firstPattern(node) < 0 ? null : readingAt(tokens, set, node, path);
    if (reading !== null) {
      readings ??= [];
      readings.push(reading);
    }
    let next = last + 1;
    if (next >= tokens.count || tokens.gaps[next]! > Gap.comma) break;
    let target = tokens.ids[next] === 0 ? -1 : set.step(node, tokens.ids[next]!);
    if (target === -1 && next + 1 < tokens.count && isParticle(text, tokens, next)) {
      next++;
      const gap = tokens.gaps[next];
      if (gap === Gap.space || gap === Gap.line)
        target = tokens.ids[next] === 0 ? -1 : set.step(node, tokens.ids[next]!);
    }
    if (target === -1) break;
    node = target;
    last = next;
    path.push(next);
  }
  return readings?.reverse() ?? null;
}

function isParticle(text: string, tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  const gap = tokens.gaps[i];
  if (length < 2 || length > 5 || (gap !== Gap.space && gap !== Gap.line)) return false;
  return (tokens.facts(text, i) & WordTrait.patronymic) !== 0;
}

/** The form that ends at a node, where its patterns agree with the text. */
function readingAt(tokens: Tokens, set: PatternSet, node: number, path: readonly number[]): Reading | null {
  let full: number[] | null = null;
  let short: number[] | null = null;
  for (let p = set.firstPattern(node); p >= 0; p = set.nextPattern(p)) {
    const pattern = set.patterns[p]!;
    if (!agrees(pattern, tokens, path)) continue;
    if (pattern.role === PatternRole.full) {
      full ??= [];
      full.push(p);
    } else {
      short ??= [];
      short.push(p);
    }
  }
  const patterns = full ?? short;
  if (patterns === null) return null;
  return { first: path[0]!, last: path[path.length - 1]!, patterns: patterns.reverse() };
}

/** The longest reading whose borders hold; notes a stranger where the form is a part of somebody's name. */
function wholeNames(
  readings: readonly Reading[],
  tokens: Tokens,
  set: PatternSet,
  borders: Borders,
  strangers: StrangerMatch[],
): NameMatch | null {
  for (const { first, last, patterns } of readings) {
    const pattern = leading(patterns, set);
    const left = borders.left(first, last, pattern);
    const right = borders.right(first, last, pattern);
    const start = tokens.starts[first]!;
    const end = tokens.ends[last]!;
    if (left === "free" && right === "free") return { start, end, first, last, patterns, slip: false };
    // A heading may put a capital to any word: its neighbours make no names there.
    if (!introducesStranger(left, right) || pattern.kind !== PatternKind.person) continue;
    if (!borders.inHeading(first) && !isThingName(borders, first, last))
      strangers.push({ start, end, patterns });
  }
  return null;
}

/** Who is met in the later words of a slip that nothing bears out: the Quill of "Ida Quill". */
function strangersInside(
  { first, last }: NameMatch,
  text: string,
  tokens: Tokens,
  set: PatternSet,
  borders: Borders,
): readonly StrangerMatch[] {
  const met: StrangerMatch[] = [];
  for (let i = first + 1; i <= last; i++) {
    const readings = tokens.ids[i] === 0 ? null : longestAt(text, tokens, set, i);
    if (readings !== null) wholeNames(readings, tokens, set, borders, met);
  }
  return met;
}

/** The pattern whose borders count: a person's, where a person and a body have one name. */
function leading(patterns: readonly number[], set: PatternSet): Pattern {
  if (patterns.length === 1) return set.patterns[patterns[0]!]!;
  const person = patterns.find((p) => set.patterns[p]!.kind === PatternKind.person);
  return set.patterns[person ?? patterns[0]!]!;
}

function introducesStranger(left: Neighbour, right: Neighbour): boolean {
  if (right === "generation") return left !== "joined";
  return (left === "name" && right === "free") || (left === "free" && right === "name");
}
