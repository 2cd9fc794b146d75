/**
 * Whether a word in romaji may be a Japanese family name: two of the elements that nearly all are made of. A word that
 * is may be another family's name, where one that is none is a slip: "Yoshita" and "Yoshota" beside Yoshida.
 */
import { wordList } from "../../text/wordList.ts";

/** Whether a folded word is made of two elements of family names, or of a head that is one by itself. */
export function mayBeJapaneseFamily(word: string): boolean {
  for (let i = 1; i < word.length; i++)
    if (HEADS.has(word.slice(0, i)) && TAILS.has(word.slice(i))) return true;
  return WHOLE.has(word);
}

/** Whether two words are family names of their own, as their endings tell: "Kurokawa" and "Kurosawa". */
export function areTwoJapaneseFamilies(a: string, b: string): boolean {
  const [ending, other] = [commonEnding(a), commonEnding(b)];
  return ending !== null && other !== null && ending !== other;
}

/** The common ending of a word that a known head stands before; else null. */
function commonEnding(word: string): string | null {
  const found = COMMON_ENDING.exec(word);
  return found !== null && HEADS.has(word.slice(0, found.index)) ? found[0] : null;
}

const COMMON_ENDING =
  /(?<=..)(?:[kg]awa|[sz]awa|[sz]aki|moto|yama|mura|[sj]hima|jima|[hb]ara|oka|[td]a|no|mori|naka|[hb]ashi|[bh]ayashi|[gk]uchi|kubo|matsu|ura|mizu)$/;

const HEADS =
  wordList(`a ai aka aki ama ao ara ari asa ashi chi da do ebi eda emi en endo fuji fuka fuku funa furu futa haga hagi hama hana
  hara hari hase hashi hata haya hayashi higa higashi hino hira hiro hon hori hoshi hoso ichi ii ike iki ima ina ino
  inoue iri ishi iso ita ito iwa izu kabu kado kago kaji kaki kama kame kami kana kane kano kara kasa kashi kata kato katsu
  kawa kido kiku kimu kino kishi kita kiyo ko koba koda koga koi koide kojima koma komi kon kondo koshi kota koya kubo
  kudo kuma kuni kura kuri kuro kuru kusa kusu kuwa maeda mae maki maru masa masu matsu matsui michi mina minami mita
  mitsu miwa miya mizu mochi momo mori moto mura muro naga naka nami nari nashi negi ni nishi nobu noda nogu nomu numa o
  oba ochi oda oga ogawa ogi oha oka oki oku omo ono ori osa oshi ota oto oya oza ozawa sada sae sai saka saki saku sama
  sano sasa sato sawa se seki sen seri seto shiba shige shima shimo shin shino shio shira shiro soma sono suga sugi sumi
  suzu tabe tachi tada tai taka take taki tama tamu tana tani tano tate tera toda toku tomi tori toshi toyo tsuchi tsuji
  tsuka tsuki tsuru tsuya uchi ue ueno ume uno ura usa usu wada waka washi wata yabu yagi yama yana yano yasu yoko yone
  yori yoshi yuki yuza zai zen ki mi no so su te to u wa ya`);

const TAILS =
  wordList(`ba bara bashi bata bayashi be bori buchi da dachi dani date de do eda fuchi fuji fune gaki gami gase gashi gata gawa
  goshi guchi gura hama hara hashi hata hayashi hira hisa hori ichi ide ie ike iki ishi iwa izumi jima jiri jo kado kai
  kami kari kawa ki kida kita kubo kuni kura ma machi mae maki maru matsu mi michi mine mitsu miya mizu mori moto mura
  muro muta naga naka nami nari ne neda nishi no nobu numa o oka oki ono oto saka saki sako sama sato sawa se seki shi
  shige shima shiro shita so sono sue suga sugi sumi suka ta tachi tagi take taki tani tate te to tomi tori tsu tsuka
  tsuki uchi ue umi ura wa waka waki wara wari watari ya yama yanagi yasu yoshi zaka zaki zato zawa ze zono zu zuka zuki
  zumi`);

/** Common ones that are made otherwise. */
const WHOLE = wordList("abe aso azuma baba chiba doi goto hattori imai ito kan kimura kudo mori saito sakai");
