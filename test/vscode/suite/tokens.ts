// The tokens of a Markdown document as VS Code's tokeniser makes them from the grammars that its extensions
// contribute, this one's among them. VS Code has no API for tokens: the tokeniser is taken from where it keeps it.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { env, extensions, type Uri, workspace } from "vscode";

const MARKDOWN = "text.html.markdown";

export interface Token {
  readonly text: string;
  /** From the outermost to the innermost, separated by spaces. */
  readonly scopes: string;
}

interface Grammar {
  tokenizeLine(
    line: string,
    stack: unknown,
  ): { tokens: { startIndex: number; endIndex: number; scopes: string[] }[]; ruleStack: unknown };
}

interface Textmate {
  readonly INITIAL: unknown;
  readonly Registry: new (options: {
    onigLib: Promise<unknown>;
    loadGrammar(scope: string): Promise<unknown>;
    getInjections(scope: string): string[] | undefined;
  }) => { loadGrammar(scope: string): Promise<Grammar | null> };
  parseRawGrammar(text: string, path: string): unknown;
}

interface Oniguruma {
  readonly OnigScanner: new (patterns: string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
  loadWASM(data: ArrayBuffer): Promise<void>;
}

interface Contributed {
  readonly path: string;
  readonly injectTo: readonly string[];
}

const modules = join(env.appRoot, "node_modules");
const wasm = join(modules, "vscode-oniguruma/release/onig.wasm");

/** False in a VS Code that packs its modules: there is nothing to tokenise with. */
export function hasTokeniser(): boolean {
  return existsSync(wasm) && existsSync(join(modules, "vscode-textmate"));
}

export async function markdownTokens(uri: Uri): Promise<Token[]> {
  const require = createRequire(join(modules, "index.js"));
  const textmate: Textmate = require("vscode-textmate");
  const oniguruma: Oniguruma = require("vscode-oniguruma");
  await oniguruma.loadWASM(new Uint8Array(await readFile(wasm)).buffer);
  const grammars = contributedGrammars();
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = grammars.get(scope)?.path;
      return path === undefined ? null : textmate.parseRawGrammar(await readFile(path, "utf8"), path);
    },
    getInjections: (scope) =>
      [...grammars].filter(([, { injectTo }]) => injectTo.includes(scope)).map(([name]) => name),
  });
  const grammar = await registry.loadGrammar(MARKDOWN);
  if (grammar === null) throw new Error("VS Code has no Markdown grammar");
  const document = await workspace.openTextDocument(uri);
  let stack = textmate.INITIAL;
  return document
    .getText()
    .split("\n")
    .flatMap((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => {
        return { text: line.slice(startIndex, endIndex), scopes: scopes.join(" ") };
      });
    });
}

/** By scope name. */
function contributedGrammars(): ReadonlyMap<string, Contributed> {
  const all = extensions.all.flatMap(({ extensionPath, packageJSON }) => {
    const grammars: { scopeName: string; path: string; injectTo?: string[] }[] =
      packageJSON.contributes?.grammars ?? [];
    return grammars.map(({ scopeName, path, injectTo = [] }) => {
      return [scopeName, { path: join(extensionPath, path), injectTo }] as const;
    });
  });
  return new Map(all);
}
