export { listCustomers } from "./list-customers.ts";
export type { Customer, Mode } from "./rules/customer.ts";
export { type PageWish, toPage } from "./rules/page.ts";
export {
  customerIdByPhone,
  customerName,
  fillCustomer,
  insertCustomer,
  selectCustomerByPhone,
} from "./store.ts";
