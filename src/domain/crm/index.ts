export { changeCustomer } from "./change-customer.ts";
export { findCustomer } from "./find-customer.ts";
export { type CustomerListWish, listCustomers } from "./list-customers.ts";
export { customerOrders } from "./rules/cursor.ts";
export type { Customer, Mode } from "./rules/customer.ts";
export { type Page, type PageWish, toPage } from "./rules/page.ts";
export { type SaveCustomer, saveCustomer } from "./save-customer.ts";
export { searchCustomers } from "./search-customers.ts";
export {
  customerIdByPhone,
  customerName,
  fillCustomer,
  insertCustomer,
  selectCustomer,
  selectCustomerByPhone,
} from "./store/customers.ts";
