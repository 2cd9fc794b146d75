/** Spellings of one name that no rule of romanisation brings together, most of them Arabic and Malay. Given names of Europe are in `givenSpellings.ts`. */

/** Whether two folded words are listed as spellings of one name. */
export function isListedSpelling(a: string, b: string): boolean {
  const group = GROUP_OF.get(a);
  return group !== undefined && group === GROUP_OF.get(b);
}

/** The folded spellings that are listed for the name of which a folded word is one, itself among them; none where none are. */
export function listedSpellings(word: string): readonly string[] {
  return GROUP_OF.get(word) ?? [];
}

/** The spelling that stands for all that are listed with a folded word; the word itself where none are. */
export function listedName(word: string): string {
  return GROUP_OF.get(word)?.[0] ?? word;
}

/** A name a line. */
const GROUPS = `
muhammad mohd md muhd mohamad mohamed mohammad mohammed muhamad muhammed muhamed mohamd mohammod mohamet mohamud
abdul abd ab abdel
abdullah abdulla abdallah abdollah
syed sayed sayyid sayid seyed sayyed saiyid saiyed
ahmad ahmed ahmet achmad ahamad
yusuf yusof yusoff yousef yousuf youssef yusup yosuf yussof yusef yousof yousaf
husain hussein hussain husayn husein hossain hossein husin hussin hussien husseyin
hasan hassan hasson
osman othman uthman usman ousman ousmane
umar omar omer oumar
sulaiman suleiman soleiman solaiman sulayman suleyman soliman
ibrahim ebrahim ibraheem
ismail esmail ismael
jaafar jafar jaffar jaafer djaafar
yaacob yaakob yaakub yacob yacoob yaqub yakub yaqoob yakob
mustafa mustapha moustafa mostafa
mahmud mahmood mahmoud mehmood mahmut
khalid khaled
rashid rasheed rachid
nordin noordin nurdin nourdine noordine nuruddin
kasim kassim qasim qassim qassem kassem qasem
razak razzak razaq razzaq
noor nor nur nour
alexander aleksandr alexandr aleksander oleksandr
dmitri dmitry dmitriy dimitri dimitry dmytro
fyodor fedor feodor
pyotr petr piotr
mikhail mihail mikhael michail
andrei andrey andrej
sergei sergey serguei sergej
andrii andriy
serhii serhiy sergii sergiy
nikolai nikolay nikolaj nicolai
faisal faysal feisal faysel
tariq tarek tareq
walid waleed
karim kareem
salim saleem
hamid hameed
zainab zaynab zeinab
fatima fatimah fatemeh
aisha ayesha aicha aishah
maryam mariam
maria mariya mariia
yitzhak yitzchak itzhak izhak
musa moussa mousa moosa
nuri nouri noori
said saeed saed
riyad riad
yahya yehya yahia yehia
`;

const GROUP_OF = new Map<string, readonly string[]>();
for (const line of GROUPS.trim().split("\n")) {
  const words = line.split(" ");
  for (const word of words) GROUP_OF.set(word, words);
}
