export { type BookVisit, bookVisit } from "./book-visit.ts";
export { findSlots, type SlotQuestion } from "./find-slots.ts";
export { listAppointments } from "./list-appointments.ts";
export { putInCalendar } from "./put-in-calendar.ts";
export type { Appointment } from "./rules/appointment.ts";
export { type AppointmentFilter, selectAppointment } from "./store/appointments.ts";
export { tomorrowsSchedule } from "./tomorrows-schedule.ts";
