/**
 * The second pass over Markdown: what is not prose within paragraphs, headings and cells. Links after the
 * bracket stack of CommonMark 0.31 (appendix "An algorithm for parsing nested emphasis and links"), code
 * spans, tags, character references, addresses, and the wiki links, comments and math of note-taking tools.
 * Emphasis is not looked at: its marks are no words.
 */

import { MaskKind } from "../mask.ts";
import { isLetter } from "../unitKinds.ts";
import { Brackets, type Opener } from "./brackets.ts";
import { CodeSpans } from "./codeSpans.ts";
import { tagEnd } from "./html.ts";
import { Landmarks } from "./landmarks.ts";
import type { Layout } from "./layout.ts";
import { Finder } from "./lineReader.ts";
import { pathEnd, resourceEnd } from "./links.ts";
import { footnoteLabelEnd } from "./markers.ts";
import { isNoBreakSpace, referenceEnd } from "./references.ts";
import { LONGEST_LABEL, Run } from "./run.ts";
import { Stretches } from "./stretches.ts";
import { tagWordEnd } from "./tags.ts";
import * as u from "./units.ts";
import * as urls from "./urls.ts";
import { wikiLinkAt } from "./wikiLinks.ts";

/** What can begin something. None of it can stand before the content of a line. */
const MARKS = ["\\", "`", "<", "&", "[", "]", "://", "www.", "@", "%%", "$$", "#"];

/** The stretches within the inline content of the blocks. */
export function scanInline(layout: Layout): Stretches {
  const scanner = new InlineScanner(layout);
  for (let i = 0; i < layout.runs.length; i += 2) scanner.scan(layout.runs[i]!, layout.runs[i + 1]!);
  return scanner.stretches;
}

class InlineScanner {
  readonly stretches = new Stretches();
  readonly #text: string;
  readonly #definitions: ReadonlySet<string>;
  readonly #run: Run;
  readonly #brackets = new Brackets();
  readonly #codeSpans: CodeSpans;
  readonly #marks: Landmarks;
  readonly #commentEnds: Finder;
  readonly #instructionEnds: Finder;
  readonly #declarationEnds: Finder;
  readonly #dataEnds: Finder;
  readonly #percents: Finder;
  readonly #dollars: Finder;
  /** Everything before this offset is taken: no address may reach back over it. */
  #floor = 0;

  constructor(layout: Layout) {
    const { text } = layout;
    this.#text = text;
    this.#definitions = layout.definitions;
    this.#run = new Run(text, layout.lines);
    this.#codeSpans = new CodeSpans(this.#run);
    this.#marks = new Landmarks(text, MARKS);
    this.#commentEnds = new Finder(text, "-->");
    this.#instructionEnds = new Finder(text, "?>");
    this.#declarationEnds = new Finder(text, ">");
    this.#dataEnds = new Finder(text, "]]>");
    this.#percents = new Finder(text, "%%");
    this.#dollars = new Finder(text, "$$");
  }

  scan(first: number, last: number): void {
    const run = this.#run;
    run.open(first, last);
    let at = this.#marks.from(run.startOf(first));
    if (at >= run.end) return;
    this.#brackets.clear();
    this.#codeSpans.clear();
    this.#floor = run.startOf(first);
    while (at < run.end) {
      while (at > run.endOf(run.line)) this.#floor = Math.max(this.#floor, run.startOf(++run.line));
      const next = this.#take(at, this.#text.charCodeAt(at));
      at = this.#marks.from(next < 0 ? at + 1 : next);
    }
  }

  /** Takes what begins at `at`; gives where it ends, -1 when the unit is mere prose. */
  #take(at: number, unit: number): number {
    switch (unit) {
      case u.BRACKET_OPEN:
        return this.#openBracket(at);
      case u.BRACKET_CLOSE:
        return this.#closeBracket(at);
      case u.BACKSLASH:
        return this.#escape(at);
      case u.BACKTICK:
        return this.#code(at);
      case u.LESS:
        return this.#markup(at);
      case u.AMPERSAND:
        return this.#reference(at);
      case u.COLON:
        return this.#scheme(at);
      case u.AT:
        return this.#email(at);
      case u.HASH:
        return this.#tag(at);
      case u.PERCENT:
        return this.#pair(at, this.#percents);
      case u.DOLLAR:
        return this.#pair(at, this.#dollars);
      default:
        return urls.beginsWord(this.#text, at, this.#floor) ? this.#url(at, at + 4) : -1;
    }
  }

  /** Masks `[from, to)`, leaving out what stands before the content of further lines. */
  #mask(from: number, to: number, kind: MaskKind = MaskKind.hidden): number {
    const run = this.#run;
    let start = from;
    for (let line = run.line; line + 1 < run.lastLine && to > run.endOf(line); line++) {
      this.stretches.add(start, u.lineAfter(this.#text, run.endOf(line)), kind);
      start = run.startOf(line + 1);
    }
    this.stretches.add(start, to, kind);
    this.#floor = to;
    return to;
  }

  #escape(at: number): number {
    const run = this.#run;
    if (at + 1 === run.endOf(run.line)) return at + 1 < run.end ? this.#mask(at, at + 1, MaskKind.joint) : -1;
    if (!u.isPunctuation(this.#text.charCodeAt(at + 1))) return -1;
    this.#brackets.escaped = at + 1;
    this.#floor = at + 2;
    return at + 2;
  }

  #code(at: number): number {
    const marker = u.runEnd(this.#text, u.BACKTICK, at, this.#run.end);
    const end = this.#codeSpans.closing(marker, marker - at);
    return end < 0 ? marker : this.#mask(at, end);
  }

  /** An autolink, tag, comment, processing instruction, declaration or CDATA section. */
  #markup(at: number): number {
    const run = this.#run;
    const next = run.at(at + 1);
    if (next === u.QUESTION) return this.#markupUpTo(at, at + 2, this.#instructionEnds, 2);
    if (next === u.BANG) {
      if (this.#text.startsWith("--", at + 2)) {
        if (this.#text.startsWith(">", at + 4)) return this.#mask(at, at + 5);
        if (this.#text.startsWith("->", at + 4)) return this.#mask(at, at + 6);
        return this.#markupUpTo(at, at + 4, this.#commentEnds, 3);
      }
      if (this.#text.startsWith("[CDATA[", at + 2)) return this.#markupUpTo(at, at + 9, this.#dataEnds, 3);
      if (isLetter(run.at(at + 2))) return this.#markupUpTo(at, at + 3, this.#declarationEnds, 1);
      return -1;
    }
    let end = next === u.SLASH ? -1 : urls.angleAutolinkEnd(run, at);
    if (end < 0) end = tagEnd(run, at);
    return end < 0 ? -1 : this.#mask(at, end);
  }

  #markupUpTo(at: number, from: number, ends: Finder, length: number): number {
    const run = this.#run;
    run.rewind();
    let end = ends.from(from);
    while (end + length <= run.end && !run.holds(end)) end = ends.from(end + 1);
    return end + length <= run.end ? this.#mask(at, end + length) : -1;
  }

  #pair(at: number, marks: Finder): number {
    const second = marks.from(at + 2);
    return second + 2 <= this.#run.end ? this.#mask(at, second + 2) : at + 2;
  }

  #reference(at: number): number {
    const end = referenceEnd(this.#text, at, this.#run.endOf(this.#run.line));
    if (end < 0) return -1;
    return this.#mask(at, end, isNoBreakSpace(this.#text, at, end) ? MaskKind.joint : MaskKind.hidden);
  }

  #scheme(at: number): number {
    const start = urls.schemeStart(this.#text, at, this.#floor);
    return start < 0 ? -1 : this.#url(start, at + 3);
  }

  #url(start: number, from: number): number {
    const end = urls.urlEnd(this.#text, from, this.#run.endOf(this.#run.line), this.#brackets.depth > 0);
    return end > from ? this.#mask(start, end) : -1;
  }

  #email(at: number): number {
    const start = urls.emailStart(this.#text, at, this.#floor);
    if (start === at) return -1;
    const end = urls.emailEnd(this.#text, at, this.#run.endOf(this.#run.line));
    return end < 0 ? -1 : this.#mask(start, end);
  }

  /** A tag of notes, `#word`: its words are recognised and never corrected, since other notes bear it too. */
  #tag(at: number): number {
    const run = this.#run;
    const end = tagWordEnd(this.#text, at, run.startOf(run.line));
    return end < 0 || run.at(end) === u.AT ? -1 : this.#mask(at + 1, end, MaskKind.target);
  }

  #openBracket(at: number): number {
    const lineEnd = this.#run.endOf(this.#run.line);
    const image = this.#brackets.isImage(this.#text, at, this.#floor);
    if (this.#run.at(at + 1) === u.BRACKET_OPEN) {
      const link = wikiLinkAt(this.#text, at, lineEnd);
      if (link !== null) {
        if (image) return this.#mask(at - 1, link.end);
        if (link.alias > 0) this.#mask(at + 2, link.targetEnd, MaskKind.target);
        if (link.alias > 0) this.#mask(link.targetEnd, link.alias);
        else this.#mask(link.targetEnd, link.end - 2);
        this.#floor = link.end;
        return link.end;
      }
    }
    if (this.#run.at(at + 1) === u.CARET) {
      const close = footnoteLabelEnd(this.#text, at, lineEnd);
      if (close >= 0 && this.#run.at(close + 1) !== u.PAREN_OPEN) return this.#mask(at, close + 1);
    }
    this.#brackets.push(at, this.#run.line, image);
    return -1;
  }

  #closeBracket(at: number): number {
    const opener = this.#brackets.pop();
    if (opener === null) return -1;
    const end = this.#linkEnd(opener, at);
    if (end < 0) return -1;
    this.#brackets.linked(opener.image);
    return end === at + 1 ? end : this.#mask(at, end);
  }

  /** Where the link ends whose text is between the opener and the `]` at `close`; -1 when it is none. */
  #linkEnd(opener: Opener, close: number): number {
    const run = this.#run;
    const next = run.at(close + 1);
    if (next === u.PAREN_OPEN) {
      const end = resourceEnd(run, close + 1);
      if (end >= 0) return end;
      const path = pathEnd(this.#text, close + 1, run.endOf(run.line));
      if (path >= 0) return path;
    }
    if (this.#definitions.size === 0) return -1;
    const labelEnd = next === u.BRACKET_OPEN ? run.labelEnd(close + 1) : -1;
    if (labelEnd > close + 2) return this.#defines(close + 2, labelEnd, run.line) ? labelEnd + 1 : -1;
    if (opener.nested || !this.#defines(opener.at + 1, close, opener.line)) return -1;
    return labelEnd < 0 ? close + 1 : labelEnd + 1;
  }

  #defines(from: number, to: number, line: number): boolean {
    return to - from <= LONGEST_LABEL && this.#definitions.has(this.#run.label(from, to, line));
  }
}
