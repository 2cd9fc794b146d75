/**
 * The register as its files say it: people, organizations, posts, forums and events, immutable and plain.
 * It holds no derived name forms and no index by name; those are compiled from it.
 */
import type { Span } from "../text/span.ts";

/** Where a record stands. In a `.json` file a part of a record has the span of the whole record. */
export interface Origin {
  /** The file as the caller named it: an opaque key. */
  readonly file: string;
  readonly span: Span;
  /** The part to point at: the id of a record, the name of another name, the post of a membership. */
  readonly focus: Span;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that the calendar has; `unknown` where a date exists but is not known. */
export type RegisterDate = string;
/** Of a date that exists and that nobody knows. */
export const UNKNOWN_DATE = "unknown";

/** Every record of the register. `id` may be any text, `__proto__` too: key maps with it, never objects. */
export interface RegisterRecord {
  readonly id: string;
  /** The record in the last layer that has it. */
  readonly origin: Origin;
  /** The same id in the layers below, lowest first. */
  readonly overrides: readonly Origin[];
  /** Addresses (`https:`) and ids of articles, nothing else. */
  readonly sources: readonly string[];
  /** The records of lower layers, under ids of their own, that this one is by its name; where there are any. */
  readonly joined?: readonly { readonly id: string; readonly origin: Origin }[];
}

/** Whether a form is right. */
export type NameStatus = "variant" | "misspelling";

/** A form besides the authorized one, or a label besides the first. */
export interface OtherName {
  readonly name: string;
  readonly status: NameStatus;
  /** A language tag as written, such as `ja` or `zh-Hant`. */
  readonly lang: string | null;
  /** When the name was in use; null where the register does not say. */
  readonly startDate: RegisterDate | null;
  readonly endDate: RegisterDate | null;
  readonly origin: Origin;
}

/** A term of a post. */
export interface Membership {
  /** A post's id. */
  readonly post: string;
  readonly startDate: RegisterDate | null;
  /** Null: no end is known of, the term may be running. `unknown`: it has ended, nobody says when. */
  readonly endDate: RegisterDate | null;
  readonly sources: readonly string[];
  readonly origin: Origin;
}

/** How the authorized form stands. */
export type NameOrder = "family-first" | "given-first";

/** A person of the register. */
export interface Person extends RegisterRecord {
  /** The authorized form. Empty only before merging, in a record that adds to one of a lower layer. */
  readonly name: string;
  /** Where the authorized form stands; null where `name` is empty. */
  readonly nameOrigin: Origin | null;
  readonly familyName: string | null;
  readonly givenName: string | null;
  readonly nameOrder: NameOrder | null;
  /** `family_name`, `given_name` or a literal form; null where the register does not say. */
  readonly shortForm: string | null;
  readonly honorificPrefixes: readonly string[];
  readonly otherNames: readonly OtherName[];
  readonly memberships: readonly Membership[];
  /** Memberships that were left out for a fault of theirs, where there are any: their posts are looked up all the same. */
  readonly leftOut?: readonly Pick<Membership, "post" | "origin">[];
  /** Ids of people who are somebody else. */
  readonly notSameAs: readonly string[];
}

/** An organization of the register. */
export interface Organization extends RegisterRecord {
  readonly name: string;
  readonly nameOrigin: Origin | null;
  readonly otherNames: readonly OtherName[];
  readonly classification: string | null;
  /** An organization's id. */
  readonly parent: string | null;
}

/** An office that people of the register hold or held. */
export interface Post extends RegisterRecord {
  readonly label: string;
  readonly otherLabels: readonly OtherName[];
  /** An organization's id. */
  readonly organization: string | null;
  readonly country: string | null;
}

/** A meeting or a series of them. */
export interface Forum extends RegisterRecord {
  readonly name: string;
  readonly nameOrigin: Origin | null;
  readonly otherNames: readonly OtherName[];
  /** The id of a forum or an organization. */
  readonly parent: string | null;
}

/** One meeting of a forum, or an event on its own. */
export interface AuthorityEvent extends RegisterRecord {
  /** A forum's id. */
  readonly forum: string | null;
  readonly name: string | null;
  /** 57 for the 57th edition. */
  readonly ordinal: number | null;
  readonly startDate: RegisterDate | null;
  readonly endDate: RegisterDate | null;
  readonly location: string | null;
}

/** Records by id, in the order of the files. */
export interface Authority {
  readonly persons: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly forums: ReadonlyMap<string, Forum>;
  readonly events: ReadonlyMap<string, AuthorityEvent>;
}

/** A list of the register. */
export type Section = keyof Authority;

/** Something wrong in an authority file; `message` says what, why and the fix. */
export interface AuthorityProblem {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** The lists, in the order of a file. */
export const SECTIONS = ["persons", "organizations", "posts", "forums", "events"] as const;

/** What one record of the section is called in messages. */
export const SECTION_NOUN: Readonly<Record<Section, string>> = {
  persons: "person",
  organizations: "organization",
  posts: "post",
  forums: "forum",
  events: "event",
};

/** A register of nobody. */
export const emptyAuthority: Authority = {
  persons: new Map(),
  organizations: new Map(),
  posts: new Map(),
  forums: new Map(),
  events: new Map(),
};
