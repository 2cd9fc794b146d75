/**
 * What the label of a post says in English that is written in another language: 外務大臣, "Bundesminister der
 * Verteidigung", "Menteri Pertahanan". A title of a note can be held against it only where the whole label is read.
 * Heads of states, governments and ministries and the fields of most ministers; other offices are left out.
 */
import { wholeNativeTitle } from "../recognise/nativeTitles.ts";
import { fold } from "../text/chars.ts";
import { kept } from "../text/kept.ts";
import { wordList } from "../text/wordList.ts";
import type { Post } from "./model.ts";

/** Per line: the words in English; then those of other languages that mean them, `_` within a phrase. */
const TABLE = `
minister: minister bundesminister bundesministerin staatsminister ministre ministra ministro menteri bakan bakanı ministar ministrica ministr ministryně miniszter ministrul ministrs ministras министр міністр министър υπουργός bộ_trưởng وزير وزيرة שר שרת वज़ीर मंत्री
deputy minister: wakil_menteri thứ_trưởng viceministro viceministra vice-ministre viceministre bakan_yardımcısı wiceminister заместитель_министра заступник_міністра نائب_وزير
prime minister: premierminister premierministerin ministerpräsident ministerpräsidentin minister-president premier_ministre première_ministre primer_ministro primera_ministra presidente_del_gobierno presidente_del_consiglio presidente_del_consiglio_dei_ministri primo_ministro primeiro-ministro primeira-ministra perdana_menteri thủ_tướng başbakan statsminister forsætisráðherra pääministeri peaminister premjerministrs ministras_pirmininkas prezes_rady_ministrów předseda_vlády predseda_vlády miniszterelnök prim-ministru premijer премьер-министр председатель_правительства прем'єр-міністр прем’єр-міністр πρωθυπουργός رئيس_الوزراء رئيس_مجلس_الوزراء ראש_הממשלה นายกรัฐมนตรี
deputy prime minister: vizekanzler vizekanzlerin wakil_perdana_menteri phó_thủ_tướng vicepremier wicepremier vice-premier viceprimer_ministro vice-eerste_minister
chancellor: bundeskanzler bundeskanzlerin kanzler kanzlerin
president: präsident präsidentin bundespräsident bundespräsidentin président présidente presidente presidenta presiden chủ_tịch_nước cumhurbaşkanı prezydent prezident prezidentas köztársasági_elnök preşedinte preşedintele predsjednik_republike predsednik_republike presidentti forseti президент πρόεδρος رئيس_الجمهورية נשיא
vice president: vizepräsident vizepräsidentin vice-président vice-présidente vicepresidente vicepresidenta vice-presidente wakil_presiden phó_chủ_tịch_nước
foreign affairs: auswärtigen auswärtiges äusseres äußeres auswärtige_angelegenheiten europe_et_des_affaires_étrangères affaires_étrangères asuntos_exteriores relaciones_exteriores affari_esteri esteri negócios_estrangeiros relações_exteriores buitenlandse_zaken luar_negeri ngoại_giao spraw_zagranicznych zahraničních_věcí zahraničných_vecí vanjskih_poslova spoljnih_poslova afacerilor_externe иностранных_дел закордонних_справ външните_работи εξωτερικών الخارجية الشؤون_الخارجية החוץ
defense: verteidigung landesverteidigung défense défense_nationale defensa defensa_nacional difesa defesa defesa_nacional defensie pertahanan quốc_phòng milli_savunma savunma obrony obrony_narodowej obrany obrane odbrane apărării apărării_naţionale обороны оборони отбраната εθνικής_άμυνας άμυνας الدفاع הביטחון
armed forces: armées fuerzas_armadas forze_armate forças_armadas streitkräfte silahlı_kuvvetler
finance: finanzen finances hacienda finanzas finanze economia_e_delle_finanze finanças fazenda financiën keuangan kewangan tài_chính maliye hazine_ve_maliye finansów financí finanţelor финансов фінансів οικονομικών المالية האוצר
interior: innern inneren inneres intérieur interior gobernación interno interni administração_interna binnenlandse_zaken dalam_negeri công_an içişleri spraw_wewnętrznych spraw_wewnętrznych_i_administracji vnitra vnútra unutarnjih_poslova внутренних_дел внутрішніх_справ الداخلية הפנים
justice: justiz justice justicia giustizia grazia_e_giustizia justiça justitie hukum kehakiman tư_pháp adalet sprawiedliwości spravedlnosti юстиции юстиції العدل המשפטים
health: gesundheit santé sanidad salud salute saúde volksgezondheid kesehatan kesihatan y_tế sağlık zdrowia zdravotnictví здравоохранения охорони_здоров'я الصحة הבריאות
education: bildung éducation éducation_nationale educación istruzione educação onderwijs pendidikan giáo_dục_và_đào_tạo milli_eğitim edukacji школства просвещения التعليم החינוך
economy: wirtschaft économie economía economia ekonomi gospodarki gospodarstva экономики економіки الاقتصاد הכלכלה
trade: handel commerce_extérieur comercio commercio comércio perdagangan công_thương ticaret handlu торговли التجارة
agriculture: landwirtschaft ernährung_und_landwirtschaft agriculture agricultura agricoltura landbouw pertanian nông_nghiệp tarım rolnictwa zemědělství сельского_хозяйства الزراعة
transport: verkehr transports transportes trasporti verkeer perhubungan pengangkutan giao_thông_vận_tải ulaştırma infrastruktury dopravy транспорта النقل
environment: umwelt environnement medio_ambiente ambiente milieu lingkungan_hidup tài_nguyên_và_môi_trường çevre środowiska životního_prostředí البيئة
foreign minister: außenminister außenministerin bundesaußenminister bundesaußenministerin utrikesminister utenriksminister udenrigsminister utanríkisráðherra ulkoministeri välisminister ārlietu_ministrs užsienio_reikalų_ministras külügyminiszter canciller dışişleri_bakanı menlu รัฐมนตรีว่าการกระทรวงการต่างประเทศ
defense minister: verteidigungsminister verteidigungsministerin bundesverteidigungsminister bundesverteidigungsministerin försvarsminister forsvarsminister puolustusministeri kaitseminister aizsardzības_ministrs krašto_apsaugos_ministras honvédelmi_miniszter menhan รัฐมนตรีว่าการกระทรวงกลาโหม
finance minister: finanzminister finanzministerin bundesfinanzminister finansminister valtiovarainministeri รัฐมนตรีว่าการกระทรวงการคลัง
interior minister: innenminister innenministerin bundesinnenminister inrikesminister indenrigsminister sisäministeri รัฐมนตรีว่าการกระทรวงมหาดไทย
`;

/** What joins such words and says nothing by itself. */
const JOINING =
  "der des die das dem den für und de del de_la de_los de_las du d l la le les los las el et y e do da dos das della dello dell degli dei delle di van voor en het ng dan bagi và ve".split(
    " ",
  );

const meanings = new Map<string, string>();
for (const line of TABLE.trim().split("\n")) {
  const [english = "", phrases = ""] = line.split(":");
  for (const phrase of phrases.trim().split(" ")) {
    const key = wordsOf(phrase.replaceAll("_", " ")).join(" ");
    if (!meanings.has(key)) meanings.set(key, english);
  }
}
const joining = new Set(JOINING.map((word) => wordsOf(word.replaceAll("_", " ")).join(" ")));
/** Words of the longest phrase. */
const LONGEST = Math.max(...[...meanings.keys()].map((key) => key.split(" ").length));

/**
 * The titles in English that the whole label can mean; null for one in English, or in a language that nothing here
 * tells; empty for one in another language that is not read to its end.
 */
export const readingsOfLabel: (label: string) => readonly string[] | null = kept(1_024, read);

function read(label: string): readonly string[] | null {
  const native = wholeNativeTitle(label);
  if (native !== null && native.length > 0) return native;
  const words = wordsOf(label);
  if (words.some((word) => ENGLISH.has(word))) return null;
  const meant: string[] = [];
  let isForeign = !/^[^\p{L}]*\p{Script=Latin}/u.test(label);
  let isWhole = true;
  for (let at = 0; at < words.length; ) {
    const { length, english } = longestAt(words, at);
    if (english === null) isWhole = false;
    else if (english !== "") meant.push(english);
    const said = words.slice(at, at + length).join(" ");
    if (english === "" ? UNENGLISH.has(said) : english !== null && english !== said) isForeign = true;
    at += length;
  }
  if (!isForeign) return null;
  return isWhole && meant.length > 0 ? inEnglish(meant) : [];
}

/** As it is said and as it is written out: "foreign minister", "minister of foreign affairs". */
function inEnglish(said: readonly string[]): readonly string[] {
  const head = said.find((words) => words === "minister" || words === "deputy minister");
  const fields = said.filter((words) => words !== head);
  if (head === undefined || fields.length === 0) return [said.join(" ")];
  const field = fields.join(" and ");
  const short = fields.map((words) => words.replace(/ affairs$/, "")).join(" ");
  return [head.replace("minister", `${short} minister`), `${head} of ${field}`];
}

/** Of what joins, the words that no name in an English label has: "Los Angeles", "Van Buren". */
const UNENGLISH = wordList("der des dem fur und della dello dell degli delle dei das dos voor va ve");
/** What labels in English are joined by. */
const ENGLISH = new Set(["of", "for", "to", "the", "and"]);

/** The longest phrase that begins at the word; `english` null for a word that no table has. */
function longestAt(words: readonly string[], at: number): { length: number; english: string | null } {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).join(" ");
    const english = meanings.get(key) ?? (joining.has(key) ? "" : undefined);
    if (english !== undefined) return { length, english };
  }
  return { length: 1, english: null };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Whether no label of the post can be read in English: nothing in English contradicts it. */
export function isUnread({ label, otherLabels }: Post): boolean {
  return [label, ...otherLabels.map(({ name }) => name)].every((one) => readingsOfLabel(one)?.length === 0);
}
