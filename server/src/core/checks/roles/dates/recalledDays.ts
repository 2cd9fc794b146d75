/**
 * Days of what somebody only spoke of: "recalled the talks of August 2023", "did not mention next year's election",
 * `2023年の会談に触れた`. They tell when that was, and not when the bearer of a title spoke.
 */
import type { Span } from "../../../text/span.ts";

/** Whether the days that stand behind the name are those of a thing that its bearer speaks of. */
export function isRecalled(text: string, { start, end }: Span, name: Span, sentence: Span): boolean {
  if (start < name.end) return false;
  const way = text.slice(name.end, start);
  if (SPOKE_OF.test(way)) {
    const behind = text.slice(end, end + LONGEST);
    return OF_THING.test(way) || ATTRIBUTE.test(behind);
  }
  return (
    NATIVE_THING.test(text.slice(end, end + 2)) && NATIVE_SPOKE_OF.test(text.slice(name.end, sentence.end))
  );
}

const LONGEST = 24;
const SPOKE_OF =
  /^ (?:(?:also|again|then|\p{Ll}+ly) )?(?:(?:did not|didn['’]t|does not|would not|will not|refused to|declined to) (?:speak (?:of|about)|talk (?:of|about)|discuss|comment on|mention|recall|refer to|address)|recall(?:ed|s)|mention(?:ed|s)|referred to|refers to|sp(?:oke|eaks) (?:of|about)|talk(?:ed|s) (?:of|about)|cit(?:ed|es)|remember(?:ed|s)|commemorat(?:ed|es)|invok(?:ed|es)|point(?:ed|s) to|br(?:ought|ings) up|touch(?:ed|es) on|allud(?:ed|es) to|look(?:ed|s) back (?:on|at)|prais(?:ed|es)|critici[sz](?:ed|es)|regret(?:ted|s))\b[^.;:]*$/u;
/** Before a date that is of the noun before it. */
const OF_THING =
  /\s(?:of|from|since|before|after)\s(?:(?:the|early|late|mid)[\s-])?$|\s(?:signed|held|made|agreed|reached|concluded|adopted|built|opened|launched|begun|founded|published|written|given|struck|set up)\s(?:in|on|at)\s$/;
/** Behind one that is of the noun behind it. */
const ATTRIBUTE = /^(?:['’]s)?\s\p{Ll}/u;

const NATIVE_THING = /^(?:の|的| ?[\uac00-\ud7a3])/;
const NATIVE_SPOKE_OF =
  /に触れ|に言及|について(?:語|述|話|説明|発言)|を振り返|を批判|を評価|언급|상기|거론|회고|회상|비판|提到|谈到|談到|提及|回顾|回顧/;
