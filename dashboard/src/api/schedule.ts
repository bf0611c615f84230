import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";

export const todayQuery = queryOptions({
  queryKey: queryKeys.schedule("today"),
  queryFn: () => body(api.GET("/v1/owner/schedule/today")),
});

export const tomorrowQuery = queryOptions({
  queryKey: queryKeys.schedule("tomorrow"),
  queryFn: () => body(api.GET("/v1/owner/schedule/tomorrow")),
});
