// "For later": Alt+S or the button takes the sentence at the caret (or what is marked) out of the text. It goes into the
// form's own list (data-aside-list), or to the server at once (data-aside-post); if it cannot, the text stays as it was.
const END = /(?<!\d|\b(?:Dr|Prof|Nr|Hr|Fr|Tel|ca|bzw|ggf|Mr|Mrs|Ms|[a-zA-Z]))[.!?]+["“”»)]*(?=\s|$)|\n+/g;

export function sentenceAt(text, from, to) {
  if (from !== to) return [from, to];
  const ends = [...text.matchAll(END)].map((mark) => mark.index + mark[0].length);
  const end = ends.find((place) => place >= from) ?? text.length;
  const start = ends.findLast((place) => place < Math.min(from || 1, end)) ?? 0;
  return [start, end];
}

function listed(form, sentence) {
  const list = form.querySelector("[data-aside-list]");
  if (!list) return false;
  const row = form.querySelector("[data-aside-row]").content.cloneNode(true);
  row.querySelector("input").value = sentence;
  row.querySelector("[data-aside-words]").textContent = sentence;
  list.append(row);
  list.hidden = false;
  return true;
}

async function posted(form, url, sentence) {
  const body = new URLSearchParams({ sentence, csrfmiddlewaretoken: form.elements.csrfmiddlewaretoken.value });
  const answer = await fetch(url, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual" });
  if (!answer.ok) throw new Error(String(answer.status));
  document.body.dispatchEvent(new CustomEvent("held-done", { bubbles: true }));
}

async function putAside(text) {
  const [start, end] = sentenceAt(text.value, text.selectionStart, text.selectionEnd);
  const words = text.value.slice(start, end);
  const sentence = words.replace(/\s+/g, " ").trim();
  if (!sentence) return text.focus();
  text.setRangeText(words.endsWith("\n") ? "\n" : "", start, end, "end");
  text.focus();
  const said = text.form.querySelector("[data-aside-said]");
  try {
    if (!listed(text.form, sentence)) await posted(text.form, text.form.dataset.asidePost, sentence);
    if (said) said.textContent = said.dataset.done.replace("{}", sentence);
  } catch {
    text.setRangeText(words, start, start, "end");
    if (said) said.textContent = said.dataset.failed;
  }
  text.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  if (event.code !== "KeyS" || !event.altKey || event.ctrlKey || event.metaKey || !event.target.matches?.("[data-aside-from]")) return;
  event.preventDefault();
  putAside(event.target);
});
document.addEventListener("click", (event) => {
  const text = event.target.closest?.("[data-aside-act]")?.form.querySelector("[data-aside-from]");
  if (text) putAside(text);
});
const show = () => document.querySelectorAll("[data-aside-act]").forEach((act) => (act.hidden = false));
show();
document.addEventListener("htmx:load", show);
document.addEventListener("aside-kept", (event) => listed(event.target, event.detail), true);
