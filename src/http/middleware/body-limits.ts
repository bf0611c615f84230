import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AppError } from "../../platform/errors.ts";
import type { HttpEnv } from "../http-env.ts";

/** Refuses a larger body before any work, whether or not it says its length. */
export function limitBody(maxSize: number): MiddlewareHandler<HttpEnv> {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError("too_large", `the body is larger than ${maxSize / 1024} kB`);
    },
  });
}

export const webhookLimit = 64 * 1024;
export const jsonLimit = 256 * 1024;
