// English: times, and yes or no to what is read back. See phrase.ts for the pattern.
import type { PhraseBook } from "./phrase.ts";

export const englishTimes = {
  want: {
    plain: [
      "(I could do|I'm free|I'm home|the best for me is) {want}",
      "{want}(| would be good| works for me| would be best| if you have it|, if possible|, please)",
      "(could you do|how about|can we do|is there anything|do you have something|I'd like|I was hoping for|can you make it) {want}",
      "(well,|let me think,|probably) {want}",
    ],
    brief: ["{want}"],
    hostile: ["{want}", "{want}, (and don't be late|and I mean it)"],
    elderly: ["(would|could) it be {want}(|, dear)", "{want} (would suit me|would be nice)"],
  },
  want_open: { plain: ["{want}", "{want}, (please|I'm flexible|really)", "(oh,|honestly,|well,) {want}"] },
  refuse: {
    plain: [
      "(no, |hmm, |sorry, |)(neither of those works|those don't work for me|I can't do either of those|I'm at work then)(,|.) (could you do|how about|do you have anything|can we do|what about) {want}",
      "(do you have anything|what about|could it be|is there anything) {want} (instead|)",
      "I (need|would rather have|was hoping for) {want}",
    ],
    brief: ["no, {want}", "{want}?", "neither. {want}"],
    hostile: ["no(, that's useless.|. I work, you know.) {want}", "I said {want}"],
    elderly: ["oh no, (I have the doctor then|that's my bridge day). Could it be {want}"],
  },
  refuse_open: { plain: ["(no|hmm, no), (do you have something else|anything else|any other time)"] },
  pick_first: {
    plain: [
      "(the first one|the first|first one|the first time)(|, please| is fine| sounds good| works)",
      "(I'll take|let's do|let's take|give me|I'd like) the first one(|, please|, thank you)",
      "(the first one is|that first one would be) (good|great|fine|perfect)",
    ],
    brief: ["(the first|first one|first)"],
    elderly: ["(oh, the first one|the first one I think)(|, dear|, please)"],
    hostile: ["(first one|the first), (whatever|fine)"],
  },
  pick_second: {
    plain: [
      "(the second one|the second|second one|that second time)(|, please| is fine| sounds good| works)",
      "(I'll take|let's do|let's take|give me|I'd like) the second one(|, please|, thank you)",
      "(the other one|the last one)(|, please| is better)",
    ],
    brief: ["(the second|second one|second)"],
    elderly: ["(I think the second one|oh, the second one)(|, dear|, please)"],
  },
  pick_earlier: {
    plain: [
      "(the earlier one|whichever is earlier|let's take the earlier one|earlier is better|the sooner the better)(|, please)",
    ],
  },
  pick_later: {
    plain: ["(the later one|let's take the later one|later is better for me|I'd take the later one)(|, please)"],
  },
  pick_time: {
    plain: [
      "(can I get|could I take|I'd like|I'd rather have) {time}(|, please)",
      "{time}(| works| works for me| is good| is fine| would be great|, please| sounds good)",
      "(let's do|I'll take|let's say|make it|put me down for|I can do) {time}",
      "(yeah|okay|yes|great), {time}(| works| then)",
    ],
    brief: ["{time}"],
    elderly: ["{time} (would be lovely|will do|suits me)"],
  },
  pick_day: {
    plain: [
      "(I'd rather have|I'd prefer|can we say) {day}(|, please)",
      "{day}(| works| is good| is better|, please| would be great)",
      "(let's do|I'll take|make it) {day}",
    ],
    brief: ["{day}"],
  },
  pick_only: {
    plain: [
      "(yes|yeah|yep|sure|okay|great)(|, that works|, that's fine|, I'll take it|, that's good)",
      "(that works|that's fine|I'll take it|that'll do|perfect|sounds good)",
    ],
    brief: ["(yes|ok|sure|fine|yep)"],
    elderly: ["(oh yes|yes dear|yes), (that's fine|that will do nicely)"],
    hostile: ["(fine|whatever, yes|yeah, fine)"],
  },
  anytime: {
    plain: [
      "(anything|any time|whatever you have|whenever|any day)(| works| is fine| is okay)",
      "(the earliest you have|as soon as you can|the sooner the better|whatever is soonest|the next opening)",
    ],
  },
  right_now: {
    plain: [
      "(right now|right away|as soon as you possibly can|the soonest you have|today|as fast as you can)(|, please)",
    ],
  },
  waitlist: {
    plain: ["(yes|yeah|sure|okay)(|, please|, do that|, put me on it)", "(that would be good|sure, why not|please do)"],
    brief: ["(yes|ok|sure)"],
  },
  book_yes: {
    plain: [
      "(yes|yeah|yep|yes please|sure|correct|that's right|absolutely)(|, please book it|, go ahead|, that's all right|, book it|, that's correct|, sounds good)",
      "(go ahead|please do|perfect, yes|that's all correct|sounds right|that's it)(|, thank you|, thanks)",
    ],
    brief: ["(yes|yep|yeah|ok|sure|correct)"],
    talkative: [
      "(yes, that's perfect|yes, wonderful|oh yes, that's right), (my wife will be so relieved|you people are quick|I'll write it on the calendar)",
    ],
    hostile: ["(yes|yeah), (finally|do it already|book it)", "(yes|fine)"],
    elderly: ["(yes|yes dear|oh yes), (that's right|please|that's all correct|thank you)"],
  },
  book_anyway: {
    plain: ["(that's close enough|it's still not right, but go ahead|fine, just book it), (yes|go ahead)"],
  },
  clear_yes: { plain: ["yes", "(yes|yes, I agree|yes, that's right)", "#1"] },
  clear_no: { plain: ["no", "(no|no, that's not right|no, change it)", "#2"] },
  no_time_suits: {
    plain: [
      "(then|in that case|you know what), (have somebody call me back|just have somebody call me)(|, please)",
      "(none of that works for me|I can't do any of those), (can somebody call me back|please have somebody call me)",
    ],
  },
  no_visit_message: {
    plain: [
      "(no, |)(I don't need|I'm not looking for) (a visit|an appointment), I just (want|need) (somebody to call me back|to leave a message)",
      "(no, |)(nobody has to come out|I'm not booking anything), (can I just leave a message|just have somebody call me back)",
    ],
  },
  no_visit_person: {
    plain: [
      "(no, |)I don't (need|want) an appointment, I (want|would like) to (talk to a person|speak with somebody)",
      "(no, |)(I asked for a person|I'd like to talk to somebody), (not to book anything|not a visit)",
    ],
  },
  move_yes: {
    plain: ["(yes|yeah|yep|sure|yes please|okay)(|, move it|, please|, that's better|, go ahead)"],
    brief: ["(yes|yep|ok)"],
  },
  change_mind: {
    plain: [
      "(actually|oh wait|hold on, actually|hmm, you know what|sorry, one second), (can we make it|could we do|let's make it|can I have) {want}(| instead)",
      "(no, wait|oh, I forgot, I have something then). (Could it be|Can we do|What about) {want}",
    ],
  },
  no: { plain: ["(no|nope|no, that's not right|that's wrong|not quite)"] },
  no_name: {
    plain: [
      "(no, |almost, |actually, |wait, |)(my name is|the name is|it's) {name}(|, not that)",
      "(no, |)(the name is wrong|you got my name wrong|that's not my name), it's {name}",
      "{name}, not what you said",
    ],
    brief: ["no, {name}"],
    hostile: ["(no|wrong). {name}. (Can't you hear|Listen)"],
  },
  no_name_spelled: {
    plain: [
      "(no, |still no, |)(it's |the name is |){name}, {spelled}",
      "(let me spell it|I'll spell that for you), {which}",
      "(no, |still no, |no no, ){which}",
      "no, {name}, {which}",
    ],
  },
  no_address: {
    plain: [
      "(no, |actually, |wait, |)(the address is|it's|I'm at) {street}",
      "(no, |)(the address is wrong|that's not my address|you have the wrong address), it's {street}(|, {city})",
      "(no, |)the (street|house) is {street}",
    ],
    brief: ["no, {street}"],
    hostile: ["(no|wrong). {street}. (It's not hard|Listen)"],
  },
  no_address_spelled: {
    plain: [
      "(no, |still not right, |)(the house number is|it's) {number_digits}, {street_name}",
      "no, {number_digits} {street_name}(|, {city})",
    ],
  },
  no_both: {
    plain: [
      "no, (it's|my name is) {name}, and the address is {street}",
      "(that's all wrong|no, two things), it's {name} and I'm at {street}",
    ],
  },
  no_phone: {
    plain: ["(no, |)(the number is wrong|that's not my number), it's {phone}", "(no, |wait, )my number is {phone}"],
  },
  no_time: {
    plain: [
      "(not then|that's not what I picked), (I said|it was) {want}",
      "(no, |wait, |)(I said|I wanted|I meant|it should be) {want}",
      "(no, |)(the time is wrong|that's not the time|wrong time), {want}",
    ],
  },
  wrong_name: { plain: ["(the name|my name|just the name|the name, please)"] },
  wrong_phone: { plain: ["(the phone number|my number|the number, please)"] },
  wrong_address: { plain: ["(the address|my address|just the address|the address, please|the street)"] },
  wrong_time: { plain: ["(the time|the day|just the time|the time, please)"] },
  mend_pick_at_once: { plain: ["the {wrong} one, (no|no wait|I mean|sorry), the {right} one"] },
  code: { plain: ["(it's|the code is|it says|okay,) {code}", "{code}"] },
  no_code: {
    plain: [
      "(I didn't get|I'm not getting|there is no) (a text|any text|any code)",
      "(nothing came|I can't see any code)",
    ],
  },
  which_visit: { plain: ["(the first one|the one on {day}|{day})(|, please)"] },
  cancel_anyway: {
    plain: [
      "(no|no thanks|nope), (just cancel it|cancel it|I don't need it|cancel it please)",
      "(cancel it|just cancel)(|, please)",
    ],
    brief: ["(no|cancel it)"],
  },
} satisfies Partial<PhraseBook>;
