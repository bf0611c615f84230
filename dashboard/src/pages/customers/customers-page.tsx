import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { Page } from "../../components/page.tsx";
import { m } from "../../generated/paraglide/messages.js";
import { AllCustomers } from "./all-customers.tsx";
import { CustomerCount } from "./customer-count.tsx";
import { CustomerSearch } from "./customer-search.tsx";
import { CustomersFound } from "./customers-found.tsx";
import { moveFocus } from "./move-focus.ts";
import { useSettled } from "./use-settled.ts";

const patienceMs = 120;

/** Everybody who ever called, by name, and found by a few letters or digits. */
export function CustomersPage() {
  const { q = "" } = useSearch({ from: "/shell/customers" });
  const [typed, setTyped] = useState(q);
  const words = useSettled(typed.trim(), patienceMs);
  const [isOpeningFirst, setOpeningFirst] = useState(false);
  useWordsInAddress(words, q);
  const box = useRef<HTMLDivElement>(null);
  const isSettled = words === typed.trim();
  return (
    <Page title={m.nav_customers()} lead={<CustomerCount />}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows lead from the search to the rows, which are links. */}
      <div ref={box} onKeyDown={(event) => moveFocus(event)}>
        <CustomerSearch
          typed={typed}
          onType={(next) => {
            setTyped(next);
            setOpeningFirst(false);
          }}
          onEnter={() => setOpeningFirst(typed.trim() !== "")}
        />
        {words === "" ? (
          <AllCustomers />
        ) : (
          <CustomersFound words={words} isOpeningFirst={isOpeningFirst && isSettled} />
        )}
      </div>
    </Page>
  );
}

/** Back from a customer, the search stands as it was. */
function useWordsInAddress(words: string, inAddress: string): void {
  const navigate = useNavigate({ from: "/customers" });
  useEffect(() => {
    // Going there again would lose the place in the list that the browser came back to.
    if (words === inAddress) return;
    void navigate({ to: "/customers", search: words === "" ? {} : { q: words }, replace: true, resetScroll: false });
  }, [navigate, words, inAddress]);
}
