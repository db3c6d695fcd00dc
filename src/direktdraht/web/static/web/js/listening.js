// First one only listens. "Repeats it" or the end of the call opens what lies in the page's templates (data-guided), with
// or without a net; Alt+T, or the button, marks the sentence at the caret as a fact (data-fact-list). The words stay.
import { houseTime } from "./call_clock.js";
import { sentenceAt } from "./put_aside.js";

function open(form, { moves = true } = {}) {
  for (const old of form.querySelectorAll("[data-listening]")) old.remove();
  for (const kept of form.querySelectorAll("template[data-guided]")) {
    const parts = [...kept.content.children];
    kept.replaceWith(kept.content);
    for (const part of parts) globalThis.htmx?.process(part);
  }
  if (moves) form.querySelector("#guide")?.focus();
}

function mark(form, sentence) {
  const list = form.querySelector("[data-fact-list]");
  if ([...list.querySelectorAll("input")].some((one) => one.value === sentence)) return;
  const row = form.querySelector("[data-fact-row]").content.cloneNode(true);
  row.querySelector("input").value = sentence;
  row.querySelector("[data-fact-words]").textContent = sentence;
  list.append(row);
  list.hidden = false;
}

function markFact(text) {
  const [start, end] = sentenceAt(text.value, text.selectionStart, text.selectionEnd);
  const sentence = text.value.slice(start, end).replace(/\s+/g, " ").trim();
  text.focus();
  if (!sentence) return;
  mark(text.form, sentence);
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const form of document.querySelectorAll("form.listen")) {
  // Before the keeping of the sheet sees it: nothing is sent now.
  form.addEventListener("submit", (event) => {
    const what = event.submitter?.dataset.guide;
    if (!what) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.querySelector(`[data-guide-at=${what}]`).value = houseTime().toISOString();
    form.dispatchEvent(new Event("input", { bubbles: true }));
    open(form);
  });
  form.addEventListener("click", (event) => event.target.closest("[data-fact-act]") && markFact(form.querySelector("[data-keep-text]")));
  form.addEventListener("keydown", (event) => {
    if (event.code !== "KeyT" || !event.altKey || event.ctrlKey || event.metaKey || !event.target.matches("[data-keep-text]")) return;
    event.preventDefault();
    markFact(event.target);
  });
  form.addEventListener("guide-kept", () => open(form, { moves: false }));
  form.addEventListener("fact-kept", (event) => mark(form, event.detail));
  for (const act of form.querySelectorAll("[data-fact-act]")) act.hidden = false;
}
