// One part of the settings as a form of its own: filled, saved, and refused when somebody else changed the same meanwhile.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { toProblem } from "../../api/problem.ts";
import { queryKeys } from "../../api/query-keys.ts";
import { saveSettings } from "../../api/settings.ts";
import type { Settings } from "../../api/types.ts";
import type { SectionShape } from "./section-shape.ts";
import { useReportUnsaved } from "./unsaved.ts";

export type SectionNote =
  | { kind: "none" }
  | { kind: "saved" }
  | { kind: "unchanged" }
  | { kind: "changed"; theirs: Settings }
  | { kind: "failed"; error: unknown };

interface Parts<F extends FieldValues> {
  id: string;
  form: UseFormReturn<F>;
  shape: SectionShape<F>;
  settings: Settings;
}

export function useSection<F extends FieldValues>({ id, form, shape, settings }: Parts<F>) {
  const { toFields } = shape;
  const { isDirty, isSubmitting } = form.formState;
  const [base, setBase] = useState(settings);
  const [note, setNote] = useState<SectionNote>({ kind: "none" });
  const keep = useKeep();
  useReportUnsaved(id, isDirty);

  const fill = (from: Settings) => {
    setBase(from);
    form.reset(toFields(from));
  };
  // What is being typed stays, whatever news arrives.
  const isBehind = !isDirty && base.version !== settings.version;
  useEffect(() => {
    if (!isBehind) return;
    setBase(settings);
    form.reset(toFields(settings));
  }, [isBehind, settings, form, toFields]);

  const save = (over: Settings) =>
    form.handleSubmit(async (fields) => {
      const outcome = await attempt({ over, latest: settings, shape, fields });
      if (outcome.kind === "saved") fill(outcome.settings);
      if (outcome.kind === "failed") pointOut(form, outcome.error);
      keep(outcome);
      setNote(outcome.kind === "saved" ? { kind: "saved" } : outcome);
    });

  return {
    form,
    shape,
    isDirty,
    isSaving: isSubmitting,
    // A note about the last saving says nothing about what was typed since.
    note: isDirty && (note.kind === "saved" || note.kind === "unchanged") ? ({ kind: "none" } as const) : note,
    submit: async () => {
      const isSame = JSON.stringify(form.getValues()) === JSON.stringify(toFields(base));
      if (isSame) setNote({ kind: "unchanged" });
      else await save(base)();
    },
    discard: () => {
      fill(settings);
      setNote({ kind: "none" });
    },
    saveOver: (theirs: Settings) => {
      setBase(theirs);
      void save(theirs)();
    },
  };
}

export type SectionState<F extends FieldValues> = ReturnType<typeof useSection<F>>;

type Outcome =
  | { kind: "saved"; settings: Settings }
  | { kind: "changed"; theirs: Settings }
  | { kind: "failed"; error: unknown };

interface Attempt<F> {
  over: Settings;
  latest: Settings;
  shape: SectionShape<F>;
  fields: F;
}

async function attempt<F>({ over, latest, shape, fields }: Attempt<F>): Promise<Outcome> {
  const part = (settings: Settings) => JSON.stringify(shape.toFields(settings));
  const isAlike = (one: Settings, other: Settings) => part(one) === part(other);
  const newest = latest.version > over.version ? latest : over;
  try {
    return await saveSettings({ change: shape.toChange(fields), base: over, latest: newest, isAlike });
  } catch (error) {
    return { kind: "failed", error };
  }
}

/** The newest settings are what every other part of the page goes on from. */
function useKeep() {
  const queryClient = useQueryClient();
  return (outcome: Outcome) => {
    if (outcome.kind === "failed") return;
    queryClient.setQueryData(queryKeys.settings, outcome.kind === "saved" ? outcome.settings : outcome.theirs);
    void queryClient.invalidateQueries({ queryKey: queryKeys.business });
  };
}

/** The fields that the API named are marked, when the form has them. */
function pointOut<F extends FieldValues>(form: UseFormReturn<F>, error: unknown): void {
  const { code, details } = toProblem(error);
  if (code !== "invalid_input" || !Array.isArray(details.fields)) return;
  for (const field of details.fields.map(String)) form.setError(field as FieldPath<F>, { type: "refused" });
}
