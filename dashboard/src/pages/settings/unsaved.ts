// Which parts of the page hold what nobody has saved.
import { createContext, useContext, useEffect } from "react";

export type ReportUnsaved = (id: string, isUnsaved: boolean) => void;

export const UnsavedContext = createContext<ReportUnsaved>(() => {});

export function useReportUnsaved(id: string, isUnsaved: boolean): void {
  const report = useContext(UnsavedContext);
  useEffect(() => {
    report(id, isUnsaved);
    return () => report(id, false);
  }, [report, id, isUnsaved]);
}
