// How long the call lasts, by the house's clock: 4:12. Not announced.
const shownAt = performance.now();
const clocks = document.querySelectorAll("[data-call-clock]");

// The house's clock, which may be another than this device's.
export function houseTime() {
  return new Date(new Date(clocks[0].dataset.callNow).getTime() + performance.now() - shownAt);
}

for (const clock of clocks) {
  const tick = () => {
    const seconds = Math.max(0, Math.floor((houseTime() - new Date(clock.dataset.callClock)) / 1000));
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60)];
    clock.textContent = hours > 9 ? "" : `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
  };
  tick();
  setInterval(tick, 1000);
}
