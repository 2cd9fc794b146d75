/**
 * Names of countries in Japanese, Chinese and Korean, as news gives a person's affiliation: those that news of the
 * world is full of. Short forms of one character (`米`) are read next to a title alone, where they can be nothing else.
 */

/** A country and where it is written; `code` as in ISO 3166-1 alpha-2. */
export interface NativeCountry {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A line: code, then its names in Japanese, Chinese (both scripts) and Korean; after a bar those of one character. */
const TABLE = `
AE アラブ首長国連邦 阿联酋 阿聯 阿联 아랍에미리트
AF アフガニスタン 阿富汗 아프가니스탄
AR アルゼンチン 阿根廷 아르헨티나
AT オーストリア 奥地利 奧地利 오스트리아
AU オーストラリア 豪州 澳大利亚 澳大利亞 澳洲 호주 오스트레일리아|豪 澳
BD バングラデシュ 孟加拉国 孟加拉國 방글라데시
BE ベルギー 比利时 比利時 벨기에
BR ブラジル 巴西 브라질
BY ベラルーシ 白俄罗斯 白俄羅斯 벨라루스
CA カナダ 加拿大 캐나다
CH スイス 瑞士 스위스
CL チリ 智利 칠레
CN 中国 中國 中华人民共和国 中華人民共和國 중국|中 중
CO コロンビア 哥伦比亚 哥倫比亞 콜롬비아
CU キューバ 古巴 쿠바
CZ チェコ 捷克 체코
DE ドイツ 德国 德國 독일|独 德 獨
DK デンマーク 丹麦 丹麥 덴마크
EE エストニア 爱沙尼亚 愛沙尼亞 에스토니아
EG エジプト 埃及 이집트
ES スペイン 西班牙 스페인
ET エチオピア 埃塞俄比亚 衣索比亞 에티오피아
EU 欧州連合 欧盟 歐盟 유럽연합
FI フィンランド 芬兰 芬蘭 핀란드
FR フランス 法国 法國 프랑스|仏 法 佛
GB イギリス 英国 英國 영국|英 영
GR ギリシャ 希腊 希臘 그리스
HU ハンガリー 匈牙利 헝가리
ID インドネシア 印度尼西亚 印度尼西亞 印尼 인도네시아
IE アイルランド 爱尔兰 愛爾蘭 아일랜드
IL イスラエル 以色列 이스라엘
IN インド 印度 인도
IQ イラク 伊拉克 이라크
IR イラン 伊朗 이란
IT イタリア 意大利 義大利 이탈리아|伊 意
JO ヨルダン 约旦 約旦 요르단
JP 日本 日本国 일본|日 일
KE ケニア 肯尼亚 肯亞 케냐
KG キルギス 吉尔吉斯斯坦 키르기스스탄
KH カンボジア 柬埔寨 캄보디아
KP 北朝鮮 朝鲜 朝鮮 北韓 북한|北 북
KR 韓国 大韓民国 韩国 韓國 大韩民国 大韓民國 한국 대한민국|韓 韩 한
KZ カザフスタン 哈萨克斯坦 哈薩克 카자흐스탄
LA ラオス 老挝 老撾 寮國 라오스
LK スリランカ 斯里兰卡 斯里蘭卡 스리랑카
LT リトアニア 立陶宛 리투아니아
LV ラトビア 拉脱维亚 拉脫維亞 라트비아
MA モロッコ 摩洛哥 모로코
MM ミャンマー 缅甸 緬甸 미얀마
MN モンゴル 蒙古国 蒙古國 蒙古 몽골
MX メキシコ 墨西哥 멕시코
MY マレーシア 马来西亚 馬來西亞 말레이시아
NG ナイジェリア 尼日利亚 奈及利亞 나이지리아
NL オランダ 荷兰 荷蘭 네덜란드
NO ノルウェー 挪威 노르웨이
NP ネパール 尼泊尔 尼泊爾 네팔
NZ ニュージーランド 新西兰 紐西蘭 뉴질랜드
PH フィリピン 菲律宾 菲律賓 필리핀|比 菲
PK パキスタン 巴基斯坦 파키스탄
PL ポーランド 波兰 波蘭 폴란드
PT ポルトガル 葡萄牙 포르투갈
QA カタール 卡塔尔 卡達 카타르
RO ルーマニア 罗马尼亚 羅馬尼亞 루마니아
RS セルビア 塞尔维亚 塞爾維亞 세르비아
RU ロシア 俄罗斯 俄羅斯 러시아|露 俄 러
SA サウジアラビア 沙特阿拉伯 沙特 沙烏地阿拉伯 사우디아라비아 사우디
SE スウェーデン 瑞典 스웨덴
SG シンガポール 新加坡 싱가포르
SY シリア 叙利亚 敘利亞 시리아
TH タイ 泰国 泰國 태국|泰
TL 東ティモール 东帝汶 東帝汶 동티모르
TR トルコ 土耳其 튀르키예 터키
TW 台湾 臺灣 台灣 대만|台
UA ウクライナ 乌克兰 烏克蘭 우크라이나
US アメリカ アメリカ合衆国 米国 米合衆国 美国 美國 미국|米 美 미
UZ ウズベキスタン 乌兹别克斯坦 烏茲別克 우즈베키스탄
VN ベトナム 越南 베트남|越
ZA 南アフリカ 南非 남아프리카공화국 남아공
`;

const codes = new Map<string, string>();
const shortCodes = new Map<string, string>();
let longest = 0;
for (const line of TABLE.trim().split("\n")) {
  const [names = "", short = ""] = line.slice(3).split("|");
  for (const name of names.split(" ")) {
    codes.set(name, line.slice(0, 2));
    longest = Math.max(longest, name.length);
  }
  for (const name of short.split(" ")) if (name !== "") shortCodes.set(name, line.slice(0, 2));
}

/** The country whose name begins at `at`, the longest one; null where none does. */
export function nativeCountryAt(text: string, at: number): NativeCountry | null {
  for (let length = Math.min(longest, text.length - at); length > 1; length--) {
    const code = codes.get(text.slice(at, at + length));
    if (code !== undefined) return { code, start: at, end: at + length };
  }
  return null;
}

/** The country whose name ends at `end`; with `isBeforeTitle` one of a single character too. */
export function nativeCountryBefore(text: string, end: number, isBeforeTitle: boolean): NativeCountry | null {
  for (let length = Math.min(longest, end); length > 1; length--) {
    const code = codes.get(text.slice(end - length, end));
    if (code !== undefined) return { code, start: end - length, end };
  }
  const code =
    isBeforeTitle && end > 0 && !isWordBefore(text, end - 1) ? shortCodes.get(text[end - 1]!) : undefined;
  return code === undefined ? null : { code, start: end - 1, end };
}

/** Whether a letter stands right before a place: `欧米` is no country. */
function isWordBefore(text: string, at: number): boolean {
  return at > 0 && /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{L}]/u.test(text[at - 1]!);
}
