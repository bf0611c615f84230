import "./styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { setDocumentLanguage } from "./app-shell/language.ts";
import { offerUpdates } from "./app-shell/offer-updates.ts";
import { queryClient } from "./query-client.ts";
import { router } from "./router.tsx";

setDocumentLanguage();

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

void offerUpdates();
