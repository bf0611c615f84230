export { type BookVisit, type BookVisitResult, bookVisit } from "./book-visit.ts";
export { findSlots, type SlotQuestion } from "./find-slots.ts";
export { listAppointments } from "./list-appointments.ts";
export type { Appointment, AppointmentStatus, DayVisit } from "./rules/appointment.ts";
export type { Offer } from "./rules/choose-offers.ts";
export { type AppointmentFilter, selectAppointment } from "./store/appointments.ts";
export { type TomorrowsSchedule, tomorrowsSchedule } from "./tomorrows-schedule.ts";
