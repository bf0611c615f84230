import { deriveId, type Id } from "../../platform/ids.ts";
import { toMs } from "../../platform/time.ts";
import { commit } from "../commit.ts";
import type { Ctx } from "../context.ts";
import type { EmergencyKind } from "../conversation/index.ts";
import { type CallbackRequest, callbackKey } from "./rules/callback.ts";
import { writeEmergencyNote } from "./rules/emergency-note.ts";
import { upsertCallback } from "./store/callbacks.ts";

export interface EmergencyReport extends Omit<CallbackRequest, "reason" | "words" | "isEmergency"> {
  key: string;
  kind: EmergencyKind;
  words: string;
}

/**
 * Tells of an emergency the moment it is heard: the caller waits on the owner's list, whatever the call comes to, and the
 * alert goes out. One trip; repeating the key changes nothing.
 */
export async function reportEmergency(ctx: Ctx, report: EmergencyReport): Promise<{ callbackId: Id<"callback"> }> {
  const { key, kind, words, ...caller } = report;
  const id = deriveId("callback", callbackKey(ctx.tenant.id, report, key));
  const note = writeEmergencyNote({ kind, words, address: report.address });
  const request = { ...caller, reason: "EMERGENCY", words: note, isEmergency: true, at: toMs(ctx.clock()) } as const;
  await commit(ctx, {
    key,
    writes: [upsertCallback(ctx.db, id, request)],
    // The callback's own id is made of a phone number, which the audit must not hold even hashed.
    audit: {
      action: "emergency.report",
      entity: report.conversationId ?? key,
      changed: ["status", "reason", "message", "count"],
    },
    announce: report.mode === "test" ? [] : [{ type: "emergency.reported", entity: id }],
  });
  return { callbackId: id };
}
