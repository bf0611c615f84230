import { useEffect, useRef, useState } from "react";
import type { TryTurn } from "../../api/types.ts";
import { hush, speak } from "./speech.ts";

/** Reads the receptionist's answers out while it is switched on. */
export function useAloud() {
  const [isOn, setOn] = useState(false);
  const isOnNow = useRef(false);
  useEffect(() => hush, []);
  const turn = (on: boolean) => {
    isOnNow.current = on;
    setOn(on);
    if (!on) hush();
  };
  const read = ({ reply_text }: TryTurn, language: "en" | "es") => {
    if (isOnNow.current && reply_text !== "") speak(reply_text, language);
  };
  return { isOn, turn, read };
}
