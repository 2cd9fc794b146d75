// The lines with which the suite speaks from the extension host to whoever started VS Code: its report, and its
// result. The exit code of VS Code says less: it is 0 also where the extension host died.

/** @typedef {{ passed: number, failed: number, skipped: number }} Result */

const resultMark = "rapporteur-vscode-result ";
const suiteMark = "rapporteur-vscode-suite| ";

/** @param {string} line */
export function suiteLine(line) {
  return suiteMark + line;
}

/**
 * @param {string} line
 * @returns {string | undefined} what the suite said, undefined for a line of anybody else
 */
export function readSuiteLine(line) {
  const at = line.indexOf(suiteMark);
  return at < 0 ? undefined : line.slice(at + suiteMark.length);
}

/**
 * @param {string} title
 * @param {string} reason lines
 */
export function failureLines(title, reason) {
  return [`  ✗ ${title}`, ...reason.split("\n").map((line) => `    | ${line}`)];
}

/** @param {string} line what the suite said */
export function isOfFailure(line) {
  return line.startsWith("  ✗ ") || line.startsWith("    | ");
}

/** @param {Result} result */
export function resultLine(result) {
  return resultMark + JSON.stringify(result);
}

/**
 * @param {string} line
 * @returns {Result | undefined} undefined for any other line
 */
export function readResult(line) {
  const at = line.indexOf(resultMark);
  if (at < 0) return undefined;
  try {
    const { passed, failed, skipped } = JSON.parse(line.slice(at + resultMark.length));
    return Number.isInteger(passed) && Number.isInteger(failed) ? { passed, failed, skipped } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {Result} result */
export function succeeded({ passed, failed }) {
  return passed > 0 && failed === 0;
}
