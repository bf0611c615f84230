import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { Customer } from "../../api/types.ts";
import { customerSearchQuery } from "../../api/visits.ts";
import { Button } from "../../components/button.tsx";
import { Field, Input } from "../../components/field.tsx";
import { problemText } from "../../components/problem-text.ts";
import { phone } from "../../format/phone.ts";
import { m } from "../../generated/paraglide/messages.js";

interface Props {
  chosen: Customer | null;
  error: string | undefined;
  onChoose: (customer: Customer | null) => void;
}

/** Finds a customer by a few letters or digits. */
export function CustomerPicker({ chosen, error, onChoose }: Props) {
  return chosen === null ? (
    <Search error={error} onChoose={onChoose} />
  ) : (
    <div className="flex items-center justify-between gap-3 rounded-md border border-line bg-sunken px-3 py-2">
      <Person customer={chosen} />
      <Button kind="quiet" onClick={() => onChoose(null)}>
        {m.calendar_customer_other()}
      </Button>
    </div>
  );
}

function Search({ error, onChoose }: Omit<Props, "chosen">) {
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed.trim());
  const found = useQuery(customerSearchQuery(words));
  const customers = words === "" ? [] : (found.data ?? []);
  return (
    <div className="grid gap-2">
      <Field label={m.calendar_customer()} hint={m.calendar_customer_hint()} error={error}>
        <Input type="search" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
      </Field>
      <p role="status" className="text-sm text-soft empty:hidden">
        {found.isError ? problemText(found.error) : foundText(words, found.isSuccess, customers.length)}
      </p>
      {customers.length > 0 && (
        <ul aria-label={m.calendar_customers_found()} className="divide-y divide-line rounded-md border border-line">
          {customers.map((customer) => (
            <li key={customer.id}>
              <button
                type="button"
                onClick={() => onChoose(customer)}
                className="w-full px-3 py-2 text-left -outline-offset-2 hover:bg-sunken"
              >
                <Person customer={customer} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function foundText(words: string, isKnown: boolean, count: number): string {
  if (words === "" || !isKnown) return "";
  return count === 0 ? m.calendar_customers_none() : m.calendar_customers_count({ count });
}

function Person({ customer: { name, phone: number, address } }: { customer: Customer }) {
  const details = [number === null ? null : phone(number), address].filter(Boolean).join(" · ");
  return (
    <span className="block min-w-0">
      <span className="block font-medium">{name || m.unknown_caller()}</span>
      <span className="block text-sm text-soft empty:hidden">{details}</span>
    </span>
  );
}
