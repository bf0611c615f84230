import { zodResolver } from "@hookform/resolvers/zod";
import { Controller, useForm } from "react-hook-form";
import { z } from "zod";
import { m } from "../../generated/paraglide/messages.js";
import { EmbedSnippet } from "./embed-snippet.tsx";
import { SectionForm } from "./section-form.tsx";
import { listed, type SectionProps, type SectionShape } from "./section-shape.ts";
import { TagInput } from "./tag-input.tsx";
import { useSection } from "./use-section.ts";

const safe = /^(https:\/\/[^/]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/;
const wrong = { error: () => m.settings_origin_wrong() };
const schema = z.object({ widget_origins: z.array(z.string().regex(safe, wrong).max(200, wrong)).max(50, wrong) });

type Fields = z.infer<typeof schema>;

const shape: SectionShape<Fields> = {
  toFields: ({ widget_origins }) => ({ widget_origins }),
  toChange: (fields) => fields,
  told: [{ label: m.settings_origins, show: (fields) => listed(fields.widget_origins) }],
};

/** "example.com/contact" as "https://example.com": what a browser sends as the page's origin. */
function toOrigin(typed: string): string {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).origin : typed;
}

/** Where the chat may stand, and the line that puts it there. */
export function WebChatSection({ id, title, settings }: SectionProps) {
  const form = useForm<Fields>({ resolver: zodResolver(schema), defaultValues: shape.toFields(settings) });
  const section = useSection({ id, form, shape, settings });
  const isWrong = form.formState.errors.widget_origins !== undefined;
  return (
    <SectionForm id={id} title={title} lead={m.settings_web_chat_lead()} section={section}>
      <Controller
        control={form.control}
        name="widget_origins"
        render={({ field }) => (
          <TagInput
            label={m.settings_origins()}
            hint={m.settings_origins_hint()}
            error={isWrong ? m.settings_origin_wrong() : undefined}
            placeholder="https://example.com"
            tags={field.value}
            onChange={(typed) => field.onChange([...new Set(typed.map(toOrigin))])}
          />
        )}
      />
      <EmbedSnippet />
    </SectionForm>
  );
}
