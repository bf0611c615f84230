import { memo } from "react";
import type { Customer } from "../../api/types.ts";
import { Bar } from "../../components/skeleton.tsx";
import { personName } from "../../format/person-name.ts";
import { phone } from "../../format/phone.ts";

/** In pixels; every row is as high, so that no row has to be measured. */
export const rowHeight = 56;

interface Props {
  /** Undefined while it loads. */
  customer: Customer | undefined;
  place: number;
  count: number;
}

/** One of very many: plain elements at a fixed place, drawn again only when it changes. */
export const CustomerRow = memo(function Row({ customer, place, count }: Props) {
  return (
    <li
      aria-setsize={count}
      aria-posinset={place + 1}
      className="absolute inset-x-0 top-0 h-14 border-b border-line contain-strict"
      style={{ transform: `translateY(${place * rowHeight}px)` }}
    >
      {customer === undefined ? <Coming /> : <Known customer={customer} place={place} />}
    </li>
  );
});

function Known({ customer, place }: { customer: Customer; place: number }) {
  const { id, name, phone: number, address, tags } = customer;
  return (
    <a
      href={`/customers/${encodeURIComponent(id)}`}
      data-row={place}
      data-customer={id}
      className="grid h-full grid-cols-[minmax(0,1fr)_auto] content-center gap-x-3 px-4 -outline-offset-2 hover:bg-sunken md:grid-cols-[minmax(0,2fr)_9rem_minmax(0,3fr)] md:items-center"
    >
      <span className="truncate font-medium">
        <bdi>{personName(name, number)}</bdi>
        {tags.length > 0 && <span className="font-normal text-soft"> {tags.join(", ")}</span>}
      </span>
      <span className="text-sm/6 text-soft">{number === null ? "" : phone(number)}</span>
      <span className="col-span-2 truncate text-sm text-soft md:col-span-1">{address}</span>
    </a>
  );
}

function Coming() {
  return (
    <div className="grid h-full content-center gap-2 px-4">
      <Bar className="h-4 w-2/5" />
      <Bar className="h-3 w-3/5" />
    </div>
  );
}
