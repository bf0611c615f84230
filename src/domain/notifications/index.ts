export { alertOwnerCallback } from "./alert-owner-callback.ts";
export { alertOwnerEmergency } from "./alert-owner-emergency.ts";
export { confirmAppointment } from "./confirm-appointment.ts";
export { tellChange } from "./tell-change.ts";
