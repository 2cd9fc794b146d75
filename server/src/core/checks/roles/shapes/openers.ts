/**
 * Words that open a phrase which a comma ends, so that the title or name behind the comma is no apposition to the one before
 * it: "After the call with the minister, Seo spoke". English.
 */

/** The source of a pattern, without the borders of a word. */
export const OPENERS =
  `after|before|when|while|with|without|in|at|during|following|on|as|since|asked|besides?|despite|like|unlike|for|to|from|by|under|
  alongside|together|according|joined|accompanied|if|because|although|though|once|until|next to|behind|opposite|between|
  near|instead of|on behalf of|against|among|across from|\\p{L}+ing`.replace(/\s*\n\s*/g, "");
