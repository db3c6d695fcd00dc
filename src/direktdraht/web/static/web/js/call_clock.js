// How long the call lasts, by the house's clock: 4:12. Not announced.
for (const clock of document.querySelectorAll("[data-call-clock]")) {
  const before = new Date(clock.dataset.callNow) - new Date(clock.dataset.callClock);
  const tick = () => {
    const seconds = Math.max(0, Math.floor((before + performance.now()) / 1000));
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60)];
    clock.textContent = hours > 9 ? "" : `${minutes}:${String(seconds % 60).padStart(2, "0")}`;
  };
  tick();
  setInterval(tick, 1000);
}
