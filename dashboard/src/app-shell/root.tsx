import { Outlet } from "@tanstack/react-router";
import { ToastRegion } from "../components/toast-region.tsx";

export function Root() {
  return (
    <>
      <Outlet />
      <ToastRegion />
    </>
  );
}
