/** The analyses of the documents of a root: each is made once, and again where the register or the options are others. */
import type { Register } from "../authority/register.ts";
import { type Analysis, type AnalysisOptions, analyse, analyseInSteps } from "../link/analyse.ts";
import type { SourceDocument } from "../text/document.ts";
import { type NameSummary, summarise } from "./nameSummary.ts";

interface Memo {
  readonly register: Register;
  readonly options: AnalysisOptions;
  /** Null once it was let go, of a document whose `names` are known. */
  analysis: Analysis | null;
  names: NameSummary | null;
}

/** Kept by document; one that is gone takes its analysis with it. */
export class Analyses {
  readonly #memos = new WeakMap<SourceDocument, Memo>();
  readonly #onNew: (document: SourceDocument) => void;

  /** `onNew` hears of documents whose names may be others now. */
  constructor(onNew: (document: SourceDocument) => void) {
    this.#onNew = onNew;
  }

  of(document: SourceDocument, register: Register, options: AnalysisOptions): Analysis {
    return (
      this.#memoOf(document, register, options)?.analysis ??
      this.#keep(document, register, options, analyse(document, register, options))
    );
  }

  /** The same, a stage at a time. */
  *inSteps(
    document: SourceDocument,
    register: Register,
    options: AnalysisOptions,
  ): Generator<void, Analysis> {
    const ready = this.#memoOf(document, register, options)?.analysis ?? null;
    if (ready !== null) return ready;
    const analysis = yield* analyseInSteps(document, register, options);
    return (
      this.#memoOf(document, register, options)?.analysis ?? this.#keep(document, register, options, analysis)
    );
  }

  /** The names of a document that is analysed already; null for one that is not. */
  names(document: SourceDocument, register: Register, options: AnalysisOptions): NameSummary | null {
    const memo = this.#memoOf(document, register, options);
    if (memo === null) return null;
    if (memo.analysis !== null) memo.names ??= summarise(memo.analysis, register);
    return memo.names;
  }

  /** Lets go of an analysis but for its names; it is made anew for whoever asks again. */
  release(document: SourceDocument): void {
    const memo = this.#memos.get(document);
    if (memo === undefined || memo.analysis === null) return;
    memo.names ??= summarise(memo.analysis, memo.register);
    memo.analysis = null;
    document.release();
  }

  /** What is known of a document under this register and these options. */
  #memoOf(document: SourceDocument, register: Register, options: AnalysisOptions): Memo | null {
    const memo = this.#memos.get(document);
    return memo?.register === register && sameOptions(memo.options, options) ? memo : null;
  }

  #keep(
    document: SourceDocument,
    register: Register,
    options: AnalysisOptions,
    analysis: Analysis,
  ): Analysis {
    const memo = this.#memoOf(document, register, options);
    this.#memos.set(document, { register, options, analysis, names: memo?.names ?? null });
    if (memo === null) this.#onNew(document);
    return analysis;
  }
}

function sameOptions(a: AnalysisOptions, b: AnalysisOptions): boolean {
  return a.date === b.date && a.dateOrder === b.dateOrder;
}
