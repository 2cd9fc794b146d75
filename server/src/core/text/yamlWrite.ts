/**
 * Plain data as YAML, for files that are written whole. An emitter of our own, since the library's pulls in its
 * documents and its composer, which are kept out for what they cost (see `yaml.ts`), while what is written here is
 * maps, lists and texts alone. Editing a file in place, with its comments, is not for this module.
 */
import { plainValue } from "./yamlScalar.ts";

/** Letters, digits, and signs that mean nothing in YAML where they stand between letters. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _()./'’+·・-]*$/u;
/** Texts that readers of YAML 1.1 take for truth values. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;
/** What YAML reads as a break or does not print; JSON leaves some of them as they are. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Block style, two spaces a level; lists of texts and what stands in lists inside records on one line each. Accepts
 * maps, lists and texts (a number is written as its text would be); what is undefined is left out.
 */
export function writeYaml(data: object): string {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (!Array.isArray(value)) {
      lines.push(`${scalar(key)}: ${flow(value)}`);
      continue;
    }
    lines.push(value.length === 0 ? `${scalar(key)}: []` : `${scalar(key)}:`);
    for (const item of value as readonly unknown[]) lines.push(...listItem(item));
  }
  return lines.length === 0 ? "{}\n" : `${lines.join("\n")}\n`;
}

/** A record: its keys one below the other. */
function listItem(item: unknown): string[] {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return [`  - ${flow(item)}`];
  const lines: string[] = [];
  for (const [key, value] of Object.entries(item)) {
    if (value === undefined) continue;
    const isListOfMaps = Array.isArray(value) && value.some((one) => typeof one === "object");
    lines.push(isListOfMaps ? `${scalar(key)}:` : `${scalar(key)}: ${flow(value)}`);
    if (isListOfMaps) for (const one of value) lines.push(`  - ${flow(one)}`);
  }
  return lines.length === 0 ? ["  - {}"] : lines.map((line, i) => (i === 0 ? "  - " : "    ") + line);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value !== "object" || value === null) return scalar(String(value ?? ""));
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return pairs.length === 0
    ? "{}"
    : `{ ${pairs.map(([key, one]) => `${scalar(key)}: ${flow(one)}`).join(", ")} }`;
}

/** A text without quotes where it can only be a text, else in double quotes with JSON's escapes, which are YAML's too. */
function scalar(text: string): string {
  if (PLAIN.test(text) && !text.endsWith(" ") && plainValue(text) === text && !OLD_BOOLEAN.test(text))
    return text;
  return JSON.stringify(text).replace(UNPRINTABLE, (char) => {
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
