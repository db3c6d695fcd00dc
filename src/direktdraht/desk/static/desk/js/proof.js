// The proof-reader's marks in the text: under it lies a mirror of the same words, and the marks move along as one types.
// Alt+J goes to the next mark and takes its sentence, Alt+P makes a promise a commitment; Alt+S is put_aside.js.
let marks = []; // { number, weight, item, start, end, from, to }: places in `known`
let known = ""; // the text that they are places of
let asked = ""; // the text that went to the server
let current = -1;

const text = () => document.querySelector("[data-proof-text]");

function draw() {
  const words = text()?.value ?? "";
  const mirror = document.querySelector("[data-proof-mirror]");
  if (!mirror) return;
  const pieces = [];
  let place = 0;
  for (const one of marks.filter((mark) => mark.number).sort((a, b) => a.start - b.start)) {
    const start = Math.max(one.start, place);
    if (one.end <= start) continue;
    const mark = Object.assign(document.createElement("mark"), { className: `proof proof--${one.weight}`, textContent: words.slice(start, one.end) });
    mark.dataset.number = one.number;
    pieces.push(words.slice(place, start), mark);
    place = one.end;
  }
  mirror.replaceChildren(...pieces, words.slice(place) + (words.endsWith("\n") ? " " : ""));
}

// What was typed since moves the marks behind it, and takes away the one it was typed into, until the next answer.
function follow() {
  const words = text()?.value ?? "";
  const most = Math.min(known.length, words.length);
  let before = 0;
  while (before < most && known[before] === words[before]) before += 1;
  let behind = 0;
  while (behind < most - before && known[known.length - 1 - behind] === words[words.length - 1 - behind]) behind += 1;
  const end = known.length - behind;
  const moved = words.length - known.length;
  const at = (place) => (place <= before ? place : place >= end ? place + moved : before);
  marks = marks
    .filter((mark) => mark.end <= before || mark.start >= end || known === words)
    .map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end), from: at(mark.from), to: at(mark.to) }));
  known = words;
  draw();
}

function read(rail) {
  marks = [...rail.querySelectorAll("[data-mark]")].map((item) => {
    const [start, end, from, to] = item.dataset.mark.split(" ").map(Number);
    const weight = ["unproven", "advice"].find((one) => item.classList.contains(`finding--${one}`)) ?? "heavy";
    return { number: item.dataset.markNumber, weight, item, start, end, from, to };
  });
  known = asked;
  current = -1;
  follow();
}

function go(index) {
  const mark = marks[index];
  const words = text();
  if (!mark || !words) return;
  current = index;
  words.focus({ preventScroll: true });
  words.setSelectionRange(mark.from, mark.to);
  const shown = document.querySelector(`[data-proof-mirror] [data-number="${mark.number}"]`) ?? words;
  shown.scrollIntoView({ block: "nearest" });
  mark.item.closest("details")?.setAttribute("open", "");
  for (const one of marks) one.item.classList.toggle("finding--current", one === mark);
}

const of = (element) => marks.findIndex((mark) => mark.item === element.closest("[data-mark]"));

document.addEventListener("input", (event) => event.target.matches?.("[data-proof-text]") && follow());
document.addEventListener("htmx:configRequest", (event) => {
  if (!event.detail.target?.matches?.("[data-proof]")) return;
  asked = text()?.value ?? "";
  event.detail.parameters.uploading = document.querySelector("#uploads")?.files.length ?? 0;
});
document.addEventListener("htmx:afterSwap", (event) => event.target.matches?.("[data-proof]") && read(event.target));
document.addEventListener("click", (event) => {
  const act = event.target.closest?.("[data-proof-jump], [data-proof-wait]");
  if (!act) return;
  go(of(act));
  if (act.matches("[data-proof-wait]")) document.querySelector("[data-aside-act]")?.click();
});
document.addEventListener("keydown", (event) => {
  if (!event.altKey || event.ctrlKey || event.metaKey || !event.target.closest?.("#answer")) return;
  if (event.code === "KeyJ" && marks.length) {
    event.preventDefault();
    go((current + (event.shiftKey ? marks.length - 1 : 1)) % marks.length);
  }
  if (event.code === "KeyP") {
    const take = marks[current]?.item.querySelector("[data-proof-take]") ?? document.querySelector("[data-proof-take]");
    if (take) event.preventDefault();
    take?.click();
  }
});
