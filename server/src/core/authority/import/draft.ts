/** An authority file as plain data, with the keys that it has as text. A key that says nothing is not there. */
import type { ToldParts } from "./nameParts.ts";

/** Another name, or another label. */
export interface NameDraft {
  readonly name: string;
  readonly lang?: string;
  readonly start_date?: string;
  readonly end_date?: string;
}

/** A term of a post. */
export interface MembershipDraft {
  readonly post: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly sources?: readonly string[];
}

/** A person. */
export interface PersonDraft extends ToldParts {
  readonly id: string;
  readonly name: string;
  readonly honorific_prefix?: readonly string[];
  readonly other_names?: readonly NameDraft[];
  readonly memberships?: readonly MembershipDraft[];
  readonly not_same_as?: readonly string[];
  readonly sources?: readonly string[];
}

/** An organization. */
export interface OrganizationDraft {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly NameDraft[];
  readonly classification?: string;
  readonly parent?: string;
  readonly sources?: readonly string[];
}

/** A post. */
export interface PostDraft {
  readonly id: string;
  readonly label: string;
  readonly other_labels?: readonly NameDraft[];
  readonly organization?: string;
  readonly country?: string;
  readonly sources?: readonly string[];
}

/** Each list ascending by id. */
export interface AuthorityDraft {
  readonly persons: readonly PersonDraft[];
  readonly organizations: readonly OrganizationDraft[];
  readonly posts: readonly PostDraft[];
}
