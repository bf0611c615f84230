import type { CallLine } from "../../domain/ports.ts";
import { replyText, sayAndComeBack, sayAndDial, sayAndHangUp, sayAndListen } from "./twiml.ts";
import { readVoiceForm } from "./voice-form.ts";

/** Phone calls over Twilio's Gather: each answer is one form to `publicBaseUrl` (an origin without a trailing slash). */
export function gatherLine({ publicBaseUrl }: { publicBaseUrl: string }): CallLine {
  return {
    readTurn: readVoiceForm,
    writeAnswer({ sentences, language, next, nextTurn, nextPart, transferTo }) {
      const action = `${publicBaseUrl}/v1/twilio/voice?turn=${nextTurn}${nextPart > 0 ? `&part=${nextPart}` : ""}`;
      switch (next) {
        case "listen":
          return sayAndListen(sentences, language, action);
        case "wait":
          return sayAndComeBack(sentences, language, action);
        case "transfer":
          return transferTo === null
            ? sayAndListen(sentences, language, action)
            : sayAndDial(sentences, language, { to: transferTo, action });
        case "hang_up":
          return sayAndHangUp(sentences, language);
      }
    },
    writeFarewell: (sentence, language) => sayAndHangUp([sentence], language),
    writeTextReply: replyText,
  };
}
