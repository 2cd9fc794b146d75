// Desktop VS Code, downloaded by @vscode/test-electron into .vscode-test. Only getting it is done here, so that
// nothing but a download that fails leads to another host.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cachePath = join(dirname(fileURLToPath(import.meta.url)), "../../.vscode-test");
const patience = 20_000;

/** Why desktop VS Code cannot open a window here, or undefined. */
export function noDisplay() {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return undefined;
  return "there is no display (xvfb-run gives one)";
}

/**
 * @returns {Promise<string>} the path of the executable
 * @throws {Error} where the download fails, or makes no progress for 20 s
 */
export async function desktopVSCode() {
  const { downloadAndUnzipVSCode, ProgressReportStage } = await import("@vscode/test-electron");
  return await new Promise((resolve, reject) => {
    const stalled = () => reject(new Error(`no answer within ${patience / 1000} s`));
    let timer = setTimeout(stalled, patience);
    const reporter = {
      /** @param {{ stage: string }} progress */
      report({ stage }) {
        clearTimeout(timer);
        const local = stage === ProgressReportStage.ExtractingSynchonrously;
        if (!local) timer = setTimeout(stalled, patience);
      },
      /** @param {unknown} error */
      error(error) {
        reject(error);
      },
    };
    downloadAndUnzipVSCode({ version: "stable", cachePath, reporter, timeout: patience })
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
