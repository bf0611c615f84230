// The alphabetical list of all customers, page by page. Each page is a query of its own, found by the cursor that the
// page before it gave: news makes only the pages in sight be read again, however far somebody has scrolled.
import { queryOptions, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api } from "./client.ts";
import { queryKeys } from "./query-keys.ts";
import type { Customer } from "./types.ts";

const pageSize = 100;
/** So many rows before they come into sight, a page is asked for. */
const ahead = 60;

interface CustomerPage {
  customers: Customer[];
  /** Null on the last page. */
  next: string | null;
  /** Of all customers; told on the first page only. */
  total: number | null;
}

const customerPageQuery = (after: string | null) =>
  queryOptions({
    queryKey: queryKeys.customerPage(after),
    queryFn: async (): Promise<CustomerPage> => {
      const query = { order: "name" as const, limit: pageSize, ...(after !== null && { after }) };
      const { data = [], response } = await api.GET("/v1/crm/customers", { params: { query } });
      const total = response.headers.get("X-Total-Count");
      const next = response.headers.get("X-Next-Cursor");
      return { customers: data, next, total: total === null ? null : Number(total) };
    },
  });

/** Where a page begins, by its place; null for the first. */
type Cursors = readonly (string | null)[];
const beginning: Cursors = [null];

/** The first page, and how far the list is known. Coming back from a customer, it is known as far as before. */
export function useCustomerIndex() {
  const { data: cursors } = useQuery({
    queryKey: queryKeys.customerCursors,
    queryFn: () => beginning,
    initialData: beginning,
    // Pages write it, nothing is fetched.
    enabled: false,
  });
  const first = useQuery(customerPageQuery(null));
  const total = first.data?.total ?? 0;
  return { first, cursors, total, count: Math.min(total, cursors.length * pageSize) };
}

/** The customers at these places of the list; not there yet while they load. */
export function useCustomersBetween(cursors: Cursors, start: number, end: number) {
  const firstPage = pageOf(start);
  const lastPage = Math.min(pageOf(end + ahead), cursors.length - 1);
  const wanted = cursors.slice(firstPage, lastPage + 1);
  const pages = useQueries({ queries: wanted.map((after) => customerPageQuery(after)) });
  useCursorsOf(
    pages.map(({ data }) => data),
    firstPage,
  );
  return {
    customerAt: (place: number): Customer | undefined =>
      pages[pageOf(place) - firstPage]?.data?.customers[place % pageSize],
    failed: pages.find(({ isError, data }) => isError && data === undefined),
  };
}

const pageOf = (place: number) => Math.max(0, Math.floor(place / pageSize));

/** Every page that has come tells where the next one begins. */
function useCursorsOf(pages: readonly (CustomerPage | undefined)[], firstPage: number): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const cursors = queryClient.getQueryData<Cursors>(queryKeys.customerCursors) ?? beginning;
    const next = pages.reduce<Cursors>((known, page, place) => withNext(known, firstPage + place, page), cursors);
    if (next !== cursors) queryClient.setQueryData<Cursors>(queryKeys.customerCursors, next);
  });
}

function withNext(cursors: Cursors, place: number, page: CustomerPage | undefined): Cursors {
  if (page === undefined || place >= cursors.length) return cursors;
  if (page.next === null) return cursors.length === place + 1 ? cursors : cursors.slice(0, place + 1);
  return cursors[place + 1] === page.next ? cursors : cursors.toSpliced(place + 1, 1, page.next);
}
