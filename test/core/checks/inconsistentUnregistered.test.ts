/** Names of people whom nobody registered, spelt in two ways. */
import { describe, expect, test } from "vitest";
import { inconsistentName } from "../../../server/src/core/checks/inconsistentName.ts";
import { findingsOf } from "../../../server/src/core/checks/index.ts";
import { check, fixture } from "../../support/fixture.ts";

const withoutTitle = (name: string): string => name.replace("President ", "");
/** The marks under the second of two names in "A spoke, B left.", without its title. */
const markUnder = (first: string, second: string): string => {
  const name = withoutTitle(second);
  return " ".repeat(first.length + 8 + second.length - name.length) + "^".repeat(name.length);
};
const loose = (notes: string): void =>
  check(inconsistentName, `//- /rapporteur.yaml\nbundled: false\n${notes}`);

describe("an unregistered person", () => {
  test("in two romanisations", () =>
    loose(`//- /a.md
Sergei Lavrov spoke. Foreign Minister Sergei Lavrov left. Then Sergey Lavrov replied.
                                                               ^^^^^^^^^^^^^ warning: "Sergey Lavrov" (in 1 place) is also written "Sergei Lavrov", in 2 places. → Sergei Lavrov*
`));

  test("behind an article, where a thing is called after somebody", () =>
    loose(`//- /a.md
Sergei Lavrov spoke. The Sergey Lavrov doctrine is old. Sergei Lavrov left.
                         ^^^^^^^^^^^^^ inconsistent-name
The Tam Giang lagoon is not the Tầm Giang lagoon.
`));

  test("with another vowel, where the note tells that they are one", () =>
    loose(`//- /a.md
Defence Minister Rustem Umerkin spoke. Defence Minister Rustam Umerkin left.
                                                        ^^^^^^^^^^^^^^ inconsistent-name → Rustem Umerkin*
Jens Stoltenbeck spoke. Jens Stoltenbeck left. Jens Stoltenback replied.
                                               ^^^^^^^^^^^^^^^^ inconsistent-name → Jens Stoltenbeck*
`));

  test("an agenda in which one stands twice is no list of those present", () =>
    loose(`//- /a.md
- Dmytro Kulebiak: opening
- Dmytro Kulebiak: lunch
- Dmitro Kulebiak: closing
  ^^^^^^^^^^^^^^^ inconsistent-name
`));

  test("two who stand in a list once each may be two", () =>
    loose(`//- /a.md
- Dmytro Kulebiak: opening
- Dmitro Kulebiak: closing
`));

  test("who is with somebody is a person", () =>
    loose(`//- /a.md
Yaşar Öztek was with them. Yasar Öztek signed it.
                           ^^^^^^^^^^^ inconsistent-name
- He sat with Çetin Öztek. Cetin Öztek signed it.
                           ^^^^^^^^^^^ inconsistent-name
The Öndal Café was with the others there. The Ondal Café closed it.
`));

  test("what is hers tells nobody apart", () =>
    loose(`//- /a.md
Ludmila Černovská of Charles University and her paper with Ludmila Cernovska's students. Ludmila Cernovska spoke.
^^^^^^^^^^^^^^^^^ inconsistent-name
`));

  test("another person beside it tells nobody apart", () =>
    loose(`//- /a.md
Sergei Lavrov and Dmytro Kulebiak spoke. Then Dmytro Kulebiak and Sergey Lavrov left.
                                                                  ^^^^^^^^^^^^^ inconsistent-name
`));

  test.each([
    "Sergei Lavrov spoke to Dmytro Kulebiak. Sergey Lavrov asked for more.",
    "Sergei Lavrov met Lt. Gen. Dmytro Kulebiak. Sergey Lavrov left.",
    "Sergei Lavrov and Dmytro Kulebiak. Sergey Lavrov left.",
  ])("nobody is told apart from the next sentence: %s", (text) =>
    loose(`//- /a.md\n${text}\n${" ".repeat(text.indexOf("Sergey"))}^^^^^^^^^^^^^ inconsistent-name`),
  );

  test("with one of two marks, behind a calling, and where somebody signs", () =>
    loose(`//- /a.md
Goalkeeper Luka Šimunović is well. Luka Simunović signed books. Luka Šimunović left.
                                   ^^^^^^^^^^^^^^ inconsistent-name
The Baltic Ports Roundtable met. The Baltic Ports Roundtable ended. The Baltic Ports Round Table met.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ inconsistent-name
Toshimitsu Kumagawa spoke. Toshimitu Kumagawa left.
                           ^^^^^^^^^^^^^^^^^^ inconsistent-name
Phạm Văn Hòa spoke. Phạm Văn Hóa left. Đorđe Šešelj spoke. Džorđe Šeselj left.
`));

  test("with and without marks, across notes", () =>
    loose(`//- /a.md
President Recep Tayyip Erdoğan spoke.
//- /b.md
Yesterday Recep Tayyip Erdogan left, Recep Tayyip Erdoğan's aide said.
          ^^^^^^^^^^^^^^^^^^^^ inconsistent-name → Recep Tayyip Erdoğan*
`));

  test("in a heading, where verbs have capitals too", () =>
    loose(`//- /a.md
# Kim Jong-Un Meets Sergey Lavrov

Sergei Lavrov and Kim Jong-un spoke, Sergey Lavrov left.
^^^^^^^^^^^^^ inconsistent-name → Sergey Lavrov*
`));

  test.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Volodymyr Hrytsenkiuk", "Volodymyr Gritsenkiuk"],
    ["Hibatullah Akhundzade", "Haibatullah Akhundzade"],
    ["Gotabaya Rajapakshe", "Gotabhaya Rajapakshe"],
    ["Ghassem Tavakolian", "Qasem Tavakolian"],
    ["Viktor Orbanszky", "Victor Orbanszky"],
    ["Ranil Wickremesunghe", "Ranil Wickremasunghe"],
    ["Jürgen Müllner", "Jürgen Muellner"],
    ["Yevgeny Primov", "Evgeny Primov"],
    ["Alexei Danilenko", "Aleksei Danilenko"],
    ["Kim Jong-un", "Kim Jong Un"],
    ["Chung Bin-na", "Chung Binna"],
    ["Andrew Lloyd-Webber", "Andrew Lloyd Webber"],
    ["Shigeru Ōno", "Shigeru Ono"],
    ["Shangri-La Dialogue", "Shangri La Dialogue"],
    ["Trans-Tasman Security Forum", "Trans Tasman Security Forum"],
    ["Nordic-Baltic Port Conference", "Nordic Baltic Port Conference"],
    ["Adriatic Defence Forum", "Adriatic Defense Forum"],
    ["Abdoulaye Mar Dieye", "Abdoulaye Mar Dièye"],
    ["Mohammed Al-Khattabi", "Muhammad Al-Khattabi"],
    ["Dmytro Kulebiak", "Dmitro Kulebiak"],
    ["President Gotvydas Nausmėda", "President Gotvydas Nausmeda"],
    ["Phan Van Gianh", "Phan Văn Gianh"],
    ["Mevlüt Çavuşdan", "Mevlut Cavusdan"],
    ["Tayfun Gökçin", "Tayfun Gokcin"],
    ["Omar Abdul-Rahman", "Omar Abdel-Rahman"],
    ["Thérèse Mukamana", "Therese Mukamana"],
    ["President Surasant Kongsir", "President Surasánt Kongsir"],
    ["Mykhailo Hrytsenkiv", "Mykhaylo Hrytsenkiv"],
    ["Oleksiy Danylchuk", "Oleksii Danylchuk"],
    ["Saleumxay Kommasin", "Saleumxai Kommasin"],
    ["President Sjafrie Samsudil", "President Syafrie Samsudil"],
    ["Ryutaro Onishita", "Ryūtarō Ōnishita"],
    ["Shinichi Kitagawara", "Shin-ichi Kitagawara"],
    ["Choi Son-gwon", "Choe Son-gwon"],
    ["Pak Jong-chon", "Park Jong-chon"],
    ["Kim Yun-jae", "Kim Yoon-jae"],
    ["Hor Nam Hong", "Hor Namhong"],
    ["Kassym-Jomart Tolegen", "Kassym Jomart Tolegen"],
    ["Abdul Rahman Ghazalid", "Abdulrahman Ghazalid"],
    ["Yoav Gallantin", "Yoav Galantin"],
    ["Ahmed al-Tayyarin", "Ahmad al-Tayyarin"],
    ["Ahmed El-Sissani", "Ahmed Al-Sissani"],
    ["Carlos de la Vegan", "Carlos de la Vegán"],
    ["Alexander van der Meulen", "Alexander Vandermeulen"],
    ["Micheál O'Martain", "Micheal O'Martain"],
    ["Park Jin-hwan", "Park Jin Hwan"],
    ["Park Jin-hwan", "Park Jinhwan"],
    ["Lê Thị Hồng Nhung", "Le Thi Hong Nhung"],
    ["Jürgen Großmann", "Juergen Grossmann"],
    ["Željko Šefičin", "Zheljko Shefichin"],
    ["Nijat Əliyarov", "Nijat Aliyarov"],
    ["Jean-Noël Barrotin", "Jean Noel Barrotin"],
    ["Sadyr Japarovich", "Sadyr Zhaparovich"],
    ["Abbas Ghalibaran", "Abbas Qalibaran"],
    ["Semyon Vainshtein", "Semen Vainshtein"],
    ["Moussa Fakimat", "Musa Fakimat"],
    ["Cho Tae-yul", "Cho Tae-yeol"],
    ["Wi Sung-lac", "Wi Seong-rak"],
    ["Jin Yong-sung", "Jin Yong-seong"],
    ["Kim Yo-jong", "Kim Yeo-jong"],
    ["Abdulaziz Ghazalid", "Abdelaziz Ghazalid"],
    ["World Trade Organization", "World Trade Organisation"],
    ["International Labour Organization", "International Labor Organization"],
    ["Cordovan Fishing Committee", "Cordovan Fishing Comittee"],
    ["Kyiv Security Forum", "Kiev Security Forum"],
    ["North Sea Summit", "North-Sea Summit"],
    ["Bashar al-Assadin", "Bashar Al Assadin"],
    ["Mohammed bin Salman", "Mohamed bin Salman"],
    ["Nicos Christodoulides", "Nikos Christodoulides"],
    ["Vladimir Putinskin", "Wladimir Putinskin"],
    ["Kyrylo Budanov", "Kyrylo Budanow"],
    ["Igor Sechinov", "Igor Setchinov"],
    ["Yuri Ushakin", "Yuri Ouchakin"],
    ["Andrei Chernikov", "Andrei Tschernikow"],
    ["Taro Kono", "Taro Kouno"],
    ["Kenji Sato", "Kenji Satoh"],
    ["Ban Ki-hoon", "Ban Ki Hoon"],
    ["Raisina Dialogue", "Raisina Dialog"],
    ["Cordovan Forum on Labour Mobility", "Cordovan Forum on Labor Mobility"],
    ["Asia-Europe Meeting of Ports", "Asia Europe Meeting of Ports"],
  ])("%s and %s are one name", (first, second) =>
    loose(
      `//- /a.md\n${first} spoke, ${second} left.\n${markUnder(first, second)} inconsistent-name → ${withoutTitle(first)}*`,
    ),
  );

  test.each([
    [
      "two given names",
      "Terry Smith and Terri Smith; Mohamed Hassan and Muhammad Hassan; Stephan Weber and Stefan Weber.",
    ],
    ["two parts that differ", "Sergei Lavrov and Sergey Lavrow; Sergei Zelensky and Sergey Zelenskyy."],
    ["one part alone", "Zelensky and Zelenskyy; Erdogan and Erdoğan."],
    ["marks on both sides", "Văn Hùng and Văn Hưng."],
    [
      "two Vietnamese names",
      "Nguyễn Du and Nguyễn Dữ; Trần Ngọc Anh and Trần Ngọc Ánh; Nguyễn Văn Quang and Nguyễn Văn Quảng.",
    ],
    [
      "names in Vietnamese text",
      "Ông Hoàng Thanh nói với những người ở Thanh Hoa; ông Hoàng Thành được hỏi về Thanh Hóa và của Minh Anh, của Minh Ánh.",
    ],
    [
      "common nouns in capitals",
      "Gender Based Violence and Gender-Based Violence; Brain Machine Interface and Brain-Machine Interface; Anti-Submarine Warfare and Antisubmarine Warfare; Combat Anti-Semitism and Combat Antisemitism.",
    ],
    [
      "places and works",
      "Darién Gap and Darien Gap; Super-Size Me and Super Size Me; Jeune École and Jeune Ecole.",
    ],
    [
      "a family name cut to show how it is said",
      "Leo Varenkar and Leo Varen-kar; Mette Fredersen and Mette *Freder-sen.",
    ],
    [
      "a man and a woman, or a short word",
      "Gintaras Nausmedas spoke, Gintara Nausmedas left; Isaias Berhan and Isaias Berhane left; Olaf Scholz and Olaf Scholtz left.",
    ],
    ["two English given names", "Brian Haldenby and Bryan Haldenby; Terry Haldenby and Terri Haldenby."],
    [
      "meetings that have no name",
      "A Foreign-Ministers Meeting and a Foreign Ministers Meeting; a High-Level Dialogue, a High Level Dialogue.",
    ],
    ["a place", "A week in São Tomar and in Sao Tomar, near Vila Florença and Vila Florenca."],
    [
      "a body",
      "The Müller Foundation and the Muller Foundation; Sergei Lavrov School and Sergey Lavrov School.",
    ],
    [
      "a thing",
      "Élysée Palace and Elysee Palace; Naïve Bayes and Naive Bayes; Defence Attaché Webber and Attache Webber.",
    ],
    ["capitals", "Sergei LAVROV and SERGEY LAVROV."],
    [
      "two Korean names",
      "Kim Ji-won spoke, Kim Ji-woon left; Lee Jung-jae spoke, Lee Choong-jae left; Park Sung-min spoke, Park Seung-min left.",
    ],
    [
      "marks on both sides of a name in two languages",
      "Giải Nobel Hòa and Giải Nobel Hóa; Rákosi Máty and Rakósi Máty.",
    ],
    [
      "things in other languages",
      "Inteligencia Artificial opens. Inteligéncia Artificial; Petits États Insulaires and Petits Etats Insulaires; República Dominicana, Republica Dominicana.",
    ],
    ["a Russian and a Ukrainian given name", "Andrei Kostinsky spoke, Andriy Kostinsky left."],
    ["firms and numbers", "Société Générale and Societe Generale; Three Communiqués and Three Communiques."],
    ["the tones of a Chinese name", "Deng Xiaobing spoke. Dèng Xiǎobíng said so."],
    ["places in Vietnam and China", "Hong Kong said so. Hồng Kông said so. The Tam Giang and the Tầm Giang."],
    ["two Chinese names", "Zhang Yuxia spoke, Zhang Youxia left; Wang Yi spoke, Wang Yu left."],
    [
      "family names that many bear",
      "David Baron spoke, David Barron left; Anna Meyer spoke, Anna Meier left.",
    ],
    [
      "namesakes in one list",
      "We met Dmytro Kulebiak and Dmitro Kulebiak.\n\n- Fyodor Lukash, envoy\n- Fedor Lukash, envoy",
    ],
    ["namesakes whom the text tells apart", "Sergei Lavrov spoke. His namesake Sergey Lavrov left."],
    [
      "two of one family, a vowel apart",
      "Marek Novotil spoke. Marek Novotil left. His son Merek Novotil stayed. Andrei Sokolin spoke. Andrey Sokolin, his brother, left.",
    ],
    [
      "two in other posts or callings, or a vowel apart without more",
      "Foreign Minister Marina Kovacz spoke. Trade Minister Merina Kovacz left. Jamila Baturi spoke. Jamila Baturi left. The poet Jamala Baturi sang. Hakan Fidanel spoke, Hakin Fidanel left.",
    ],
    [
      "fathers' names and common ones",
      "President Anders Hansen spoke. President Anders Hanson left. Minister Karen Ostrowicz spoke. Minister Karin Ostrowicz left. Minister Karen Ostrowicz slept.",
    ],
    ["one with the other", "Tomáš Novátny of Prague and Tomas Novatny of Vienna met."],
    ["each with his paper", "Sergei Lavrov (TASS) and Sergey Lavrov (RIA) asked."],
    [
      "a colleague",
      "Sergei Lavrov and his colleague Sergey Lavrov asked. Not Sergei Lavrov but Sergey Lavrov.",
    ],
    ["short syllables", "Liu Xi spoke. Liu Xu left. Aung Kyi spoke. Aung Gyi left."],
    [
      "a name that goes on",
      "José Pardo y Barreda spoke. Jose Pardo left. Iván Espina de los Montes spoke. Ivan Espina left. Lee Jeong-eun5 spoke. Lee Jung-eun left.",
    ],
    [
      "the spelling of another language in a line of it",
      "Vladimir Putin left.\n\nGuerre en Ukraine : rencontre avec Vladimir Poutine\n\nKyrylo Budanov left.\n\nKyrylo Budanow soll es werden.",
    ],
    ["Korean namesakes in two notes", "Kim Tae-soo spoke.\n//- /b.md\nKim Tae-su left."],
    ["two who are said to be two", "Sergei Lavrov and Sergey Lavrov are two people."],
    ["two given names of Korea", "Kim Jong-hun spoke. Kim Jeong-hun left. Han Sung-min, Han Seung-min."],
    ["servants of other names", "Abdulrahman Ghazalid, Abdulrahim Ghazalid; Abdul Ghazalid, Abdel Ghazalin."],
    ["callings of both", "Sergei Lavrov, the pianist, and Sergey Lavrov, the painter, came."],
    [
      "two of one family",
      "Andrei and Andrey Kostinov are twins. Andrei Kostinov plays chess, Andrey Kostinov the organ.",
    ],
    ["one more of a kind", "Mariam Kulebiak spoke; Maryam Kulebiak, another delegate, left."],
    [
      "two posts, two countries",
      "The poet Sergei Lavrov spoke. Foreign Minister Sergey Lavrov left. Polish envoy Dmytro Kulebiak, Ukraine's envoy Dmitro Kulebiak.",
    ],
    [
      "a generation left out",
      "Ferdinand Marquez, Ferdinand Marquez Jr; Quinton T. Rossen Jr, Quinton T. Rossen, Jr.",
    ],
    ["a father's name left out, or an article", "Anwar bin Halimov, Anwar Halimov; Ali Al Naimi, Ali Naimi."],
    [
      "two callings behind a comma",
      "Yusuf Demirsu, the goalkeeper, left. Yousef Demirsu, the foreign minister, left. Dmytro Kulebiak, envoy of Poland, spoke. Dmitro Kulebiak, envoy of Kenya, left.",
    ],
    [
      "places and bodies with an Arabic article",
      "Sharm el-Sheikh said so. Sharm al-Sheikh said so. Ras Al Khaimah said so, Ras al-Khaimah said so. Khan al-Ahmar and Khan Al Ahmar.",
    ],
    ["bodies of two countries", "The Cyber Security Council met. The Cybersecurity Council left."],
    ["a place that somebody could be called", "He was in Khan Yunis, then near Khan Younis."],
    ["a form that is spoken about", "Sergei Lavrov spoke. Sergey Lavrov is the spelling of the Herald."],
    [
      "what Vietnamese text writes with marks",
      "Ho Chi Minh spoke.\n\n| Đỗ Trần Ngọc | Thành phố Hồ Chí Minh |",
    ],
  ])("%s never conflict", (_, text) => loose(`//- /a.md\n${text}`));

  test.each([
    "The slides of Şebnur Çağlayar are in the folder.",
    "A letter to Şebnur Çağlayar came back.",
    "We heard of the arrest of Şebnur Çağlayar.",
  ])("is told by what is said to be hers: %s", (text) =>
    loose(`//- /b.md
${text}
//- /c.md
Notes by Sebnur Caglayar and others.
         ^^^^^^^^^^^^^^^ inconsistent-name → Şebnur Çağlayar*
`),
  );
});

test("an unregistered name goes on in the next line of wrapped prose, not in that of a short one", () => {
  const wrapped = "Sergei Lavrov spoke to the press in the morning; in the evening Sergey\nLavrov left.";
  const found = (note: string): string[] => {
    const { snapshot } = fixture(`//- /a.md\n${note}`);
    return findingsOf(snapshot, "/a.md").map(({ start, end }) => note.slice(start, end));
  };
  expect(found(wrapped)).toEqual(["Sergey\nLavrov"]);
  expect(found("Sergei Lavrov\nSergey\nLavrov")).toEqual([]);
});
