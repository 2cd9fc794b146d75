/**
 * Who is meant by a spelling that nobody listed: registered name, written name. Names of public figures in the
 * spellings of newspapers, and near names of other people.
 */
import { describe, expect, test } from "vitest";
import { names } from "../../../support/fixture.ts";

function linked(registered: string, written: string, extra = ""): string[] {
  const register = `//- /authority.yaml\npersons: [{ id: one, name: ${JSON.stringify(registered)}${extra} }]`;
  return names(`Then ${written} spoke.`, register);
}

function pairs(lines: string): string[][] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split(" = ").map((name) => name.trim()));
}

const ONE_PERSON = {
  Korean: `
Ahn Gyu-back = An Kyu-paek
Ahn Gyu-back = Ahn Gyubaek
Lee Jae-myung = Yi Jae-myeong
Lee Jae-myung = Rhee Jae Myung
Yoon Suk-yeol = Yun Seok-yeol
Yoon Suk-yeol = Yoon Seok-youl
Park Geun-hye = Pak Kun-hye
Park Chung-hee = Bak Jeong-hui
Moon Jae-in = Mun Jae-in
Roh Moo-hyun = No Mu-hyeon
Kim Dae-jung = Gim Dae-jung
Kim Young-sam = Kim Yeong-sam
Chun Doo-hwan = Jeon Du-hwan
Cho Tae-yul = Jo Tae-yeol
Chung Eui-yong = Jeong Ui-yong
Shin Won-sik = Sin Won-shik
Choi Soon-sil = Choe Sun-sil
Kim Jong-un = Kim Jong-eun
Kang Kyung-wha = Kang Gyeong-hwa
Kang Kyung-wha = Kyung-wha Kang
Baek Nam-sun = Paek Nam-sun
Jung Kyeong-doo = Jeong Gyeong-du
Woo Won-shik = Wu Won-sik
Lim Dong-won = Im Dong-won
`,
  Japanese: `
Shinjiro Koizumi = Shinjirō Koizumi
Shinjiro Koizumi = Shinjirou Koizumi
Shinzo Abe = Shinzou Abe
Taro Kono = Tarou Kohno
Taro Aso = Tarō Asō
Ichiro Ozawa = Ichirou Ozawa
Shigeru Ishiba = Sigeru Isiba
Junichiro Koizumi = Jun'ichiro Koizumi
Yoko Kamikawa = Yohko Kamikawa
Kenji Eda = Kenzi Eda
Tetsuo Saito = Tetuo Saitoh
Fumio Kishida = Humio Kishida
Sanae Takaichi = Sanae Takaiti
Shunpei Mizuno = Shumpei Mizuno
`,
  Chinese: `
Mao Zedong = Mao Tse-tung
Deng Xiaoping = Teng Hsiao-ping
Zhou Enlai = Chou En-lai
Jiang Qing-lin = Chiang Ching-lin
Jiang Jingguo = Chiang Ching-kuo
Ma Yingjiu = Ma Ying-chiu
Hui-Mei Wang = Wang Huei-mei
Xi Jinping = Xi Jin Ping
Xi Jinping = Xi Jin-ping
Zhu Rongji = Chu Jung-chi
Hua Guofeng = Hua Kuo-feng
Tsai Ing-wen = Tsai Ying-wen
`,
  "Malay and Arabic": `
Mohamad Sabu = Mohd Sabu
Mohamed Khaled Nordin = Mohd Khalid Nordin
Mohamed Khaled Nordin = Khaled Nordin
Abdul Rahim Bakri = Abd Rahim Bakri
Abdul Ghafar Baba = Ghafar Baba
Mujahid Yusof Rawa = Mujahid Yusuf Rawa
Ismail Sabri Yaakob = Ismail Sabri bin Yaacob
Abdullah Ahmad Badawi = Datuk Seri Abdullah bin Haji Ahmad Badawi
Kamarudin Jaffar = Kamaruddin Jaafar
Aishah Ghani = Aisyah Gani
Mahathir Mohamad = Mahathir bin Mohammed
Syed Hamid Albar = Sayed Hamid Albar
Joseph Entulu Anak Belaun = Joseph Entulu Belaun
`,
  "the Arabic article": `
Karim Fattah el-Sibbi = Karim Fattah Al Sibbi
Karim Fattah el-Sisi = Karim Fattah al-Sissi
Karim Fattah el-Sisi = Karim Fattah Sissi
Bassam al-Rashed = Bassam ar-Rashed
Bassam al-Assad = Bassam El-Asad
Tamim bin Hamad Al Hatani = Tamim bin Hamad al-Hatani
`,
  "Thai and Vietnamese": `
Nattaphon Narkphanit = Natthaphon Nakphanit
Nattaphon Narkphanit = Nattapon Narkpanit
Nattaphon Narkphanit = Natthaphon Narkphanit
Phan Văn Giang = Phan Van Giang
Natthawut Saikua = Nattawut Saikua
`,
  Cyrillic: `
Sergei Lavrov = Sergey Lavrov
Sergei Shoigu = Sergey Shoygu
Aleksandr Lukashenko = Alexander Lukashenko
Volodymyr Zelensky = Volodymyr Zelenskyy
Volodymyr Zelensky = Volodymyr Zelenskiy
Dmitry Medvedev = Dmitri Medvedev
Yevgeny Prigozhin = Evgeny Prigozhin
Alexei Navalny = Aleksey Navalnyy
`,
  "left out, shortened, initials": `
Lloyd Austin = Lloyd J. Austin
Irineo Cruz Espino = Irineo Espino
Irineo Espino = Irineo C. Espino
Anthony Blinken = Tony Blinken
Anthony John Abbott = Tony Abbott
Robert McClelland = Bob McClelland
Peter Hendy = Peter William Hendy
Ramasamy Palanisamy = P. Ramasamy
Tony Pua = Tony Pua Kiam Wee
Jimmy Wong Sze Phin = Wong Sze Phin
`,
} as const;

describe.each(Object.entries(ONE_PERSON))("one person: %s", (_, lines) => {
  test.each(pairs(lines))("%s = %s", (registered = "", written = "") => {
    const found = linked(registered, written);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/ → one (?:variant|authorized)$/);
  });
});

const TWO_PEOPLE = `
Philippe Dialou = Philippe Diallo
Lee Jae-myung = Lee Jae-young
Lee Jae-myung = Lee Jae-yong
Lee Jae-myung = Lee Jin-myung
Lee Jae-myung = Kim Jae-myung
Kim Jong-un = Kim Jong-il
Kim Jong-un = Kim Yo-jong
Kim Jong-un = Kim Jeong-un
Ahn Gyu-back = Ahn Gyu-ri
Ahn Gyu-back = Ahn Cheol-soo
Shin Won-sik = Shin Won-ho
Shin Won-sik = Shin Beom-sik
Yoon Suk-yeol = Yoon Suk-ho
Park Geun-hye = Park Geun-young
Chung Dong-young = Chung Dong-yong
Moon Jae-in = Moon Jae-woo
Dong Jun = Kim Dong-jun
Dong Jun = Dong Joon
Dong Jun = Tung Chun
Li Qiang = Li Keqiang
Li Keqiang = Li Qiang
Wang Yi = Wang Yang
Wang Yi = Wang Yifan
Wang Yi = Wang Yu
Xi Jinping = Xi Jianping
Xi Jinping = Xu Jinping
Zhang Wei = Chang Wei
Zhang Weimin = Chang Weimin
Heng Chee How = Heng Swee Keat
Heng Chee How = Heng How
Shinjiro Koizumi = Junichiro Koizumi
Shinjiro Koizumi = Shinichiro Koizumi
Shinjiro Koizumi = Shinji Koizumi
Fumio Kishida = Fumiko Kishida
Taro Kono = Taro Kuno
Jun Azumi = Junichi Azumi
Sergei Lavrov = Sergei Lavrenko
Sergei Lavrov = Sergei Lavrentyev
Sergei Lavrov = Andrei Lavrov
Vladimir Putin = Volodymyr Putin
Mohamad Hasan = Mohamed Hassan
Mohamad Hasan = Mohamed Hassan Ali
Mohamad Hasan = Syed Mohamad Hasan
Mohamad Hasan = Mohamad Husain
Mohamad Hasan = Hasan Mohamad
Mohamed Khaled Nordin = Khaled Norden
Mohamed Khaled Nordin = Mohamed Nordin
Khir Johari = Zairil Khir Johari
Zairil Khir Johari = Khir Johari
Ahmad Abdullah = Abdullah Ahmad
Abdul Rahman = Tunku Abdul Rahman Putra
Abdul Majid = Abdullah Majid
Nattaphon Narkphanit = Nattapong Narkphanit
Phan Van Giang = Phan Van Giau
Phan Van Giang = Phan Giang
Phan Van Giang = Phan Thanh Giang
Nguyen Thanh Hung = Nguyen Thanh Hong
Nguyen Van Chien = Nguyen Van Tien
Lloyd Austin = Lloyd Austen
Lloyd Austin = J. L. Austin
Lloyd Austin = J. Austin
Lloyd Austin = L. Austin
Lloyd Austin = Steve Austin
Donald Trump = Donald Trump Jr.
Donald Trump = Ronald Trump
Joe Biden = Jill Biden
Joe Biden = Hunter Biden
Richard Marles = Richard Marlow
Richard Marles = Marles Richard Whitfield
Carl Bildt = Carla Bildt
Bob Katter, Sr. = Bob Katter
Robert Lee = Robert E. Leeson
Tony Pua = Tony Pua Smith
Del Rosario, Antonio = Anthony Del Rosario
`;

describe("two people", () => {
  test.each(pairs(TWO_PEOPLE))("%s, not %s", (registered = "", written = "") => {
    expect(linked(registered, written)).toEqual([]);
  });
});
