/** How messages introduce an entity: by its authorized form, and a person with the post held when the passage speaks. */
import type { Person } from "../authority/model.ts";
import type { Entity } from "../authority/register.ts";
import { briefRole } from "../authority/roles.ts";
import type { Analysis } from "../link/analyse.ts";
import { passageDateAt } from "../link/passageDate.ts";
import type { CheckContext } from "./finding.ts";

/** "Seo Min-jun (Minister of National Defense, South Korea)", for the place `offset`. */
export function introduced(
  analysis: Analysis,
  { register }: CheckContext,
  entity: Entity,
  offset: number,
): string {
  if (entity.kind !== "person") return entity.name;
  const days = passageDateAt(analysis, offset)?.days ?? null;
  const role = briefRole(entity.record as Person, register.authority, days);
  return role === null ? entity.name : `${entity.name} (${role})`;
}
