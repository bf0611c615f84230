export { type BookVisit, bookVisit } from "./book-visit.ts";
export { cancelAppointment } from "./cancel-appointment.ts";
export { changeAppointment, type RefusedChange } from "./change-appointment.ts";
export { cancelVisit, moveVisit } from "./change-visit.ts";
export { type DaySchedule, daySchedule } from "./day-schedule.ts";
export { type EnterAppointment, enterAppointment } from "./enter-appointment.ts";
export { findAppointment } from "./find-appointment.ts";
export { findSlots, type SlotQuestion } from "./find-slots.ts";
export { findTrialVisit } from "./find-trial-visit.ts";
export { findVisits } from "./find-visits.ts";
export { listAppointments } from "./list-appointments.ts";
export { listCustomerAppointments } from "./list-customer-appointments.ts";
export { proposeSlots } from "./propose-slots.ts";
export { putInCalendar } from "./put-in-calendar.ts";
export { type Appointment, appointmentStatuses } from "./rules/appointment.ts";
export type { AppointmentChange } from "./rules/appointment-change.ts";
export { crewLanes } from "./rules/lanes.ts";
export { quote } from "./rules/quote.ts";
export type { ScheduledVisit } from "./rules/scheduled-visit.ts";
export {
  type AppointmentFilter,
  appointmentOrders,
  insertAppointment,
  selectAppointment,
  selectAppointmentsOf,
} from "./store/appointments.ts";
export { selectLastVisit, selectUpcoming } from "./store/changes.ts";
export { holdLane } from "./store/lanes.ts";
export { hasStandingVisit, latestService, selectVisitsOf } from "./store/of-conversations.ts";
export { todaysSummary } from "./todays-summary.ts";
