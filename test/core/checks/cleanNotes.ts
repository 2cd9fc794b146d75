/**
 * Notes and news prose in which nothing is wrong: people, places and institutions near to registered ones, and the
 * registered ones themselves, rightly spelled. Written for the tests; the events are made up.
 */

/** About nobody whom the bundled register knows. */
export const STRANGE_NOTES: Readonly<Record<string, string>> = {
  "/2025-03-14-provincial-visit.md": `# Provincial visit: Jeolla and South Gyeongsang

Drove down with Anh Tuan Nguyen from the Hanoi bureau and Kate Marlow of the Perth office. Governor Kim Young-rok
received us in the morning; Ahn Cheol-soo's people had asked for a slot but withdrew on Tuesday. The mayor of
Changwon, Hong Nam-pyo, spoke for forty minutes about shipbuilding. His deputy, Jang Geum-yong, took the questions.

- Samsung's Lee Jae-yong was said to be in town; nobody saw him.
- Hanwha's Kim Dong-kwan sent a letter, which Park Heung-joon read out.
- The Dong-a Ilbo and the Kyunghyang Shinmun had a reporter each, the Hankyoreh none.
- Lunch at Heng Seng, a Chinese place on Yongho Street. Mr. Heo paid.

## Afternoon: Korea Aerospace

The line at Sacheon was stopped for maintenance. Vice President Yoon Jong-ho walked us through the hangar. He
mentioned Richard Marley, a consultant from Bristol, and Lloyd Austen of Rolls-Royce, both due next week. "We'd like
to see more of them," he said. The Shin Bet contract, he insisted, was never signed: it had been a rumour begun by
a blog in Tel Aviv. Asked about Shin Dong-bin, he laughed.

> The tour ended at five. Ms. Dong Yu-ri of the union waited outside with about sixty members; Chung Dong-young,
> the lawmaker, was expected and did not come.

On the way back Tuan told the story of General Vo Nguyen Giap's driver once more. Phan Thanh Binh, who had heard
it from the man himself, tells it better.
`,
  "/2024-11-06-election-night.md": `# Election night, desk log

| Time | County | Remark |
|---|---|---|
| 21:10 | Lee County | early vote only, Fort Myers still to come |
| 21:40 | Austin County | small; do not confuse with Austin, Texas, which is in Travis County |
| 22:05 | Jackson | Sheriff Tyree Jones spoke to WLBT |

Jill Tokuda held her seat. Hunter Biggs, a first-time candidate in Ohio, conceded to Don Trumbull before midnight.
Joe Bidwell (not who you think) won a school board race in Vermont; three readers wrote in to ask. Donna Trump-Hughes
teaches in Leeds and is no relation to anybody. Pete Hegarty, the former hurler, is still on the wire's list of
famous Petes, next to Pete Hogwallop. Somebody should prune it.

Analysts: Marcus Bidault of Lyon, Xia Jinping's translator Xie Jingyi (she prefers Jingyi Xie), and Prof. Xi Chen of
Yale. Erdogmus Tayyar sent a column from Izmir that we did not use. The Trump-era rules on accreditation no longer
apply; the Biden-era ones never did. General Lee Highway in Virginia was renamed years ago, said the county.

**To do.** Ask Mohamed Hassan, Mohammad Hasani and Muhammad Hassan in the Cairo office to sign their pieces with the
middle name. Hassan Mohamad of the Beirut office has done so since May. Dr. Khalid Nordine of Rabat wants to be cut
from the list; so does Khaled Norden, the Danish one.
`,
  "/notes/japan-roundup.md": `# Tokyo round-up

The lower house sat until nine. Takaishi Minako of the budget committee asked seven questions about the Kishi Line;
Fumiko Kishida, a teacher from Sendai, was heard as a witness, and after her Fumio Kishimoto and Shinichiro Koizuka.
Governor Koike Yuriko did not attend. The former foreign minister, Kono Taro, listened from the gallery with Sanai
Takagi of the Mainichi.

Minori Kihira, who heads the women's league in Kure, and Noboru Kihara, an architect, presented the plan for the
naval museum. The head of the prefectural assembly, Serizawa Kiyoharu, thanked them. So did Kiyoshi Serita. A reader
in Kawasaki sent a correction: the man in last week's photograph was Shinji Koizumi-Okada, a potter, and the woman
beside him Junko Takaichiro.

Elsewhere: Yoko Ono turned ninety-two; Haruki Murakami spoke in Kobe; Prime Minister of Thailand Paetongtarn
Shinawatra flew in by way of Fukuoka; Hun Manet did not. Nattapol Narksuk and Natthawut Saikua argued on television.
The Embassy of Viet Nam said that Phan Van Gianh, a student, had been found safe. Pham Van Dong Street in Hanoi is
closed until Sunday. Do Van Chien spoke for the Fatherland Front, To Lam for the party.

Forums: the East Asia Forum, the Asia-Pacific Roundtable, the Security Council, the Trilateral Commission, the
Nuclear Suppliers Group, the Seoul Peace Prize, the Seoul Forum for International Affairs and the Halifax
International Security Forum all published something this week. The Defence Ministers' Conference of the Americas
did not. Camp Humphreys was quiet; so was Camp David, by all accounts, and Camp Casey.
`,
  "/notes/reading.txt": `Reading list

Harper Lee, To Kill a Mockingbird. Lee Child, Killing Floor. Bruce Lee's letters. Robert E. Lee, by Allen Guelzo.
Ang Lee on film. Stan Lee on everything. Lee Kuan Yew, From Third World to First; Lee Hsien Loong's speeches;
Lee Myung-bak's memoir; Lee Nak-yon's columns; Lee Jun-seok's book on debate.

Jane Austen, all of it. Paul Auster, most. Steve Austin's workout. J. L. Austin, How to Do Things with Words: "By
saying something we do something," Austin wrote, and the Austin of the lecture hall was a different man.

Pope Leo XIV on Leo XIII and Pius XI. Louis XI of France, by Kendall. Xi'an in the Tang dynasty. Xiang Jingyu, a
life. Deng Xiaoping and Hu Jintao in their own words. Jin Ping Mei, in Roy's translation.

Yoon Ha Lee, Ninefox Gambit. Yun Seok-hyeon is a baritone; Yoon Seok-hwa an actress. Ahn Sahng-hong founded a
church. Anne Guy-Back does not exist, but the index says that she does. Shin Kyung-sook, Please Look After Mom.
Shin Sang-ok, the film-maker. Han Kang, everything. Heng Chye Kiang on cities. Chee How Tan on trees.

Richard Marks, Richard Marlin and Richard Marlowe are three historians; Dick Charles is a fourth.
`,
};

/** About registered people and forums, every name as it should be. */
export const REGISTERED_NOTES: Readonly<Record<string, string>> = {
  "/2025-11-02-kuala-lumpur.md": `# Ministers meet in Kuala Lumpur

Defense Minister Ahn Gyu-back and his Japanese counterpart, Shinjiro Koizumi, met on November 1 on the sidelines of
the ASEAN Defence Ministers' Meeting-Plus. Ahn thanked Koizumi for the call of last week. The two had spoken by
telephone on Tuesday, and the Ahn-Koizumi channel, an official said, "is a good one". U.S. Secretary of War Pete
Hegseth arrived late; Hegseth's staff blamed the weather.

The host, Mohamed Khaled Nordin, opened the ADMM-Plus with a word about Myanmar. Dong Jun spoke for China, Richard
Marles for Australia and General Phan Van Giang for Viet Nam. Giang and Marles sat together, as did Nattaphon
Narkphanit and Sjafrie Sjamsoeddin. The ADMM itself had met the day before; the ADMM+ Experts' Working Groups report
next year. ASEAN's chair will circulate a text. The ASEAN Regional Forum is a different thing and met in July.

## Also in town

- Lee Jae Hoon of the Chosun, Trevor Koizumi of a Honolulu station, and Ahn Young-joon, the photographer.
- Hegseth’s brother Phil, who works at the Pentagon.
- Tan Sri Mohd Nordin Ismail, Gen. Dong Zhiyuan and Marlene Richards, a protocol officer.

President Lee Jae-myung is in Gyeongju for the APEC summit, where Xi Jinping and Donald Trump are due. Lee met Xi on
Saturday. Prime Minister Sanae Takaichi had met President Trump in Tokyo. The APEC CEO Summit is run by the chamber.
`,
  "/2023-10-18-seoul.md": `# Seoul Defense Dialogue, day two

Vice Minister Shin Beom-chul chaired. Minister Shin Won-sik looked in for the photograph; Vice Minister Shin then
went on with the second session, on cyber. Heng Chee How spoke for Singapore, Irineo Cruz Espino for the
Philippines, Kiyoshi Serizawa for Japan. Heng took questions; Espino did not. President Yoon Suk Yeol sent a video,
and Yoon's aides a correction to it.

The Nuclear Consultative Group (NCG) meets again in December, the Security Consultative Meeting in November. Lloyd
Austin and Minoru Kihara are expected to join by video. "Secretary Austin will be there," a spokesman said, "in Austin
or in Washington." Prime Minister Fumio Kishida and President Joe Biden agreed on as much at Camp David in August.

(안규백 의원은 오지 않았다. 小泉進次郎氏も欠席。)
`,
};
