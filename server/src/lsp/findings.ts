/** The findings of any document of a root: a note, an authority file or a config. */
import type { Finding } from "../core/checks/finding.ts";
import { authorityFindingsOf, configFinding, unreadableFinding } from "../core/checks/index.ts";
import type { FindingsMemo } from "../core/checks/memo.ts";
import type { Snapshot } from "../core/workspace/snapshot.ts";
import type { Folder } from "./folder.ts";
import { uriOf } from "./uris.ts";

/** `uri` is normalised, `snapshot` one of the folder. */
export function findingsOf(
  uri: string,
  folder: Folder,
  snapshot: Snapshot,
  memo: FindingsMemo,
): readonly Finding[] {
  const { config } = snapshot;
  if (folder.excludes(uri)) return [];
  if (snapshot.isNote(uri)) return memo.of(snapshot, uri, snapshot.isAnalysed ? "all" : "ready");
  const why = folder.whyUnreadable(uri);
  if (why !== null) return present(unreadableFinding(why, config));
  if (uri === uriOf(folder.loader.configPath)) {
    return folder.loader.loadedConfig.problems.flatMap((problem) => present(configFinding(problem, config)));
  }
  return authorityFindingsOf(snapshot, uri);
}

function present(finding: Finding | null): Finding[] {
  return finding === null ? [] : [finding];
}
