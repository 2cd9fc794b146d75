/** What a plain scalar means by the core schema of YAML 1.2 (section 10.3.2), without the library's Documents. */
import type { YamlScalar } from "./data.ts";

const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const BOOLEANS = new Map([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
]);
const NUMBER = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;

/** The value of an unquoted text: `no` and `2025-10` stay text, `017` is the number 17. */
export function plainValue(source: string): YamlScalar["value"] {
  if (source.length <= 5) {
    if (NULLS.has(source)) return null;
    const boolean = BOOLEANS.get(source);
    if (boolean !== undefined) return boolean;
  }
  const first = source.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  if (!mayBeNumber) return source;
  if (NUMBER.test(source) || OCTAL_OR_HEX.test(source)) return Number(source);
  if (INFINITE.test(source)) return first === 45 ? -Infinity : Infinity;
  return NOT_A_NUMBER.test(source) ? Number.NaN : source;
}
