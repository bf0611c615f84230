import { useCustomerIndex } from "../../api/customer-pages.ts";
import { m } from "../../generated/paraglide/messages.js";
import { getLocale } from "../../generated/paraglide/runtime.js";

/** "20,000 customers" */
export function CustomerCount() {
  const { first, total } = useCustomerIndex();
  if (first.data === undefined) return <span className="skeleton inline-block h-4 w-32 align-middle" />;
  return m.customers_total({ count: total, shown: total.toLocaleString(`${getLocale()}-US`) });
}
