import { Pencil } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useMayChange } from "../../api/session.ts";
import type { Customer } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { m } from "../../generated/paraglide/messages.js";

/** The form and its rules come when somebody wants to change something. */
const EditCustomer = lazy(() => import("./edit-customer.tsx"));

export function EditButton({ customer }: { customer: Customer }) {
  const [isOpen, setOpen] = useState(false);
  if (!useMayChange()) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Pencil aria-hidden className="size-4" />
        {m.customers_edit()}
      </Button>
      <Suspense>{isOpen && <EditCustomer customer={customer} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
