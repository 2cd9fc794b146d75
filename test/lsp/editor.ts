/** What the tests of the server need of an editor: open documents, and positions found by what is written there. */
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { LspClient, type Position, type Range, type Wire } from "../support/lspClient.ts";
import { type Files, type TempWorkspace, tempWorkspace } from "../support/tempWorkspace.ts";

/** A register of invented people, so that tests hold whatever the bundled one says. */
export const DESK = `persons:
  - id: tarrow
    name: Edrin Tarrow
    family_name: Tarrow
    given_name: Edrin
    other_names: [{ name: Edrin Tarrough, status: misspelling }]
    memberships: [{ post: fisheries, start_date: 2020-03-01, end_date: 2022-06-30 }]
  - id: velsing
    name: Maribeth Velsing
organizations: [{ id: ministry, name: Ministry of Fisheries }]
posts: [{ id: fisheries, label: Minister of Fisheries, organization: ministry, country: Norway }]
`;

/** A root with that register alone. */
export const ALONE: Files = { "rapporteur.yaml": "bundled: false\n", "authority/desk.yaml": DESK };

/** A note with one finding, `misspelled-name`. */
export const SLIP = "Then Edrin Tarrough left.\n";

/** One server for the tests of a file; each test adds folders of its own. */
export function sharedServer(options: Parameters<typeof LspClient.start>[0] = {}): () => LspClient {
  let client: LspClient;
  beforeAll(async () => {
    client = await LspClient.start(options);
  });
  afterAll(() => client.kill());
  return () => client;
}

/** A server for one test. */
export async function ownServer(options: Parameters<typeof LspClient.start>[0] = {}): Promise<LspClient> {
  const client = await LspClient.start(options);
  onTestFinished(() => client.kill());
  return client;
}

/** A workspace folder for one test, taken away from the server at its end. */
export function addFolder(client: LspClient, files: Files): TempWorkspace {
  const workspace = tempWorkspace(files);
  const folder = { uri: workspace.uri, name: workspace.path };
  const change = (added: object[], removed: object[]): void => {
    client.notify("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
  };
  change([folder], []);
  onTestFinished(() => change([], [folder]));
  return workspace;
}

/** Tells the server of files that were made (1), changed (2) or deleted (3) on disk. */
export function tellFiles(client: LspClient, type: 1 | 2 | 3, ...uris: string[]): void {
  client.notify("workspace/didChangeWatchedFiles", { changes: uris.map((uri) => ({ uri, type })) });
}

/** A document that is open in the editor. */
export class OpenDocument {
  readonly client: LspClient;
  readonly uri: string;
  text: string;
  version = 1;

  constructor(client: LspClient, uri: string, text: string, languageId = "markdown") {
    this.client = client;
    this.uri = uri;
    this.text = text;
    client.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
  }

  /** The severities of its findings, as numbers of the protocol. */
  async severities(): Promise<number[]> {
    return (await this.pull()).items.map(({ severity }: Wire) => severity);
  }

  /** The names of the notes that mention who stands at `needle`. */
  async mentioning(needle: string): Promise<string[]> {
    const places: Wire[] = (await this.ask("references", needle)) ?? [];
    return [...new Set(places.map(({ uri }) => uri.split("/").at(-1)))];
  }

  get id(): { uri: string } {
    return { uri: this.uri };
  }

  close(): void {
    this.client.notify("textDocument/didClose", { textDocument: this.id });
  }

  /** Sends changes as they are; `text` is the caller's to keep. */
  change(...contentChanges: Wire[]): void {
    this.version++;
    this.client.notify("textDocument/didChange", {
      textDocument: { ...this.id, version: this.version },
      contentChanges,
    });
  }

  replaceAll(text: string): void {
    this.text = text;
    this.change({ text });
  }

  /** A request about the place where `needle` begins. */
  ask(method: string, needle: string, extra: object = {}): Promise<Wire> {
    return this.askAt(method, positionOf(this.text, needle), extra);
  }

  askAt(method: string, position: Wire, extra: object = {}): Promise<Wire> {
    return this.client.request(`textDocument/${method}`, { textDocument: this.id, position, ...extra });
  }

  /** The Markdown of the hover; null where there is none. */
  async hover(needle: string): Promise<string | null> {
    return (await this.ask("hover", needle))?.contents.value ?? null;
  }

  pull(previousResultId?: string): Promise<Wire> {
    return this.client.request("textDocument/diagnostic", { textDocument: this.id, previousResultId });
  }

  /** `code: text` of each finding. */
  async findings(): Promise<string[]> {
    const { items } = await this.pull();
    return items.map(({ code, range }: Wire) => `${code}: ${slice(this.text, range)}`);
  }
}

/** Where `needle` begins; it must be there. Counts as LSP does, by code of its own. */
export function positionOf(text: string, needle: string): Position {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`${JSON.stringify(needle)} is not in ${JSON.stringify(text)}`);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines[lines.length - 1]!.length };
}

export function rangeOf(text: string, needle: string): Range {
  const start = positionOf(text, needle);
  return { start, end: { line: start.line, character: start.character + needle.length } };
}

/** The offset of a position, clamped into its line and the text: the plain-string model of an editor. */
export function offsetAt(text: string, { line, character }: Position): number {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  if (line > ends.length) return text.length;
  const start = line === 0 ? 0 : ends[line - 1]!.index + ends[line - 1]![0].length;
  const end = ends[line]?.index ?? text.length;
  return Math.min(start + character, end);
}

export function slice(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

/** Opens a document of a folder. */
export function openIn(client: LspClient, folder: TempWorkspace, path: string, text: string): OpenDocument {
  return new OpenDocument(client, folder.uriOf(path), text);
}
