/** Colours for a terminal: only where there is one, and never with `NO_COLOR` set. */

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;
type Style = keyof typeof STYLES;

/** Each style as what is done to a text. */
export type Palette = Readonly<Record<Style, (text: string) => string>>;

/** The styles for an output; where it is no terminal, or colour is not wanted, they change nothing. */
export function paletteFor(
  isTerminal: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Palette {
  const enabled = isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
  const entries = Object.entries(STYLES).map(([style, [on, off]]) => {
    return [style, (text: string) => (enabled ? `\u001b[${on}m${text}\u001b[${off}m` : text)];
  });
  return Object.fromEntries(entries) as Palette;
}
