import { CopyButton } from "../../components/copy-button.tsx";
import { m } from "../../generated/paraglide/messages.js";

/** The line for the business's own pages. The token is not known here: it is shown once, when it is issued. */
export function EmbedSnippet() {
  const token = m.settings_snippet_token();
  const snippet = `<script src="${location.origin}/widget/embed.js" data-token="${token}" data-language="auto" async></script>`;
  return (
    <div className="grid gap-2">
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm font-medium">{m.settings_snippet()}</p>
        <CopyButton text={snippet} label={m.settings_snippet_copy()} />
      </div>
      <code className="block rounded-md bg-sunken p-3 font-mono text-sm break-all">{snippet}</code>
      <p className="text-sm text-soft">{m.settings_snippet_hint({ token })}</p>
    </div>
  );
}
