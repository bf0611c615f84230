import { z } from "@hono/zod-openapi";
import type { SignedInPerson } from "../../domain/auth/index.ts";

export const signInBody = z.object({
  email: z.string().min(1).max(254).openapi({ example: "owner@example.com" }),
  // Stretching a book would cost as much as guessing.
  password: z.string().min(1).max(200),
});

export const meSchema = z
  .object({
    person: z.object({ id: z.string(), name: z.string(), email: z.string(), is_platform_admin: z.boolean() }),
    businesses: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(["viewer", "manager", "owner"]),
        status: z.enum(["ACTIVE", "SUSPENDED"]),
      }),
    ),
  })
  .openapi("Me");

export function toMeJson({ id, name, email, isPlatformAdmin, memberships }: SignedInPerson): z.infer<typeof meSchema> {
  return {
    person: { id, name, email, is_platform_admin: isPlatformAdmin },
    businesses: memberships.map(({ business, role }) => ({
      id: business.id,
      name: business.name,
      role,
      status: business.status,
    })),
  };
}
