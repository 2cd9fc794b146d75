/** The files that quick fixes write to besides the note: which one, and what it says now. */
import type { Entity } from "../core/authority/register.ts";
import type { Folder } from "./folder.ts";
import type { Session } from "./session.ts";
import { pathOf, uriOf } from "./uris.ts";

/** A file that an edit goes to. */
export interface Target {
  readonly uri: string;
  /** Relative to the root. */
  readonly name: string;
  /** Null where there is no such file yet. */
  readonly text: string | null;
}

/** A sentence that says why something cannot be done. */
export interface Problem {
  readonly problem: string;
}

const NEW_AUTHORITY = "authority/authority.yaml";
const NO_FOLDER: Problem = {
  problem: "This document lies in no workspace folder, so there is no file to write that to.",
};

/**
 * Where new records go: the first file that the config's `authority` matches, one of YAML before those of JSON, which
 * are made by programs; else one that is to be made.
 */
export async function authorityTarget(session: Session, folder: Folder): Promise<Target | Problem> {
  if (folder.path === null) return NO_FOLDER;
  const { loader } = folder;
  const own = [...loader.root.authorityFiles()].flatMap(([id, { layer }]) => {
    const path = pathOf(id);
    const name = path === null ? null : folder.relative(path);
    return layer === "workspace" && name !== null && loader.kindOf(name) === "authority"
      ? [{ id, name }]
      : [];
  });
  const order = ({ name }: { readonly name: string }): string => (name.endsWith(".json") ? "1" : "0") + name;
  const [first] = own.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  if (first !== undefined) return knownAuthority(session, folder, first.id);
  for (const name of [NEW_AUTHORITY, ...loader.config.authority.map(newNameFor)]) {
    if (loader.kindOf(name) === "authority" && (await folder.wouldRead(name)))
      return withBuffer(session, { uri: uriOf(`${folder.path}/${name}`), name, text: null });
  }
  return {
    problem: "The config's `authority` matches no file that could be made and would be read; add one.",
  };
}

/** Where what is added to an entity goes: the workspace's file that has its record, else where new records go. */
export async function recordTarget(
  session: Session,
  folder: Folder,
  { record }: Entity,
): Promise<Target | Problem> {
  const { file } = record.origin;
  const isOwn = folder.loader.root.authorityFiles().get(file)?.layer === "workspace";
  return isOwn ? knownAuthority(session, folder, file) : authorityTarget(session, folder);
}

/** The config of the root, or why it cannot be written to. */
export function configTarget(session: Session, folder: Folder): Target | Problem {
  if (folder.path === null) return NO_FOLDER;
  const { configPath, loadedConfig } = folder.loader;
  const [problem] = loadedConfig.problems;
  const name = configPath.slice(configPath.lastIndexOf("/") + 1);
  if (!loadedConfig.isReadable)
    return { problem: `${name} was not changed: ${problem?.message ?? "it cannot be read."}` };
  return withBuffer(session, { uri: uriOf(configPath), name, text: loadedConfig.text });
}

function knownAuthority(session: Session, folder: Folder, id: string): Target | Problem {
  const { text, isReadable, problems } = folder.loader.root.authorityFiles().get(id)!;
  const name = folder.relative(pathOf(id) ?? "") ?? id;
  if (!isReadable)
    return { problem: `${name} was not changed: ${problems[0]?.message ?? "it cannot be read."}` };
  return withBuffer(session, { uri: id, name, text });
}

/** What is open is edited as it stands in the editor, byte order mark and all. */
function withBuffer(session: Session, target: Target): Target {
  return { ...target, text: session.buffer(target.uri)?.text ?? target.text };
}

/** A file that the pattern matches: itself where it names one, else one in the folder where its matches lie. */
function newNameFor(pattern: string): string {
  const plain = pattern.replace(/^\.\//, "");
  if (!/[*?{[]/.test(plain)) return plain.endsWith("/") ? `${plain}authority.yaml` : plain;
  const folder = plain.slice(0, plain.search(/[^/]*[*?{[]/));
  return `${folder}authority.yaml`;
}
