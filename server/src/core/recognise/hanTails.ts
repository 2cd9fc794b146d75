/**
 * Whether a name in Han letters goes on: 泉健太 in 泉健太郎さん, 宋凯 in 宋凯军没有来. Texts put no space behind a name, so only a
 * letter that ends given names says so, and only where what follows it stands behind people.
 */

/** Letters that end Japanese given names, before a form of address, a calling or a particle; two need nothing behind them. */
const JAPANESE =
  /^(?:[郎朗]|[子美夫男雄江香也介太助恵彦樹](?=[はがもをにのとへ、。」）])|[子郎美夫男雄江香也介太一助代恵彦樹](?:さん|さま|くん|ちゃん|[氏様君殿]|記者|選手|監督|投手|教授|議員|先生|社長|会長))/;
/** Those that end Chinese given names, before what people do or are, or the end of a clause. */
const CHINESE =
  /^[军軍伟偉强強华華国國建志海峰杰傑涛濤超勇刚剛斌波辉輝鹏鵬龙龍生林民武仑崙义義明平](?:[，。、；：？！」”）,;?!\n]|$|没有|沒有|未|不|也|已|曾|在|是|来|來|说|說|表示|指出|强调|強調|认为|認為|出席|会见|會見|发言|發言|报道|報道|采访|採訪|记者|記者|教授|先生|女士|同志|博士|老师|老師|律师|律師|医生|醫生|选手|選手|さん|氏|様)/;
const LEAST_HEAD = 0x4e00;
const MOST_HEAD = 0x9fff;

/** `at` is the offset behind a name of so many letters. */
export function goesOnInHan(text: string, at: number, letters: number): boolean {
  const unit = text.charCodeAt(at);
  if (!(unit >= LEAST_HEAD && unit <= MOST_HEAD)) return false;
  const behind = text.slice(at, at + 4);
  return JAPANESE.test(behind) || (letters === 2 && CHINESE.test(behind));
}
