// One key, one act, only while nobody types: n, /, ? and whatever else carries data-key; j and k through the day, c calls.
// Can be switched off on this device (data-keys-switch on the page of the keys).
const OFF = "keys-off";
const isOff = () => {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
};
const types = (element) => element?.matches?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-row]")].filter((row) => row.checkVisibility?.() ?? true);
const rowOf = (element) => element?.closest?.("[data-row-of]") ?? element?.closest?.(".agenda__row, .lead, .case-row, li");

function move(step) {
  const all = rows();
  const here = all.indexOf(document.activeElement);
  const next = all[here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return Boolean(next);
}

function call() {
  const inRow = rows().includes(document.activeElement) && rowOf(document.activeElement)?.querySelector("a[href^='tel:']");
  const link = inRow || document.querySelector("main a[href^='tel:']");
  link?.focus();
  link?.click();
  return Boolean(link);
}

function act(key) {
  if (key === "j" || key === "ArrowDown") return move(1);
  if (key === "k" || key === "ArrowUp") return move(-1);
  if (key === "c") return call();
  const keyed = key === "/" ? document.querySelectorAll("[data-find], .sections__find a") : document.querySelectorAll("[data-key]");
  const target = [...keyed].find((one) => key === "/" ? (one.checkVisibility?.() ?? true) : one.dataset.key === key);
  if (!target) return false;
  if (types(target)) target.focus();
  else target.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (types(event.target) || isOff()) return;
  // Arrows scroll the page, unless one stands in the list already.
  if (event.key.startsWith("Arrow") && !document.activeElement?.matches("[data-row]")) return;
  if (act(event.key)) event.preventDefault();
});

for (const box of document.querySelectorAll("[data-keys-switch]")) {
  box.closest("[hidden]")?.removeAttribute("hidden");
  box.checked = !isOff();
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
}
