import { queryOptions } from "@tanstack/react-query";
import { api, body } from "./client.ts";
import { queryKeys } from "./query-keys.ts";

export const appointmentQuery = (id: string) =>
  queryOptions({
    queryKey: queryKeys.appointment(id),
    queryFn: () => body(api.GET("/v1/crm/appointments/{id}", { params: { path: { id } } })),
  });
