// An act that is held for some seconds: counts them down without announcing them, closes the offer at the end,
// then tells the page ("held-done" on body), so that regions with hx-trigger="held-done from:body" fetch themselves.
const bound = new WeakSet();

function bind(held) {
  if (bound.has(held)) return;
  bound.add(held);
  const end = performance.now() + Number(held.dataset.seconds || 0) * 1000;
  const count = held.querySelector("[data-take-back-count]");
  const timer = setInterval(() => {
    if (!held.isConnected) return clearInterval(timer);
    const left = Math.ceil((end - performance.now()) / 1000);
    if (left > 0) {
      if (count) count.textContent = String(left);
      return;
    }
    clearInterval(timer);
    close(held);
  }, 250);
}

function close(held) {
  const form = held.querySelector("[data-take-back-form]");
  const hadFocus = form?.contains(document.activeElement);
  form?.remove();
  held.querySelector("[data-take-back-count]")?.closest("small")?.remove();
  if (hadFocus) document.getElementById("content")?.focus({ preventScroll: true });
  document.body.dispatchEvent(new CustomEvent("held-done", { bubbles: true }));
}

const bindAll = (root) => root.querySelectorAll("[data-take-back]").forEach(bind);
bindAll(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target.matches?.("[data-take-back]")) bind(event.target);
  bindAll(event.target);
});
