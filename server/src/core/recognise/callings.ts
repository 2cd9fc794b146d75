/**
 * Words for people that are no offices: kin and callings, in English and folded. Which of them tell what of a name is for
 * those who ask; titles are in `titleGroups.ts`.
 */
import { wordsIn } from "../text/wordList.ts";

/** What somebody is to another of the family. */
export const KIN = wordsIn(
  `brother sister cousin nephew niece uncle aunt father mother son daughter husband wife widow namesake grandfather
  grandmother grandson granddaughter`,
);

/** Whose kin it is. */
export const OWNERS = wordsIn("his her their my our your whose");

/** Callings that nobody has beside an office of state. */
export const PRIVATE_CALLINGS = wordsIn(
  `cadet archer pianist violinist dancer painter goalkeeper striker footballer student nurse photographer chef farmer
  fisherman dentist baker waiter barber cyclist sprinter boxer skier fan tourist diver swimmer monk nun plumber
  electrician carpenter weightlifter gymnast cricketer wrestler athlete rower golfer jockey referee umpire tailor mechanic
  gardener conductor cartoonist racer cellist flautist flutist trumpeter trombonist saxophonist clarinettist clarinetist oboist harpist organist
  bassist percussionist drummer guitarist rapper dj barrister butcher cameraman midfielder defender
  winger quarterback stuntman magician clown pensioner firefighter fireman paramedic midwife pharmacist vet veterinarian
  intern trainee apprentice shopkeeper grocer publican bartender barman florist landlord landlady tenant lodger neighbour
  neighbor programmer youtuber influencer podcaster model surfer snowboarder skater climber mountaineer runner hunter
  shepherd winemaker brewer beekeeper bricklayer roofer welder illustrator animator screenwriter playwright choreographer
  cook catcher pitcher shortstop outfielder batsman bowler goaltender linebacker cellarman busker curator archivist bookseller hairdresser schoolboy schoolgirl boy girl widow stranger`,
);

/** Callings of which nobody in office is told, not even as what he likes to do. */
export const OTHER_CALLINGS: ReadonlySet<string> = new Set(
  wordsIn(
    `pianist violinist cellist drummer guitarist dancer rapper dj goalkeeper striker midfielder defender winger quarterback
    cyclist sprinter swimmer gymnast jockey rower weightlifter nurse plumber electrician carpenter baker waiter barber
    hairdresser florist bartender catcher pitcher shortstop outfielder goaltender linebacker cook waitress magician
    stuntman intern trainee apprentice shopkeeper bricklayer roofer welder`,
  ),
);

/** Callings that artists are known by and people in office are not. */
export const ARTISTS = wordsIn(
  `singer actor actress poet novelist musician composer sculptor tenor soprano comedian player`,
);

/** Callings, those among them that people in office have had or have besides. */
export const CALLINGS = [
  ...PRIVATE_CALLINGS,
  ...ARTISTS,
  ...wordsIn(
    `captain sergeant corporal constable detective rabbi professor reporter correspondent journalist coach teacher lawyer attorney analyst researcher economist historian scholar author writer editor
    columnist engineer scientist architect driver resident translator interpreter librarian
    surgeon physician doctor paediatrician pediatrician psychologist psychiatrist physicist chemist biologist geologist
    mathematician astronomer philosopher sociologist linguist accountant banker broker businessman businesswoman
    entrepreneur developer designer producer filmmaker broadcaster presenter blogger activist priest pastor vicar dean
    lecturer consultant campaigner lobbyist pilot sailor soldier trainer volunteer guide solicitor
    detective witness suspect victim prisoner imam judge director stringer freelancer character
    mayor councillor councilman councilwoman alderman headmaster headmistress headteacher sheriff magistrate`,
  ),
];

/** Callings that nobody has while in an office of state but by that very office. */
export const FULL_TIME_CALLINGS: ReadonlySet<string> = new Set(
  wordsIn(`mayor councillor councilman councilwoman alderman headmaster headmistress headteacher sheriff magistrate
    judge director reporter correspondent stringer freelancer coach detective constable sergeant corporal librarian
    translator interpreter character`),
);

/** Callings that stand with a capital before a family name: "Coach Bennett". */
export const STYLES = wordsIn(
  "coach sergeant sgt corporal constable detective inspector cardinal bishop archbishop pope rabbi nurse",
);
