// Runs before the first paint, so that nobody who chose dark sees a white flash.
try {
  const theme = localStorage.getItem("pickup.theme");
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the device's own theme is used then.
}
