/** Titles that a clause gives by its verb or its date, and those of two posts at once; affiliations of territories. */
import { describe, expect, test } from "vitest";
import { markedRoles, plain } from "../../../support/roles.ts";

const REGISTER = `
//- /authority.yaml
organizations:
  - { id: wfo, name: World Fisheries Organization }
  - { id: port, name: Port of Alban }
posts:
  - { id: jp-for, label: Minister for Foreign Affairs, other_labels: [Foreign Minister], country: JP }
  - { id: jp-def, label: Minister of Defense, other_labels: [Defense Minister], country: JP }
  - { id: se-dpm, label: Deputy Prime Minister, country: SE }
  - { id: se-def, label: Minister for Defence, other_labels: [Defence Minister], country: SE }
  - { id: se-cult, label: Minister of Culture and Tourism, country: SE }
  - { id: pt-def, label: Minister of National Defence, other_labels: [Defence Minister], country: PT }
  - { id: pt-for, label: Minister of Foreign Affairs, other_labels: [Foreign Minister], country: PT }
  - { id: fo-pm, label: Prime Minister, country: FO }
  - { id: hk-sec, label: Secretary for Security, country: CN }
  - { id: wfo-sg, label: Secretary-General, organization: wfo }
  - { id: wfo-dg, label: Director-General, organization: wfo }
  - { id: harbour, label: Harbour Master, organization: port }
persons:
  - { id: mizu, name: Haruto Mizukoshi, family_name: Mizukoshi, memberships: [{ post: jp-for, start_date: 2021-10-04, end_date: 2024-09-30 }, { post: jp-def, start_date: 2024-10-01 }] }
  - { id: lind, name: Maja Lindhagen, family_name: Lindhagen, memberships: [{ post: se-dpm, start_date: 2022-10-18 }, { post: se-def, start_date: 2022-10-18 }] }
  - { id: mell, name: Karin Mellqvist, memberships: [{ post: se-cult, start_date: 2022-10-18 }] }
  - { id: teles, name: Inês Telesforo, family_name: Telesforo, memberships: [{ post: pt-def, start_date: 2020-03-01, end_date: 2023-06-30 }, { post: pt-for, start_date: 2023-07-01 }] }
  - { id: joen, name: Hanus Joensuni, family_name: Joensuni, memberships: [{ post: fo-pm, start_date: 2022-12-22 }] }
  - { id: lau, name: Lau Kwok-hei, family_name: Lau, memberships: [{ post: hk-sec, start_date: 2022-07-01 }] }
  - { id: sand, name: Arjun Sandilya, memberships: [{ post: wfo-sg, start_date: 2024-01-01 }] }
  - { id: tull, name: Desmond Tullock, memberships: [{ post: harbour, start_date: 2019-04-01 }] }
`;

/** The note of 2025-11-20 with each finding of a role in braces. */
const found = (note: string): string => markedRoles(REGISTER, note);
const bundled = (note: string): string => markedRoles("//- bundled\n", note);

const finds = (marked: string): void => expect(found(plain(marked))).toBe(marked);

describe("a verb that says a title of somebody", () => {
  test.each([
    "Haruto Mizukoshi remains {Foreign Minister}.",
    "Haruto Mizukoshi serves as {Foreign Minister}.",
    "Haruto Mizukoshi, who serves as {foreign minister}, will call.",
    "Haruto Mizukoshi is still {Foreign Minister}.",
    "As {Foreign Minister}, Haruto Mizukoshi chairs the session tomorrow.",
    "Haruto Mizukoshi, in his capacity as {Foreign Minister}, signs tomorrow.",
    "Haruto Mizukoshi\n: {Foreign Minister}",
    "Currently the {foreign minister} is Haruto Mizukoshi.",
    "Haruto Mizukoshi is the {U.S. defense minister}.",
    "Haruto Mizukoshi, the country's {foreign minister}, said no.",
    "[{Foreign Minister} Haruto Mizukoshi](https://example.org) said no.",
  ])("wrong: %s", finds);

  test.each([
    "Haruto Mizukoshi serves as Defense Minister.",
    "Currently the defense minister is Haruto Mizukoshi.",
    "Haruto Mizukoshi, the country's defense minister, said no.",
    "See [Foreign Minister Haruto Mizukoshi resigns](https://example.org).",
    "Haruto Mizukoshi, the country's former foreign minister, said no.",
    "Haruto Mizukoshi remains a Foreign Minister at heart.",
    "As Foreign Minister, Haruto Mizukoshi had signed it.",
    "Haruto Mizukoshi, as Foreign Minister, signed it.",
    "Nobody believes that Haruto Mizukoshi remains Foreign Minister.",
    "The wife of the Foreign Minister, Haruto Mizukoshi, came.",
    "The Foreign Minister is Haruto Mizukoshi's neighbour.",
  ])("right: %s", finds);
});

describe("a title for a day", () => {
  test.each([
    "On 3 May 2025, Haruto Mizukoshi was {Foreign Minister}.",
    "Haruto Mizukoshi was serving as {Foreign Minister} on 3 May 2025.",
    "On 3 May 2025, as {Foreign Minister}, Haruto Mizukoshi opened the hall.",
    "Haruto Mizukoshi, the {Foreign Minister}, opened the hall on 3 May 2025.",
    "Haruto Mizukoshi became {Defense Minister} on 3 March 2023.",
    "In 2021, Haruto Mizukoshi took over as {Defense Minister}.",
  ])("wrong: %s", finds);

  test.each([
    "On 3 May 2024, Haruto Mizukoshi was Foreign Minister.",
    "Haruto Mizukoshi was Foreign Minister until 30 September 2024.",
    "Haruto Mizukoshi was not Foreign Minister on 3 May 2025.",
    "Was Haruto Mizukoshi Foreign Minister on 3 May 2025?",
    "If Haruto Mizukoshi was Foreign Minister on 3 May 2025, so was I.",
    "Haruto Mizukoshi was sworn in as Defense Minister on 27 September 2024.",
    "Haruto Mizukoshi became Minister of Culture on 3 March 2023.",
  ])("right: %s", finds);
});

describe("two posts in one title", () => {
  test.each([
    "Deputy Prime Minister and {Foreign Minister} Maja Lindhagen spoke.",
    "Maja Lindhagen, Deputy Prime Minister and {Minister of Finance}, spoke.",
    "{Defence Minister} and Minister of Foreign Affairs Inês Telesforo spoke.",
    "{Danish Deputy Prime Minister} and {Defence Minister} Maja Lindhagen spoke.",
  ])("wrong: %s", finds);

  test.each([
    "Deputy Prime Minister and Defence Minister Maja Lindhagen spoke.",
    "Minister of Culture and Tourism Karin Mellqvist spoke.",
    "Former Deputy Prime Minister and Foreign Minister Maja Lindhagen spoke.",
  ])("right: %s", finds);
});

describe("affiliations", () => {
  test.each([
    "{Faroese Defense Minister} Haruto Mizukoshi spoke.",
    "{Hong Kong's Defense Minister}, Haruto Mizukoshi, spoke.",
    "| Haruto Mizukoshi | {Greenland Defense Minister} |",
    "{Catalan Defense Minister} Haruto Mizukoshi spoke.",
    "{Norwegian Prime Minister} Hanus Joensuni spoke.",
    "{Seoul's defense chief}, Haruto Mizukoshi, spoke.",
  ])("wrong: %s", finds);

  test.each([
    "Faroese Prime Minister Hanus Joensuni spoke.",
    "Tórshavn's prime minister, Hanus Joensuni, spoke.",
    "Hong Kong Secretary for Security Lau Kwok-hei spoke.",
    "Tokyo's defense chief, Haruto Mizukoshi, spoke.",
  ])("right: %s", finds);
});

describe("a title that leaves no room for another", () => {
  test.each([
    "{Ambassador} Haruto Mizukoshi spoke.",
    "Haruto Mizukoshi is now {Governor}.",
    "{Director-General} Arjun Sandilya is here.",
    "{Secretary-General} Desmond Tullock is here.",
    "{Defence chief} Inês Telesforo arrives tomorrow.",
  ])("wrong: %s", finds);

  test.each(["Governor Haruto Mizukoshi spoke.", "Ambassador Desmond Tullock spoke."])("right: %s", finds);
});

test.each([
  "General Secretary Haruto Mizukoshi spoke.",
  "Chief Minister Haruto Mizukoshi spoke.",
  "Washington's Haruto Mizukoshi watchers said so.",
  "Foreign Minister Haruto Mizukoshi, now Defense Minister, spoke.",
])("a post beside the state's or before: %s", finds);

describe("a president who has left", () => {
  test.each([
    "{President} Joe Biden announced on Friday that he would go.",
    "U.S. {President} Joe Biden announced the outcome today.",
    "{President} Joe Biden will announce the outcome.",
    "{President} Joe Biden says that he will go.",
    "Lunch with {President} Joe Biden.",
    "- {President} Joe Biden: will call on Friday",
    "{President} Joe Biden announced the outcome.",
    "Kim was there until May 2024; on Friday {Defense Minister} Shin Won-sik spoke.",
    "According to {President} Joe Biden, the talks were good.",
    "- Host: {President} Joe Biden",
    "- 09:00 {President} Joe Biden",
    "- {President} Joe Biden: ten minutes",
    "- United States: {President} Joe Biden, by video",
    "{President} Joe Biden was briefed on the talks.",
    "South Korean {President} Yoon Suk Yeol in the front row.",
    "{President} Yoon Suk Yeol received the delegation; {President} Joe Biden needs no car.",
    "U.S. {President} Joe Biden and Prime Minister Sanae Takaichi spoke by phone.",
    "Sanae Takaichi met U.S. {President} Joe Biden.",
    "Called by {President} Joe Biden this morning.",
    "Talks with {President} Joe Biden were frank.",
    "{President} Donald Trump said on 6 November 2024 that he would end the war.",
    "윤석열 {대통령}은 회담 결과를 보고받았다.",
    "윤석열 {대통령}은 11월 30일 결과를 발표할 예정이다.",
  ])("named as one of now: %s", (marked) => {
    expect(bundled(plain(marked))).toBe(marked);
  });

  test.each([
    "President Joe Biden enacted the law.",
    "Following the breach, US President Joe Biden warned that he would act.",
    "President Joe Biden signed the CHIPS Act and nominated a judge.",
    "Why has President Joe Biden met nobody? Has President Joe Biden met nobody?",
    "A letter from President Joe Biden arrived.",
    "According to President Joe Biden's memoir, it rained.",
    "- President Joe Biden: A Life",
    "U.S. President Joe Biden signed the Act. U.S. President Joe Biden's plan failed.",
    "Joe Biden spoke. President Biden met the union.",
    "In 2025 President Joe Biden told them of his life.",
    "A statue of President Joe Biden was unveiled today.",
    "In his memoir President Joe Biden told of the summit.",
    "President Joe Biden will be remembered.",
    "Dinner with President Joe Biden was long ago.",
  ])("keeps the title: %s", (text) => {
    expect(bundled(text)).toBe(text);
  });
});

describe("a title of today put into the past", () => {
  test.each([
    "SEOUL, Oct. 18, 2023 (Yonhap) -- {President} Lee Jae-myung spoke.",
    "At the Seoul Defense Dialogue in October 2023, {Defense Minister} Ahn Gyu-back gave a speech.",
    "At Camp David in August 2023, President Joe Biden hosted {President} Lee Jae-myung.",
    "2024年7月、小泉進次郎{防衛相}は会談した。",
    "2023년 10월 안규백 {국방부 장관}은 연설했다.",
    "지난주 윤석열 {대통령}은 연설했다.",
  ])("wrong: %s", (marked) => {
    expect(bundled(plain(marked))).toBe(marked);
  });

  test.each([
    "At the Seoul Defense Dialogue in October 2023, Defense Minister Shin Won-sik gave a speech.",
    "2021年7月、小泉進次郎環境相は会談した。",
    "2022년 5월 용산으로 이전된 이후 다시 옮겨진다. 28일 이재명 대통령은 첫 출근할 예정이다.",
    "2022년 5월 정부가 용산으로 옮긴 집무실에서 이재명 대통령은 말했다.",
    "윤석열 대통령은 내년 6월로 예정된 '2024 한-아프리카 정상회의'에 대한 의지를 밝혔다.",
    "A decade ago Prime Minister Recep Tayyip Erdogan became president.",
  ])("right: %s", (text) => {
    expect(bundled(text)).toBe(text);
  });
});

test.each([
  "Ankara      President Recep Tayyip Erdogan     press: Burak\nSeoul       {Vice Defense Minister} Shin Beom-chul   press: Park",
  "Tokyo\t{Foreign Minister} Shinjiro Koizumi\tpress: Oda\nSeoul\tDefense Minister Ahn Gyu-back\tpress: Park",
])("plain columns: %s", (marked) => {
  expect(bundled(plain(marked))).toBe(marked);
});

test.each([
  "On the list he is {Defense Minister} Lee Jae-myung.",
  "Guest: {Foreign Minister} Sanae Takaichi.",
  "{Defense Minister} Sanae Takaichi's letter: answer by Friday.",
  "岸田文雄{首相}明天访华。",
  "{National Security Adviser} Ahn Gyu-back spoke.",
  "They told of Foreign Minister Sanae Takaichi and her rise.",
])("of somebody in another post: %s", (marked) => {
  expect(bundled(plain(marked))).toBe(marked);
});

describe("a chronicle whose paragraphs begin with their date", () => {
  test.each([
    "**August 2023.** Foreign Minister Haruto Mizukoshi resigned from the board.",
    "12 August 2023. Foreign Minister Haruto Mizukoshi left it.",
    "**August.** {Foreign Minister} Haruto Mizukoshi left it.",
    "**2023.** Foreign Minister Haruto Mizukoshi left it.",
    "- 2023-08-12: All is calm. Foreign Minister Haruto Mizukoshi left it.",
    "**12 August 2023** All is calm. Foreign Minister Haruto Mizukoshi left it.",
    "August: All is calm. {Foreign Minister} Haruto Mizukoshi left it.",
    "## August\n\n{Foreign Minister} Haruto Mizukoshi left it.",
    "## 2025\n\n- 12 August 2023: All is calm. Foreign Minister Haruto Mizukoshi left it.",
    "## 2025\n\n- 12 August 2025: All is calm. {Foreign Minister} Haruto Mizukoshi left it.",
    "12 August 2025: All is calm. {Foreign Minister} Haruto Mizukoshi left it.",
    "**August 2025.** {Foreign Minister} Haruto Mizukoshi left it.",
  ])("%s", finds);
});

test.each([
  "Speaker: Haruto Mizukoshi",
  "Haruto Mizukoshi (Speaker) will come.",
  "- **President:** Haruto Mizukoshi",
  "Vice President: Haruto Mizukoshi",
])("an officer of a meeting: %s", finds);
