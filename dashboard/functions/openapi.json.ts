import { forward } from "./forward.ts";

export const onRequest = forward;
