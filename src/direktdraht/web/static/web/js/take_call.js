// Whoever takes a call types at once, and a browser drops what is typed while it goes from one page to the next. So the
// sheet comes onto this page (data-call-here); until it is there, a field catches every letter. If the server is away,
// the field shows itself and this device keeps the words (kept.js); whatever else goes wrong, the link leads there as ever.
import { Device } from "./keep_device.js";

const PAUSE = 1000;
const TRIES = 20;
let isTaking = false;

class Catcher {
  constructor() {
    this.said = document.querySelector("[data-call-away]").dataset;
    this.box = Object.assign(document.createElement("div"), { className: "said" });
    this.label = Object.assign(document.createElement("label"), { htmlFor: "caught", textContent: this.said.callWords });
    this.field = Object.assign(document.createElement("textarea"), { id: "caught", rows: 9 });
    this.box.append(this.label, this.field);
    document.body.append(this.box);
    this.field.focus({ preventScroll: true });
    this.field.addEventListener("compositionstart", () => (this.composing = new Promise((done) => this.field.addEventListener("compositionend", done, { once: true }))));
    this.field.addEventListener("input", () => this.keep());
  }

  keep() {
    const offer = document.querySelector("[data-kept-offer]");
    if (!offer || !globalThis.crypto?.randomUUID) return;
    this.device ??= new Device(offer.dataset.keptOffer + crypto.randomUUID());
    this.device.write({ isSaved: false, text: this.field.value, base: "", tried: "", fields: {} });
  }

  showItself() {
    this.label.textContent = this.said.callAway;
    this.label.setAttribute("role", "alert");
    if (this.box.className === "field") return;
    this.box.className = "field";
    document.querySelector("main").prepend(this.box);
    this.field.focus();
  }
}

async function sheetOf(link, catcher) {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(link.href, { signal: AbortSignal.timeout(8000) }).catch(() => null);
    if (answer?.ok) return new DOMParser().parseFromString(await answer.text(), "text/html");
    if (tries === TRIES || (answer && answer.status < 502)) throw new Error("no sheet");
    catcher.showItself();
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

// What the sheet looks like and what it needs, before it is seen.
async function fetchFor(page) {
  const there = new Set([...document.querySelectorAll("link")].map((one) => one.href));
  const styles = [...page.querySelectorAll("link[rel=stylesheet]")].map((one) => ["stylesheet", one.href]);
  const modules = modulesOf(page).map((address) => ["modulepreload", address]);
  const missing = [...styles, ...modules].filter(([, href]) => !there.has(href));
  await Promise.all(missing.map(([rel, href]) => new Promise((done, fail) => {
    document.head.append(Object.assign(document.createElement("link"), { rel, href, onload: done, onerror: fail }));
  })));
}

const modulesOf = (page) => [...page.head.querySelectorAll("script[type=module][src]")].map((script) => script.src);

async function show(page, catcher) {
  const form = page.querySelector("form[data-keep]");
  const words = form.querySelector("[data-keep-text]"); // no sheet, then: signed out, say
  await fetchFor(page);
  await catcher.composing;
  words.value += catcher.field.value;
  history.pushState(null, "", form.dataset.keepPage);
  document.title = page.title;
  document.body.replaceWith(page.body);
  words.focus();
  words.setSelectionRange(words.value.length, words.value.length);
  addEventListener("popstate", () => location.reload());
  for (const address of modulesOf(page)) await import(address);
  document.body.dispatchEvent(new Event("htmx:load", { bubbles: true }));
  globalThis.htmx?.process(document.body);
  if (words.value) words.dispatchEvent(new Event("input", { bubbles: true }));
  catcher.device?.forget(); // only now does the sheet keep them itself
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.("a[data-call-here]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  if (isTaking) return;
  isTaking = true;
  const catcher = new Catcher();
  try {
    await show(await sheetOf(link, catcher), catcher);
  } catch {
    location.assign(link.href);
  } finally {
    isTaking = false;
  }
});
