import type { EmergencyKind } from "../understanding/reading.ts";
import type { Wording } from "./line.ts";

const safety: Record<EmergencyKind, string> = {
  gas: "If you smell gas, leave the building now, do not touch any switches or flames, and call 911 or your gas company from outside.",
  carbon_monoxide:
    "If a carbon monoxide alarm is sounding, get everyone out into fresh air now and call 911 from outside.",
  fire: "If anything is burning or smoking, get everyone out now and call 911.",
  electrical:
    "Stay away from the sparks, from anything wet near electricity, and switch off the breaker only if you can reach it safely. If anyone is hurt or anything burns, call 911.",
  medical: "If anyone is hurt, hang up and call 911 now.",
  flood: "If you can do it safely, shut off the main water valve, and keep away from outlets that are wet.",
  burst: "If you can do it safely, shut off the main water valve now.",
  sewage: "Please do not run any water or flush, and keep away from the sewage.",
  no_water: "That is urgent, so let's get somebody to you.",
  no_heat:
    "That is urgent. If anyone is at risk from the cold, please go somewhere warm, and call 911 if it is life-threatening.",
  other: "That sounds urgent. If anyone is in danger, hang up and call 911.",
};

export const en: Wording = {
  greeting: ({ business, isCall }) =>
    isCall
      ? `Thanks for calling ${business}. This is the automated assistant. How can I help you today?`
      : `This is the automated assistant of ${business}.`,
  greeting_known: ({ business, name, isCall }) =>
    isCall
      ? `Hi ${name}, thanks for calling ${business} again. This is the automated assistant. How can I help you today?`
      : `Hi ${name}, this is the automated assistant of ${business}.`,
  ask_problem: () => "Please briefly describe what's going on.",
  ask_problem_again: () => "In a few words, what needs fixing?",
  thanks_for_details: () => "Thanks for the details.",
  ask_name: () => "May I have your name, please?",
  ask_name_again: () => "Please say your first and last name.",
  ask_phone: () => "What number can we reach you at?",
  ask_phone_again: () => "Please say the ten digits of your phone number, or key them in.",
  ask_address: () => "What is the service address?",
  ask_address_again: () => "Please say the house number, the street and the city.",
  confirm_known_address: ({ street }) => `I have your address as the one on ${street}. Is that where you need us?`,
  offer_two: ({ first, second }, speech) =>
    `I have ${speech.time(first)}, or ${speech.time(second)}. Which works for you?`,
  offer_one: ({ only }, speech) => `I have ${speech.time(only)}. Does that time work for you?`,
  nearest_times: () => "I have nothing free at the time you asked for. These are the nearest.",
  ask_which_time: () => "Which of the two?",
  ask_other_day: () => "What day or time would suit you better?",
  no_slots: () => "I'm sorry, I have no free time in the next two weeks.",
  slot_sold: () => "I'm sorry, that time is no longer free.",
  have_that_time: () => "That time is free.",
  confirm_booking: ({ name, address, phone, slot, service }, speech) =>
    `Let me read that back. ${name}, at ${address},${phone === null ? "" : ` phone ${speech.phone(phone)},`} for ${speech.service(service)}, on ${speech.time(slot)}. Shall I book it?`,
  ask_what_to_change: () => "What should I change: the name, the address or the time?",
  ask_right_one: () => "All right. What is the right one?",
  booked: ({ name, business, slot }, speech) =>
    `You're all set, ${name}. You're booked with ${business} for ${speech.time(slot)}.`,
  not_understood: () => "Sorry, I did not get that.",
  not_heard: () => "I did not hear anything.",
  safety: ({ kind }) => safety[kind],
  telling_owner: () => "I am passing this on to the owner right now.",
  declined: () => "All right, I won't schedule anything right now. Somebody will follow up with you.",
  ask_message: () =>
    "What should I pass on? Please say your name and what it is about, and somebody will call you back.",
  ask_message_after_trouble: () =>
    "I'm sorry, I am having trouble understanding you. Please say in your own words what you need, and somebody will call you back.",
  will_call_back: () => "I have noted what you told me, and somebody will call you back.",
  message_taken: () => "Thank you, I have noted that and will pass it on.",
  technical_trouble: () => "I'm sorry, I can't get into the calendar at the moment, so nothing is booked yet.",
  booking_unsure: () =>
    "I'm sorry, I could not confirm that booking, so please do not count on it until you hear from us.",
  cannot_change_booking: () => "I can't look up or change a visit from here.",
  cannot_answer: () => "I don't have the answer to that here, but they can tell you when they call or visit.",
  anything_else: () => "Is there anything else they should know?",
  ask_note: () => "Please go ahead, what should I pass on?",
  change_passed_on: () =>
    "I can't change it from here. I am passing on what you said, and the visit stands until you hear from them.",
  i_am_automated: ({ business }) => `I'm the automated assistant of ${business}. I can book a visit or take a message.`,
  wrong_number: () => "No problem.",
  nobody_there: () => "I can't hear anybody, so I will end the call here. Please call again.",
  goodbye: ({ business, isCall }) => (isCall ? `Thanks for calling ${business}. Goodbye.` : "Thank you."),
};
