/** All places where an expression stands in a text. */

/**
 * What `matchAll` gives for an expression with the flag `g` that matches no empty text, by the expression itself:
 * `matchAll` copies it for each text, and engines compile copies anew once they have forgotten the one before.
 */
export function matchesIn(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let one = expression.exec(text); one !== null; one = expression.exec(text)) found.push(one);
  return found;
}
