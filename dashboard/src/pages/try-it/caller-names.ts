import { m } from "../../generated/paraglide/messages.js";
import type { CallerId } from "./callers.ts";

const names: Readonly<Record<CallerId, () => string>> = {
  leak: m.try_it_caller_leak,
  elderly: m.try_it_caller_elderly,
  gas: m.try_it_caller_gas,
  burst: m.try_it_caller_burst,
  spanish: m.try_it_caller_spanish,
  price: m.try_it_caller_price,
  reschedule: m.try_it_caller_reschedule,
  cancel: m.try_it_caller_cancel,
  wrong_number: m.try_it_caller_wrong_number,
  sales: m.try_it_caller_sales,
  noisy: m.try_it_caller_noisy,
  person: m.try_it_caller_person,
};

export const callerTitle = (id: CallerId) => names[id]();
