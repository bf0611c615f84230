import { AppError } from "./errors.ts";

/** Stops with AppError `bug` when something that must hold does not. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new AppError("bug", message);
}

/** The `default` of a switch over a closed union: a new member is a type error, and a wrong value a `bug`. */
export function unreachable(value: never): never {
  throw new AppError("bug", `a case without an answer: ${typeof value}`);
}
