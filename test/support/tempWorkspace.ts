/** A folder on the real disk for one test, gone when the test is over. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onTestFinished } from "vitest";

/** Contents by path relative to the folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export class TempWorkspace {
  /** Absolute, without links on the way. */
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "rapporteur-test-")));

  constructor(files: Files = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  get uri(): string {
    return pathToFileURL(this.path).href;
  }

  pathOf(path: string): string {
    return join(this.path, path);
  }

  uriOf(path: string): string {
    return pathToFileURL(this.pathOf(path)).href;
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.pathOf(path)), { recursive: true });
    writeFileSync(this.pathOf(path), content);
  }

  remove(path: string): void {
    rmSync(this.pathOf(path), { recursive: true });
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** For use within a test: its end takes the folder away. */
export function tempWorkspace(files: Files = {}): TempWorkspace {
  const workspace = new TempWorkspace(files);
  onTestFinished(() => workspace.dispose());
  return workspace;
}
