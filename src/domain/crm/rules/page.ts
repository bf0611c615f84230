import { AppError } from "../../../platform/errors.ts";

export interface Page {
  limit: number;
  offset: number;
}

export interface PageWish {
  /** 1 to 500; 100 when not said. */
  limit?: number | undefined;
  /** 0 when not said. */
  offset?: number | undefined;
}

/** Throws AppError `invalid_input` naming the field that is out of range. */
export function toPage({ limit = 100, offset = 0 }: PageWish): Page {
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) {
    throw new AppError("invalid_input", "limit out of range", { details: { limit: "1 to 500" } });
  }
  if (!Number.isInteger(offset) || offset < 0) {
    throw new AppError("invalid_input", "offset out of range", { details: { offset: "0 or more" } });
  }
  return { limit, offset };
}
